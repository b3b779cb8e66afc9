import { Person, RoleAssignment, type Proposal } from '@bestuiver/persistence';
import { In, IsNull, type EntityManager } from 'typeorm';
import { loadProposalFacts } from './proposal-facts';
import { together } from './together';

/** Reads the rows mails speak of. Mails that are written in one round share its trips to the database. */
export class FactReader {
  constructor(readonly manager: EntityManager) {}

  readonly person = together(async (ids: string[]): Promise<Map<string, Person>> => {
    const people = await this.manager.findBy(Person, { id: In(ids) });
    return new Map(people.map((person) => [person.id, person]));
  });

  readonly proposal = together(
    async (ids: string[]): Promise<Map<string, Proposal>> =>
      new Map((await loadProposalFacts(this.manager, ids)).map((proposal) => [proposal.id, proposal])),
  );

  /** Coordinators of a working area, in the order of their accounts. */
  readonly coordinators = together(async (areaIds: string[]): Promise<Map<string, Person[]>> => {
    const roles = await this.manager.find(RoleAssignment, {
      where: { workingAreaId: In(areaIds), role: 'coordinator', person: { disabledAt: IsNull() } },
      relations: { person: true },
      order: { person: { createdAt: 'ASC', id: 'ASC' } },
    });
    return new Map(
      areaIds.map((id) => [id, roles.filter(({ workingAreaId }) => workingAreaId === id).map(({ person }) => person)]),
    );
  });
}
