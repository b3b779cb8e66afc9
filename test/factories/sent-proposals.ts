import { notify } from '@bestuiver/correspondence';
import {
  Capability,
  Demand,
  Establishment,
  Match,
  MatchRun,
  Organisation,
  Person,
  Proposal,
  RoleAssignment,
  WorkingArea,
} from '@bestuiver/persistence';
import type { DataSource } from 'typeorm';
import { aCapability, aDemand, aMatch, aMatchRun } from './matching';
import { aCompany, anEnterprise, anEstablishment, aPerson, aRole } from './organisations';
import { aProposal } from './proposals';
import { store } from './store';

/** Live proposals a demand may have (domain dossier 3.4). */
const PER_DEMAND = 3;
/** Orders of mail written at the same time, each in a transaction of its own as the api does. */
const WRITERS = 4;

/**
 * `count` proposals, each on its way to the one contact of a provider of its own (an address gets few mails a week): rows, ordered mails and outbox rows exactly as
 * the sending of a proposal writes them. A coordinator answers for the area.
 */
export async function sentProposals(dataSource: DataSource, count: number): Promise<string[]> {
  const { manager } = dataSource;
  const area = await manager.findOneByOrFail(WorkingArea, { mandate: 'regierol' });
  const [coordinator, poster, company] = [aPerson({ name: 'Robin Es' }), aPerson(), aCompany()];
  const providers = Array.from({ length: count }, () => {
    const organisation = anEnterprise();
    const contact = aPerson();
    const establishment = anEstablishment({ organisationId: organisation.id! });
    return { organisation, contact, establishment, capability: aCapability({ establishmentId: establishment.id! }) };
  });
  const cases = Array.from({ length: Math.ceil(count / PER_DEMAND) }, (_, i) => {
    const demand = aDemand({ organisationId: company.id!, postedBy: poster.id!, workingAreaId: area.id });
    const run = aMatchRun({ demandId: demand.id! });
    const proposals = Array.from({ length: Math.min(PER_DEMAND, count - i * PER_DEMAND) }, (_, rank) => {
      const { organisation, capability } = providers[i * PER_DEMAND + rank]!;
      const pair = { demandId: demand.id!, capabilityId: capability.id! };
      const match = aMatch({ ...pair, runId: run.id!, rank: rank + 1 });
      return {
        match,
        row: aProposal({ ...pair, matchId: match.id!, providerId: organisation.id!, sentBy: coordinator.id! }),
      };
    });
    return { demand, run, proposals };
  });
  const proposals = cases.flatMap((one) => one.proposals);

  await store(manager, Organisation, [company, ...providers.map(({ organisation }) => organisation)]);
  await store(manager, Person, [coordinator, poster, ...providers.map(({ contact }) => contact)]);
  await store(manager, RoleAssignment, [
    aRole({ personId: coordinator.id!, role: 'coordinator', workingAreaId: area.id }),
    aRole({ personId: poster.id!, role: 'company_admin', organisationId: company.id! }),
    ...providers.map(({ organisation, contact }) =>
      aRole({ personId: contact.id!, role: 'enterprise_admin', organisationId: organisation.id! }),
    ),
  ]);
  await store(
    manager,
    Establishment,
    providers.map(({ establishment }) => establishment),
  );
  await store(
    manager,
    Capability,
    providers.map(({ capability }) => capability),
  );
  await store(
    manager,
    Demand,
    cases.map(({ demand }) => demand),
  );
  await store(
    manager,
    MatchRun,
    cases.map(({ run }) => run),
  );
  await store(
    manager,
    Match,
    proposals.map(({ match }) => match),
  );
  await store(
    manager,
    Proposal,
    proposals.map(({ row }) => row),
  );

  const ids = proposals.map(({ row }) => row.id!);
  const waiting = [...ids];
  const write = async (): Promise<void> => {
    for (let id = waiting.shift(); id; id = waiting.shift()) {
      const proposalId = id;
      await dataSource.transaction((tx) => notify(tx, { event: 'proposal_sent', proposalId }));
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  return ids;
}
