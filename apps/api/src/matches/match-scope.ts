import type { Permission } from '@bestuiver/domain';
import { Match, MatchRun } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../access/reader';
import { refuse } from '../errors/refuse';

/** @throws DomainError not-found when there is no such match within the areas a permission reaches. */
export async function getMatch(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  id: string,
): Promise<Match> {
  const { areaIds } = reader.scope(permission);
  const match = await manager
    .createQueryBuilder(Match, 'm')
    .innerJoinAndSelect('m.demand', 'd')
    .where('m.id = :id AND d.workingAreaId = ANY(:areaIds)', { id, areaIds })
    .getOne();
  if (!match) throw refuse('not-found', 'match.not_found', { id });
  return match;
}

/** A run with its demand. @throws DomainError not-found when there is none within the areas a permission reaches. */
export async function getRun(
  manager: EntityManager,
  reader: Reader,
  permission: Permission,
  id: string,
): Promise<MatchRun> {
  const { areaIds } = reader.scope(permission);
  const run = await manager
    .createQueryBuilder(MatchRun, 'r')
    .innerJoinAndSelect('r.demand', 'd')
    .where('r.id = :id AND d.workingAreaId = ANY(:areaIds)', { id, areaIds })
    .getOne();
  if (!run) throw refuse('not-found', 'match_run.not_found', { id });
  return run;
}
