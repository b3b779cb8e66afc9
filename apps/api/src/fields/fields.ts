import { applyDecorators, type Type as Class } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import * as check from './check';
import { checked, documented, field, presence, Trimmed, type FieldOptions } from './field';

type TextOptions = FieldOptions & check.TextBounds;
type NumberOptions = FieldOptions & check.NumberBounds;
type ListOptions = FieldOptions & check.ListBounds;

export function Text(options: TextOptions): PropertyDecorator {
  const { min = 1, max, pattern } = options;
  const schema = { type: String, minLength: min, maxLength: max, ...(pattern && { pattern: pattern.shape.source }) };
  return applyDecorators(Trimmed(), field(check.text(options), schema, options));
}

/** Text that is taken as it is, spaces included, such as a password. */
export function RawText(options: TextOptions): PropertyDecorator {
  return field(check.text(options), { type: String, minLength: options.min ?? 1, maxLength: options.max }, options);
}

export function Amount(options: NumberOptions): PropertyDecorator {
  return field(check.number(options), { type: Number, minimum: options.min, maximum: options.max }, options);
}

export function Whole(options: NumberOptions): PropertyDecorator {
  const bounds = { ...options, whole: true };
  return field(check.number(bounds), { type: 'integer', minimum: options.min, maximum: options.max }, options);
}

export function OneOf(name: string, values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return field(check.oneOf(values), { enum: [...values], enumName: name }, options);
}

export function Day(options: FieldOptions = {}): PropertyDecorator {
  return field(check.day, { type: String, format: 'date' }, options);
}

/** An instant in UTC; answers only. */
export function Moment(options: FieldOptions = {}): PropertyDecorator {
  return documented({ type: String, format: 'date-time' }, options);
}

export function Flag(options: FieldOptions = {}): PropertyDecorator {
  return field(check.flag, { type: Boolean }, options);
}

export function Id(options: FieldOptions = {}): PropertyDecorator {
  return field(check.uuid, { type: String, format: 'uuid' }, options);
}

export function IdList(options: ListOptions): PropertyDecorator {
  const items = { type: 'string' as const, format: 'uuid' };
  const { max, min } = options;
  const schema = { type: 'array' as const, items, maxItems: max, ...(min && { minItems: min }) };
  return field(check.listOf(check.uuid, options), schema, options);
}

export function TextList(options: ListOptions & { each: check.TextBounds }): PropertyDecorator {
  const { each, max, min } = options;
  const items = { type: 'string' as const, minLength: each.min ?? 1, maxLength: each.max };
  const schema = { type: 'array' as const, items, maxItems: max, ...(min && { minItems: min }) };
  return field(check.listOf(check.text(each), options), schema, options);
}

export function ListOfWhole(options: ListOptions & { each: check.NumberBounds }): PropertyDecorator {
  const { each, max } = options;
  const items = { type: 'integer' as const, minimum: each.min, maximum: each.max };
  return field(
    check.listOf(check.number({ ...each, whole: true }), options),
    { type: 'array' as const, items, maxItems: max },
    options,
  );
}

export function ListOfAmounts(options: ListOptions & { each: check.NumberBounds }): PropertyDecorator {
  const { each, max } = options;
  const items = { type: 'number' as const, minimum: each.min, maximum: each.max };
  return field(check.listOf(check.number(each), options), { type: 'array' as const, items, maxItems: max }, options);
}

export function SomeOf(
  name: string,
  values: readonly string[],
  options: FieldOptions & { min?: number } = {},
): PropertyDecorator {
  const bounds = { max: values.length, ...(options.min && { min: options.min }) };
  const schema = { enum: [...values], enumName: name, isArray: true, ...(options.min && { minItems: options.min }) };
  return field(check.listOf(check.oneOf(values), bounds), schema, options);
}

/** An object of its own class. */
export function Part(type: () => Class<unknown>, options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    documented({ type: () => type() }, options),
    presence(options),
    Type(type),
    checked(check.noList),
    ValidateNested(),
  );
}

/** A list of objects of one class. */
export function Parts(
  type: () => Class<unknown>,
  options: FieldOptions & Partial<check.ListBounds> = {},
): PropertyDecorator {
  const { min = 0, max } = options;
  return applyDecorators(
    documented(
      { type: () => type(), isArray: true, ...(max && { maxItems: max }), ...(min && { minItems: min }) },
      options,
    ),
    presence(options),
    Type(type),
    IsArray(),
    ...(max ? [ArrayMinSize(min), ArrayMaxSize(max)] : []),
    checked(check.noLists),
    ValidateNested({ each: true }),
  );
}

/** A whole number in the query string. */
export function QueryWhole(options: NumberOptions): PropertyDecorator {
  const parse = ({ value }: { value: unknown }): unknown =>
    typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value;
  return applyDecorators(Transform(parse), Whole(options));
}

/** Values of a vocabulary in the query string, repeated or separated by commas. */
export function QuerySomeOf(name: string, values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  const parse = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value);
  return applyDecorators(Transform(parse), SomeOf(name, values, { ...options, optional: true }));
}
