import {
  DEMAND_LIFE_CYCLE,
  EDITABLE_DEMAND_STATUSES,
  legalVerbs,
  missingForSubmission,
  type DemandVerb,
  type Language,
  type Permission,
} from '@bestuiver/domain';
import { Demand } from '@bestuiver/persistence';
import type { Taxonomy } from '@bestuiver/taxonomy';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../access/reader';
import { instant } from '../http/instant';
import type { DemandDto, DemandSummaryDto } from './demand.dto';
import { factsOf } from './demand-facts';
import { withShown } from './demand-scope';

/** What a permission is needed for each verb, next to the life cycle. */
const VERB_PERMISSION: Readonly<Partial<Record<DemandVerb, Permission>>> = {
  submit: 'demand.submit',
  ask_info: 'demand.curate',
  open: 'demand.curate',
  reject: 'demand.curate',
  reopen: 'demand.curate',
  return_to_open: 'demand.curate',
  withdraw: 'demand.close',
  pause: 'demand.close',
  resume: 'demand.close',
};

/** A demand that was just written, as its page shows it to a reader. */
export async function presentDemand(
  manager: EntityManager,
  taxonomy: Taxonomy,
  reader: Reader,
  id: string,
): Promise<DemandDto> {
  const written = withShown(manager.createQueryBuilder(Demand, 'd')).where('d.id = :id', { id });
  return demandDto(await written.getOneOrFail(), taxonomy, reader);
}

/** A demand with what is shown of it, as its page shows it to a reader. */
export function demandDto(demand: Demand, taxonomy: Taxonomy, reader: Reader): DemandDto {
  const activityIds = activityIdsOf(demand);
  return {
    ...factsOf(demand),
    id: demand.id,
    kind: demand.kind,
    status: demand.status,
    statusSince: instant(demand.statusSince),
    statusReason: demand.statusReason,
    statusNote: demand.statusNote,
    title: demand.title,
    description: demand.description,
    language: demand.language,
    ...placeOf(demand, reader.language),
    activityIds,
    activities: labelled(activityIds, taxonomy, reader.language),
    onBehalf: demand.onBehalf,
    surgeLevel: demand.surgeLevel,
    responseDeadline: demand.responseDeadline,
    details: demand.details,
    missing: missingForSubmission({ ...demand, activityIds }),
    verbs: verbsFor(reader, demand),
    editable: EDITABLE_DEMAND_STATUSES.includes(demand.status) && mayUse(reader, 'demand.edit', demand),
    createdAt: instant(demand.createdAt),
    updatedAt: instant(demand.updatedAt),
    submittedAt: instant(demand.submittedAt),
    openedAt: instant(demand.openedAt),
    version: demand.version,
  };
}

/** A demand as a list shows it. */
export function summariseDemand(
  demand: Demand,
  liveProposals: number,
  taxonomy: Taxonomy,
  language: Language,
): DemandSummaryDto {
  const { id, kind, status, title, startDate, onBehalf } = demand;
  return {
    id,
    kind,
    status,
    statusSince: instant(demand.statusSince),
    title,
    ...placeOf(demand, language),
    activities: labelled(activityIdsOf(demand), taxonomy, language),
    startDate,
    onBehalf,
    createdAt: instant(demand.createdAt),
    submittedAt: instant(demand.submittedAt),
    liveProposals,
  };
}

function placeOf(
  { organisation, workingArea, site }: Demand,
  language: Language,
): Pick<DemandDto, 'organisation' | 'workingArea' | 'site'> {
  return {
    organisation: { id: organisation.id, name: organisation.name, kind: organisation.kind },
    workingArea: workingArea && { id: workingArea.id, name: workingArea.name },
    site: site && { nisCode: site.nisCode, name: language === 'fr' ? site.nameFr : site.nameNl },
  };
}

export const activityIdsOf = (demand: Pick<Demand, 'activities'>): string[] =>
  [...demand.activities].sort((a, b) => a.position - b.position).map(({ activityId }) => activityId);

const labelled = (ids: readonly string[], taxonomy: Taxonomy, language: Language): { id: string; label: string }[] =>
  ids.map((id) => ({ id, label: taxonomy.label(id)?.[language] ?? id }));

function mayUse(reader: Reader, permission: Permission, demand: Demand): boolean {
  const belonging = { organisationIds: [demand.organisationId], areaIds: [demand.workingAreaId] };
  return reader.actingOn(permission, belonging) !== null;
}

function verbsFor(reader: Reader, demand: Demand): DemandVerb[] {
  const legal = DEMAND_LIFE_CYCLE.moves.filter(({ from }) => from === demand.status).map(({ verb }) => verb);
  return [...new Set(legal)].filter((verb) => {
    const permission = VERB_PERMISSION[verb];
    const belonging = { organisationIds: [demand.organisationId], areaIds: [demand.workingAreaId] };
    const acting = permission && reader.actingOn(permission, belonging);
    return acting && legalVerbs(DEMAND_LIFE_CYCLE, demand.status, acting.actor).includes(verb);
  });
}
