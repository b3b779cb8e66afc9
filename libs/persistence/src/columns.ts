import { Column, type ColumnOptions } from 'typeorm';

/** CHECK text for a status or vocabulary column. */
export const oneOf = (column: string, values: readonly string[]): string =>
  `"${column}" IN (${values.map((v) => `'${v}'`).join(', ')})`;

/** CHECK text for an array column whose members come from a vocabulary. */
export const allOf = (column: string, values: readonly string[]): string =>
  `"${column}" <@ ARRAY[${values.map((v) => `'${v}'`).join(', ')}]::text[]`;

const nullable = (type: ColumnOptions['type'], options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type, nullable: true, ...options } as ColumnOptions);

/** Nullable columns of facts that may be unknown. */
export const OptionalText = (): PropertyDecorator => nullable('text');
export const OptionalNumber = (): PropertyDecorator => nullable('double precision');
export const OptionalInteger = (): PropertyDecorator => nullable('integer');
export const OptionalFlag = (): PropertyDecorator => nullable('boolean');
export const OptionalDay = (): PropertyDecorator => nullable('date');
export const OptionalList = (): PropertyDecorator => nullable('text', { array: true });
export const Instant = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'timestamptz', ...options });
export const OptionalInstant = (): PropertyDecorator => nullable('timestamptz');
