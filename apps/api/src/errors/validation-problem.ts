import type { FieldProblem } from '@bestuiver/domain';
import { BadRequestException } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { Check } from '../fields/check';
import { CHECKED } from '../fields/field';

/** A request that does not have the documented form; every mistake with its pointer. */
export class ValidationProblem extends BadRequestException {
  constructor(readonly fields: readonly FieldProblem[]) {
    super();
  }
}

/** Constraints of class-validator that are used next to our own checks, as codes. */
const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'field.unknown',
  nestedValidation: 'object.type',
  isObject: 'object.type',
  isArray: 'list.type',
  arrayMaxSize: 'list.long',
  arrayMinSize: 'list.short',
};

/** The mistakes in a tree of class-validator errors, flat, with JSON pointers below `base`. */
export function fieldProblems(errors: readonly ValidationError[], base = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const pointer = `${base}/${error.property.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    const children = error.children?.length ? fieldProblems(error.children, pointer) : [];
    return [...ownProblems(error, pointer), ...children];
  });
}

function ownProblems(error: ValidationError, pointer: string): FieldProblem[] {
  const constraints = Object.keys(error.constraints ?? {});
  if (constraints.length === 0) return [];
  const value: unknown = error.value;
  if (value === undefined && !constraints.includes('whitelistValidation')) return [{ pointer, code: 'field.required' }];
  const context = error.contexts?.[CHECKED] as { check: Check } | undefined;
  if (context) {
    return context.check(value).map((issue) => ({
      pointer: pointer + issue.pointer,
      code: issue.code,
      params: issue.params,
    }));
  }
  const code = constraints.map((name) => CODES[name]).find((known) => known !== undefined) ?? 'field.invalid';
  return [{ pointer, code }];
}
