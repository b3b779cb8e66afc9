import {
  addDays,
  brusselsDay,
  CAPABILITY_LIFE_CYCLE,
  legalVerbs,
  STALE_AFTER_DAYS,
  type CapabilityVerb,
  type Language,
  type Permission,
} from '@bestuiver/domain';
import { Capability, type Establishment } from '@bestuiver/persistence';
import type { Taxonomy } from '@bestuiver/taxonomy';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../access/reader';
import { instant } from '../http/instant';
import type { CapabilityDto, CapabilitySummaryDto, EstablishmentRefDto, LevelledActivityDto } from './capability.dto';
import { factsOf } from './capability-facts';
import { EDITABLE_STATUSES } from './capability-rules';
import { actingAtSite } from './capability-scope';

/** What a permission is needed for each verb, next to the life cycle; the jobs make the other moves. */
const VERB_PERMISSION: Readonly<Partial<Record<CapabilityVerb, Permission>>> = {
  submit: 'capability.edit',
  confirm: 'capability.confirm',
  archive: 'capability.confirm',
  publish: 'capability.curate',
  return: 'capability.curate',
  suspend: 'capability.curate',
  reinstate: 'capability.curate',
};

/** What a listing needs to be shown: its site with municipality and organisation, and its activities. */
export const SHOWN = { establishment: { organisation: true, municipality: true }, activities: true } as const;

/** A capability as its page shows it to a reader. */
export async function presentCapability(
  manager: EntityManager,
  taxonomy: Taxonomy,
  reader: Reader,
  id: string,
  today: string,
): Promise<CapabilityDto> {
  const capability = await manager.findOneOrFail(Capability, { where: { id }, relations: SHOWN });
  const { confirmedAt, establishment, status } = capability;
  const editor = await actingAtSite(manager, reader, 'capability.edit', establishment, today);
  return {
    ...factsOf(capability),
    id,
    status,
    statusSince: instant(capability.statusSince),
    statusReason: capability.statusReason,
    statusNote: capability.statusNote,
    title: capability.title,
    description: capability.description,
    language: capability.language,
    kinds: capability.kinds,
    modes: capability.modes,
    establishment: siteOf(establishment, reader.language),
    activities: levelled(capability, taxonomy, reader.language),
    confirmedAt: instant(confirmedAt),
    freshUntil: confirmedAt && addDays(brusselsDay(confirmedAt), STALE_AFTER_DAYS),
    onBehalf: capability.onBehalf,
    verbs: await verbsFor(manager, reader, capability, today),
    editable: editor !== null && EDITABLE_STATUSES.includes(status),
    createdAt: instant(capability.createdAt),
    updatedAt: instant(capability.updatedAt),
    version: capability.version,
  };
}

/** A capability as a list shows it. */
export function summariseCapability(
  capability: Capability,
  taxonomy: Taxonomy,
  language: Language,
): CapabilitySummaryDto {
  const { id, status, title, kinds, onBehalf } = capability;
  return {
    id,
    status,
    statusSince: instant(capability.statusSince),
    title,
    kinds,
    establishment: siteOf(capability.establishment, language),
    activities: levelled(capability, taxonomy, language),
    confirmedAt: instant(capability.confirmedAt),
    onBehalf,
  };
}

export function siteOf(establishment: Establishment, language: Language): EstablishmentRefDto {
  const { id, name, nisCode, organisationId, organisation, municipality } = establishment;
  return {
    id,
    name,
    nisCode,
    municipality: language === 'fr' ? municipality.nameFr : municipality.nameNl,
    organisationId,
    organisation: organisation.name,
  };
}

function levelled({ activities }: Capability, taxonomy: Taxonomy, language: Language): LevelledActivityDto[] {
  return [...activities]
    .sort((a, b) => b.level - a.level || (a.activityId < b.activityId ? -1 : 1))
    .map(({ activityId, level }) => ({
      activityId,
      label: taxonomy.label(activityId)?.[language] ?? activityId,
      level,
    }));
}

async function verbsFor(
  manager: EntityManager,
  reader: Reader,
  { status, establishment }: Capability,
  today: string,
): Promise<CapabilityVerb[]> {
  const verbs: CapabilityVerb[] = [];
  for (const [verb, permission] of Object.entries(VERB_PERMISSION) as [CapabilityVerb, Permission][]) {
    const acting = await actingAtSite(manager, reader, permission, establishment, today);
    if (acting && legalVerbs(CAPABILITY_LIFE_CYCLE, status, acting.actor).includes(verb)) verbs.push(verb);
  }
  return verbs;
}
