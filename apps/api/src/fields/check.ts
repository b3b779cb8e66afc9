import { isIsoDate } from '@bestuiver/domain';

/** What is wrong with a value: where (JSON pointer below the field), a stable code, and facts for the message. */
export interface Issue {
  readonly pointer: string;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Looks at one value of a request; no issues when it is fine. */
export type Check = (value: unknown) => Issue[];

const issue = (code: string, params: Record<string, unknown> = {}, pointer = ''): Issue[] => [
  { pointer, code, params },
];

/** Control characters other than tab and line ends; PostgreSQL cannot even store the first of them. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Half of a character outside the basic plane: neither UTF-8 nor JSON in the database can hold it. */
const LONE_SURROGATE = /\p{Cs}/u;

export interface TextBounds {
  readonly min?: number;
  readonly max: number;
  /** A shape the text must have, with the code of its problem. */
  readonly pattern?: { readonly shape: RegExp; readonly code: string };
}

export function text({ min = 1, max, pattern }: TextBounds): Check {
  return (value) => {
    if (typeof value !== 'string') return issue('text.type');
    if (CONTROL.test(value) || LONE_SURROGATE.test(value)) return issue('text.control');
    if (value.length < min || value.length > max) return issue('text.length', { min, max, length: value.length });
    return pattern && !pattern.shape.test(value) ? issue(pattern.code, { value }) : [];
  };
}

export interface NumberBounds {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}

export function number({ min, max, whole = false }: NumberBounds): Check {
  return (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return issue('number.type');
    if (whole && !Number.isInteger(value)) return issue('number.whole');
    return value < min || value > max ? issue('number.range', { min, max }) : [];
  };
}

export function oneOf(values: readonly string[]): Check {
  return (value) => (typeof value === 'string' && values.includes(value) ? [] : issue('choice.unknown', { values }));
}

/** A real calendar day between 2000 and 2100; anything else is a typing mistake. */
export const day: Check = (value) =>
  typeof value === 'string' && isIsoDate(value) && value >= '2000-01-01' && value <= '2100-12-31'
    ? []
    : issue('date.invalid');

export const flag: Check = (value) => (typeof value === 'boolean' ? [] : issue('flag.type'));

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
export const uuid: Check = (value) => (isUuid(value) ? [] : issue('id.invalid'));

/** An object has parts, not places: class-validator itself lets a list pass for one, an empty list too. */
export const noList: Check = (value) => (Array.isArray(value) ? issue('object.type') : []);

/** As `noList`, of every member of a list. */
export const noLists: Check = (value) =>
  Array.isArray(value)
    ? value.flatMap((member: unknown, index) => (Array.isArray(member) ? issue('object.type', {}, `/${index}`) : []))
    : [];

export interface ListBounds {
  readonly min?: number;
  readonly max: number;
}

/** A list whose members pass `member` and occur once. */
export function listOf(member: Check, { min = 0, max }: ListBounds): Check {
  return (value) => {
    if (!Array.isArray(value)) return issue('list.type');
    if (value.length < min || value.length > max) return issue('list.length', { min, max, length: value.length });
    const issues = value.flatMap((item: unknown, index) =>
      member(item).map((found) => ({ ...found, pointer: `/${index}${found.pointer}` })),
    );
    if (issues.length > 0) return issues;
    const twice = value.findIndex((item, index) => value.indexOf(item) !== index);
    return twice < 0 ? [] : issue('list.twice', {}, `/${twice}`);
  };
}
