import type { Capability } from '../../api/types';
import { isFilled, type Values } from '../fields/path';
import { CAPABILITY_SECTIONS } from './capability-fields';

const FACTS = CAPABILITY_SECTIONS.flatMap((section) => section.fields.map((field) => field.name));

/** The part of a listing that its form edits; activities are named by id, with their levels kept aside. */
export function formOf(capability: Capability): Values {
  const record = capability as unknown as Values;
  return {
    title: capability.title,
    description: capability.description,
    activityIds: capability.activities.map(({ activityId }) => activityId),
    ...Object.fromEntries(FACTS.map((name) => [name, record[name] ?? null])),
  };
}

/** What a form sends; an activity keeps the level it had, a new one starts at routine (2). */
export function changeOf(values: Values, before: Capability['activities']) {
  const { activityIds, ...facts } = values;
  return {
    ...Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [name, isFilled(value) || Array.isArray(value) ? value : null]),
    ),
    activities: ((activityIds ?? []) as string[]).map((activityId) => ({
      activityId,
      level: before.find((known) => known.activityId === activityId)?.level ?? 2,
    })),
  };
}
