import { newId, Recognition } from '@bestuiver/persistence';
import { TeamsService } from '../../apps/api/src/possibilities/teams.service';
import { ProposalsService } from '../../apps/api/src/proposals/proposals.service';
import type { Desk } from './desk';
import { aMarket, type Market, type Provider } from './market';

export interface AskedTeam {
  /** The consortium, and its proposal that was just sent. */
  readonly id: string;
  readonly proposalId: string;
  /** The lead first. */
  readonly partners: readonly Provider[];
}

/** A market in which nobody carries the one demand alone, and every provider may join and lead. */
export async function aTeamMarket(desk: Desk, providers: number, hoursPerWeek: number): Promise<Market> {
  await desk.manager.query(`UPDATE capability SET status = 'archived'`);
  await desk.manager.query('UPDATE outbox SET relayed_at = now() WHERE relayed_at IS NULL');
  const market = await aMarket(desk.manager, desk.clock.now(), { providers, demands: 1, freeHours: 40, hoursPerWeek });
  for (const { capabilityId } of market.providers) {
    const [{ site }] = await desk.manager
      .query<[{ site: string }]>(
        `UPDATE capability SET consortium_open = true, may_lead = true WHERE id = $1 RETURNING establishment_id AS site`,
        [capabilityId],
      )
      .then(([rows]) => rows as unknown as [{ site: string }]);
    const recognition = { id: newId(), establishmentId: site, number: `T-${capabilityId.slice(-6)}` };
    const verified = { scope: 'enterprise', validFrom: '2020-01-01', verifiedAt: desk.clock.now() } as const;
    await desk.manager.insert(Recognition, { ...recognition, ...verified });
  }
  return market;
}

/** The first `size` providers as a team that was just asked; its mails still wait. */
export async function askTeam(
  desk: Desk,
  { coordinator, providers, demands }: Market,
  size: number,
): Promise<AskedTeam> {
  const members = providers.slice(0, size).map(({ capabilityId }) => ({ capabilityId }));
  const { id, members: divided } = await desk.get(TeamsService).compose(coordinator, demands[0]!.id, { members });
  const draft = await desk.get(TeamsService).propose(coordinator, id!);
  await desk.get(ProposalsService).send(coordinator, draft.id);
  const leadFirst = [...divided].sort((one, other) => Number(other.lead) - Number(one.lead));
  const partners = leadFirst.map(({ capability }) =>
    providers.find(({ capabilityId }) => capabilityId === capability.id)!,
  );
  return { id: id!, proposalId: draft.id, partners };
}
