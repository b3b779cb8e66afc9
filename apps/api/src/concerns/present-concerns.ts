import { namesHiddenFrom } from '@bestuiver/correspondence';
import { CONCERN_LIFE_CYCLE, legalVerbs, OPEN_CONCERN_STATUSES } from '@bestuiver/domain';
import { Concern, isDemandBlocked } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../access/reader';
import { instant } from '../http/instant';
import type { ConcernDto, ConcernListDto } from './concern.dto';
import type { Concerned, Sight } from './concern-scope';

type Hide = (text: string) => string;

const SHOWN = { organisation: true, reporter: true, decider: true } as const;

/** The files on a demand, newest first, as far as a reader may know them. */
export async function presentConcerns(
  manager: EntityManager,
  reader: Reader,
  concerned: Concerned,
): Promise<ConcernListDto> {
  const { demand, sight } = concerned;
  const rows = await manager.find(Concern, {
    where: { demandId: demand.id },
    relations: SHOWN,
    order: { raisedAt: 'DESC', id: 'DESC' },
  });
  const hide = sight === 'facts' ? await hiderFor(manager, reader, concerned, rows) : asItIs;
  return {
    items: rows.map((row) => concernDto(row, reader, sight, hide)),
    blocked: await isDemandBlocked(manager, demand.id),
    mayRaise: demand.status !== 'draft' && concerned.actor !== 'area_admin' && !hasOpen(rows, concerned),
  };
}

/** A file as the page of who decides shows it. */
export async function presentConcern(manager: EntityManager, reader: Reader, id: string): Promise<ConcernDto> {
  const row = await manager.findOneOrFail(Concern, { where: { id }, relations: SHOWN });
  return concernDto(row, reader, 'all', asItIs);
}

/** An organisation raises one concern about a demand at a time. */
const hasOpen = (rows: readonly Concern[], { organisationId }: Concerned): boolean =>
  organisationId !== null &&
  rows.some((row) => row.organisationId === organisationId && OPEN_CONCERN_STATUSES.includes(row.status));

const asItIs: Hide = (text) => text;

function hiderFor(
  manager: EntityManager,
  reader: Reader,
  { demand, organisationId }: Concerned,
  rows: readonly Concern[],
): Promise<Hide> {
  const reporters = rows.map((row) => row.organisationId).filter((id) => id === null || !reader.belongsTo(id));
  return namesHiddenFrom(manager, demand, organisationId === null ? [] : [organisationId], reporters);
}

function concernDto(row: Concern, reader: Reader, sight: Sight, hide: Hide): ConcernDto {
  const all = sight === 'all';
  const own = row.organisationId !== null && reader.belongsTo(row.organisationId);
  const written = (text: string | null): string | null => (text === null || sight === 'flags' ? null : hide(text));
  return {
    id: row.id,
    demandId: row.demandId,
    ground: row.ground,
    status: row.status,
    statusSince: instant(row.statusSince),
    raisedAt: instant(row.raisedAt),
    own,
    reporter: all ? (row.organisation?.name ?? row.reporter?.name ?? null) : null,
    text: all || own ? row.text : null,
    consulted: all ? row.consulted : null,
    consultedUntil: row.consultedUntil,
    advice: all ? row.advice : null,
    outcome: row.outcome,
    reason: written(row.reason),
    conditions: written(row.conditions),
    decidedAt: instant(row.decidedAt),
    decidedBy: all ? (row.decider?.name ?? null) : null,
    reopenReason: all ? row.reopenReason : null,
    verbs: all ? legalVerbs(CONCERN_LIFE_CYCLE, row.status, 'coordinator') : [],
    version: row.version,
  };
}
