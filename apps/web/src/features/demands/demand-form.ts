import type { DemandKind } from '@bestuiver/domain';
import type { Demand } from '../../api/types';
import { isFilled, valueAt, withValue, type Values } from '../fields/path';
import { demandSections } from './demand-fields';

const TEXT_FIELDS = ['title', 'description', 'kind', 'activityIds'] as const;

const factNames = (kind: DemandKind): string[] =>
  demandSections(kind).flatMap((section) => section.fields.map((field) => field.name));

/** The part of a demand that its form edits. */
export function formOf(demand: Demand): Values {
  const start: Values = { ...Object.fromEntries(TEXT_FIELDS.map((name) => [name, demand[name]])), details: {} };
  return factNames(demand.kind).reduce(
    (values, name) => withValue(values, name, valueAt(demand as unknown as Values, name) ?? null),
    start,
  );
}

/** What a form sends: empty facts are null, a kind's own facts are left out when empty. */
export function changeOf(values: Values): Values {
  const details = Object.fromEntries(Object.entries((values.details ?? {}) as Values).filter(([, v]) => isFilled(v)));
  const facts = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isFilled(value) || Array.isArray(value) ? value : null]),
  );
  return { ...facts, details };
}
