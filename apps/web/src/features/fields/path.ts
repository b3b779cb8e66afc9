export type Values = Record<string, unknown>;

/** The value at a path such as `details.headcountMin`; undefined where nothing is. */
export function valueAt(values: Values, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (at as Values | null | undefined)?.[key], values);
}

/** A copy with the value at a path replaced. */
export function withValue(values: Values, path: string, value: unknown): Values {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...values, [key]: value };
  return { ...values, [key]: withValue((values[key] as Values | null | undefined) ?? {}, rest.join('.'), value) };
}

/** True for a fact that was given; `false` and `0` are answers too. */
export function isFilled(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return !(Array.isArray(value) && value.length === 0);
}

/** `/details/headcountMin` → `details.headcountMin`; deeper parts such as list positions are kept. */
export const pathOfPointer = (pointer: string): string => pointer.replace(/^\//, '').replaceAll('/', '.');

/** A text of a record, empty where there is none. */
export function textAt(values: Values, path: string): string {
  const value = valueAt(values, path);
  return typeof value === 'string' ? value : '';
}
