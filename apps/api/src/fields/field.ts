import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional, ValidateBy, ValidateIf } from 'class-validator';
import type { Check } from './check';

export interface FieldOptions {
  /** May be left out. */
  readonly optional?: boolean;
  /** May be null, which empties it. */
  readonly nullable?: boolean;
  readonly description?: string;
  readonly example?: unknown;
}

/** Name under which a failed check is found in a class-validator error. */
export const CHECKED = 'checked';

/** One field of a request or an answer: what is checked and what is documented, together. */
export function field(check: Check, schema: ApiPropertyOptions, options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(documented(schema, options), presence(options), checked(check));
}

export function checked(check: Check): PropertyDecorator {
  return ValidateBy(
    {
      name: CHECKED,
      validator: { validate: (value: unknown) => check(value).length === 0, defaultMessage: () => '$property' },
    },
    { context: { check } },
  );
}

export function documented(schema: ApiPropertyOptions, options: FieldOptions): PropertyDecorator {
  const { optional, nullable, description, example } = options;
  return ApiProperty({
    ...schema,
    required: !optional,
    ...(nullable && { nullable }),
    ...(description !== undefined && { description }),
    ...(example !== undefined && { example }),
  } as ApiPropertyOptions);
}

export function presence({ optional, nullable }: FieldOptions): PropertyDecorator {
  if (optional && nullable) return IsOptional();
  if (optional) return ValidateIf((_, value) => value !== undefined);
  return ValidateIf((_, value) => !nullable || value !== null);
}

/** Spaces around what people type carry no meaning. */
export const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));
