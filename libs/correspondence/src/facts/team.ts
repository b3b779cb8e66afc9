import { Consortium, type ConsortiumMember } from '@bestuiver/persistence';
import { In, type EntityManager } from 'typeorm';

/** Teams with their enterprises: the lead first, then the largest part. */
export async function loadTeams(manager: EntityManager, ids: readonly string[]): Promise<Consortium[]> {
  const teams = await manager.find(Consortium, {
    where: { id: In(ids) },
    relations: { members: { capability: { establishment: { organisation: true, municipality: true } } } },
  });
  for (const { members } of teams) members.sort(leadFirst);
  return teams;
}

function leadFirst(one: ConsortiumMember, other: ConsortiumMember): number {
  if (one.lead !== other.lead) return one.lead ? -1 : 1;
  return other.share - one.share || (one.capabilityId < other.capabilityId ? -1 : 1);
}

/** Name of the enterprise of a member. */
export const nameOf = ({ capability }: ConsortiumMember): string => capability.establishment.organisation.name;

/** Percent of the work, 0-100: whole, and never none for who does some of it. */
export const percentOf = (share: number): number => Math.max(1, Math.round(100 * share));

/** Percent of the work that is left of a team, rounded down: 0 when nobody is. */
export const coverageOf = (members: readonly Pick<ConsortiumMember, 'share'>[]): number =>
  Math.floor(100 * members.reduce((sum, { share }) => sum + share, 0) + 1e-6);

/** Where a team stands: asked, agreed by all, or refused by one. */
export function standingOf(members: readonly Pick<ConsortiumMember, 'answer'>[]): 'asked' | 'agreed' | 'refused' {
  if (members.some(({ answer }) => answer === 'out')) return 'refused';
  return members.every(({ answer }) => answer === 'in') ? 'agreed' : 'asked';
}
