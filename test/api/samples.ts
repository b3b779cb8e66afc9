import fc from 'fast-check';

/** The part of JSON Schema that the document uses. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  nullable?: boolean;
  allOf?: Schema[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
}

type Schemas = Readonly<Record<string, Schema>>;

/** A day that is always ahead. */
const tomorrow = (): string => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

/** Texts for the shapes the document names. */
const BY_PATTERN: Readonly<Record<string, string>> = {
  '^\\d{5}$': '36015',
  '^[a-z]{2}$': 'nl',
  '^([01]\\d|2[0-3]):[0-5]\\d$': '07:30',
  '^https?:\\/\\/[^\\s]+$': 'https://notice.example',
  '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$': 'somebody@firm.example',
  '^[a-z0-9]+([-_][a-z0-9]+)*$': 'manual-packing',
  "^[\\p{L}\\p{N}][\\p{L}\\p{N} '’\\/&.+-]*$": 'flabberwerk',
  '^\\d{2}\\.?\\d{2}$': '81.30',
  '^\\d{8}(-\\d)?$': '77310000',
};

/** The schema a reference points to. */
export function resolved(schema: Schema, schemas: Schemas): Schema {
  if (schema.$ref) return resolved(schemas[schema.$ref.replace('#/components/schemas/', '')] ?? {}, schemas);
  return schema.allOf?.length === 1 ? resolved({ ...schema, ...schema.allOf[0], allOf: undefined }, schemas) : schema;
}

/** The smallest value a schema allows: only what is required. */
export function sample(given: Schema, schemas: Schemas): unknown {
  const schema = resolved(given, schemas);
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return {};
  switch (schema.type) {
    case 'object': {
      const entries = (schema.required ?? []).map((name) => [name, sample(schema.properties?.[name] ?? {}, schemas)]);
      return Object.fromEntries(entries) as object;
    }
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}, schemas));
    case 'string':
      return sampleText(schema);
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, Math.min(1, schema.maximum ?? 1));
    case 'boolean':
      return true;
    default:
      return {};
  }
}

function sampleText({ format, pattern, minLength = 1 }: Schema): string {
  if (format === 'date') return tomorrow();
  if (format === 'uuid') return '01a1fc84-6c10-750d-9a69-17a1e4e18875';
  if (pattern) return BY_PATTERN[pattern] ?? '';
  return 'x'.repeat(minLength);
}

/** Values that fit a schema, optional parts and edges included. */
export function valid(given: Schema, schemas: Schemas): fc.Arbitrary<unknown> {
  const schema = resolved(given, schemas);
  const value = validValue(schema, schemas);
  return schema.nullable || given.nullable ? fc.option(value, { nil: null, freq: 6 }) : value;
}

function validValue(schema: Schema, schemas: Schemas): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => valid(one, schemas)));
  switch (schema.type) {
    case 'object': {
      const parts = Object.entries(schema.properties ?? {}).map(
        ([name, part]) => [name, valid(part, schemas)] as const,
      );
      if (parts.length === 0) return fc.dictionary(fc.constantFrom('activity', 'capacity', 'price', 'x'), fc.double());
      return fc.record(Object.fromEntries(parts), { requiredKeys: (schema.required ?? []) as never[] });
    }
    case 'array': {
      const most = Math.min(schema.maxItems ?? 4, 4);
      return fc.array(valid(schema.items ?? {}, schemas), { minLength: schema.minItems ?? 0, maxLength: most });
    }
    case 'string':
      return validText(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 });
    case 'number':
      return fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000, noNaN: true });
    case 'boolean':
      return fc.boolean();
    default:
      return fc.jsonValue();
  }
}

function validText({ format, pattern, minLength = 1, maxLength = 60 }: Schema): fc.Arbitrary<unknown> {
  if (format === 'date')
    return fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  if (format === 'uuid') return fc.uuid({ version: 7 });
  if (pattern) return fc.constantFrom(...new Set([BY_PATTERN[pattern] ?? 'x', ...Object.values(BY_PATTERN)]));
  return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 200) });
}

/** What people, scripts and attackers send instead. */
export const nonsense = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom<unknown>(
      null,
      '',
      '\u0000',
      'a\u0000b',
      '\ud800',
      "'; DROP TABLE demand; --",
      '%',
      '{}',
      '__proto__',
      'x'.repeat(20_000),
      -1,
      0,
      1e308,
      -1e308,
      2 ** 31,
      2 ** 53,
      0.1,
      true,
      [],
      [[]],
      [null],
      {},
      { $ne: null },
      '2026-02-31',
      '0000-00-00',
      '9999-12-31',
    ),
    fc.jsonValue({ maxDepth: 2 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );

/** A fitting value with one or two of its parts replaced by nonsense, parts added or taken away, or nonsense as a whole. */
export function spoilt(schema: Schema, schemas: Schemas): fc.Arbitrary<unknown> {
  const known = Object.keys(resolved(schema, schemas).properties ?? {});
  const names = fc.constantFrom('unknown', 'constructor', ...known);
  const parts = fc.dictionary(names, nonsense(), { minKeys: 1, maxKeys: 3 });
  const changed = fc.tuple(valid(schema, schemas), parts).map(([value, bad]) => ({ ...(value as object), ...bad }));
  return fc.oneof({ weight: 4, arbitrary: changed }, { weight: 1, arbitrary: nonsense() });
}
