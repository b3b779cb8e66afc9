import { Capability, Demand, Proposal, SuccessionStep, type Person, type WorkingArea } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { areaAdminsOf, contactsOf, coordinatorsOf, curatorsOf, demandContacts } from './recipients';
import type { OrderedKind } from './compose-mail';
import { notifyOfTeam } from './notify-of-team';
import { queueMail } from './queue-mail';

/** Something happened that people are told about; ids only, the mails read the rows when they leave. */
export type Notice =
  | { event: 'demand_submitted'; demandId: string }
  | { event: 'demand_needs_info'; demandId: string; questions: string }
  | { event: 'demand_opened'; demandId: string }
  | { event: 'demand_rejected'; demandId: string }
  | { event: 'demand_waits'; demandId: string; escalate: boolean }
  | { event: 'matches_ready'; demandId: string; runId: string }
  | { event: 'demand_info_reminded'; demandId: string; stage: number }
  | { event: 'matches_wait'; demandId: string; days: number; escalate: boolean }
  | { event: 'no_match_yet'; demandId: string; days: number }
  | { event: 'proposal_sent'; proposalId: string }
  | { event: 'proposal_reminded'; proposalId: string }
  | { event: 'provider_answered'; proposalId: string }
  | { event: 'proposal_forwarded'; proposalId: string }
  | { event: 'company_declined'; proposalId: string; tellsCoordinator?: boolean }
  | { event: 'introduced'; proposalId: string }
  | { event: 'proposal_expired'; proposalId: string; tellsCoordinator?: boolean }
  | { event: 'next_asked'; proposalId: string }
  | { event: 'hold_ends'; proposalId: string; capabilityId: string; heldUntil: string }
  | { event: 'proposal_withdrawn'; proposalId: string }
  | { event: 'introduction_checked'; proposalId: string };

/**
 * Orders the mails of an occasion, in the transaction of the change that causes it: who gets which mail is decided
 * here and nowhere else (domain dossier, section 7).
 */
export async function notify(manager: EntityManager, notice: Notice): Promise<void> {
  if ('proposalId' in notice) await notifyOfProposal(manager, notice);
  else await notifyOfDemand(manager, notice);
}

type DemandNotice = Extract<Notice, { demandId: string }>;
export type ProposalNotice = Extract<Notice, { proposalId: string }>;

async function notifyOfDemand(manager: EntityManager, notice: DemandNotice): Promise<void> {
  const demand = await manager.findOneOrFail(Demand, {
    where: { id: notice.demandId },
    relations: { workingArea: true },
  });
  const area = demand.workingArea;
  const order = async (
    kind: OrderedKind,
    to: Person[],
    occasion: string,
    params: Record<string, unknown> = {},
  ): Promise<void> => {
    for (const person of to) {
      await queueMail(manager, { kind, to: person, fromName: senderOf(area), occasion, demandId: demand.id, params });
    }
  };
  const since = demand.statusSince.toISOString();
  const remind = async (kind: 'demand_to_review' | 'matches_ready', { id }: WorkingArea): Promise<void> =>
    order(kind, await coordinatorsOf(manager, id), `${demand.id}:${since}:reminder`, { reminder: true });
  const escalate = async ({ id }: WorkingArea, waits: 'demand_review' | 'matches', days: number): Promise<void> =>
    order('escalation', await areaAdminsOf(manager, id), `${waits}:${demand.id}:${since}`, { waits, days });
  switch (notice.event) {
    case 'demand_submitted':
      await order('demand_received', await demandContacts(manager, demand), `${demand.id}:${since}`);
      if (area) await order('demand_to_review', await coordinatorsOf(manager, area.id), `${demand.id}:${since}`);
      return;
    case 'demand_needs_info':
      await order('demand_needs_info', await demandContacts(manager, demand), `${demand.id}:${since}`, {
        questions: notice.questions,
      });
      return;
    case 'demand_opened':
      await order('demand_open', await demandContacts(manager, demand), `${demand.id}:${since}`);
      return;
    case 'demand_rejected':
      await order('demand_rejected', await demandContacts(manager, demand), `${demand.id}:${since}`);
      return;
    case 'demand_waits':
      if (!area) return;
      if (notice.escalate) await escalate(area, 'demand_review', 4);
      else await remind('demand_to_review', area);
      return;
    case 'demand_info_reminded':
      await order(
        'demand_info_reminder',
        await demandContacts(manager, demand),
        `${demand.id}:${since}:${notice.stage}`,
        { questions: demand.statusNote ?? '' },
      );
      return;
    case 'matches_wait':
      if (!area) return;
      if (notice.escalate) await escalate(area, 'matches', notice.days);
      else await remind('matches_ready', area);
      return;
    case 'matches_ready':
      if (area) await order('matches_ready', await coordinatorsOf(manager, area.id), `${demand.id}:${notice.runId}`);
      return;
    case 'no_match_yet':
      await order('no_match_yet', await demandContacts(manager, demand), `${demand.id}:${notice.days}`, {
        reader: 'company',
        days: notice.days,
      });
      if (area)
        await order('no_match_yet', await coordinatorsOf(manager, area.id), `${demand.id}:${notice.days}`, {
          reader: 'coordinator',
          days: notice.days,
        });
  }
}

async function notifyOfProposal(manager: EntityManager, notice: ProposalNotice): Promise<void> {
  const proposal = await manager.findOneOrFail(Proposal, {
    where: { id: notice.proposalId },
    relations: { demand: { workingArea: true } },
  });
  const { demand } = proposal;
  const area = demand.workingArea;
  const order = async (
    kind: OrderedKind,
    to: readonly Person[],
    occasion: string = proposal.id,
    params: Record<string, unknown> = {},
  ): Promise<void> => {
    for (const person of to) {
      await queueMail(manager, {
        kind,
        to: person,
        fromName: senderOf(area),
        occasion,
        demandId: demand.id,
        proposalId: proposal.id,
        params,
      });
    }
  };
  const provider = (): Promise<Person[]> => contactsOf(manager, proposal.providerId);
  const company = (): Promise<Person[]> => demandContacts(manager, demand);
  const coordinators = (): Promise<Person[]> => curatorsOf(manager, demand.workingAreaId, proposal.sentBy);
  if (proposal.consortiumId && (await notifyOfTeam(manager, proposal, notice, { order, company, coordinators })))
    return;
  switch (notice.event) {
    case 'proposal_sent':
      return order('proposal_to_provider', await provider());
    case 'proposal_reminded': {
      const waiting = proposal.status === 'sent_to_company' ? await company() : await provider();
      return order('proposal_reminder', waiting, `${proposal.id}:${proposal.status}`);
    }
    case 'provider_answered':
      return order('provider_answered', await coordinators());
    case 'proposal_forwarded':
      return order('proposal_to_company', await company());
    case 'company_declined':
      await order('proposal_closed', await provider(), proposal.id, { reader: 'provider' });
      if (notice.tellsCoordinator !== false) await order('company_declined', await coordinators());
      return;
    case 'introduced':
      await order('introduction', await provider(), proposal.id, { reader: 'provider' });
      await order('introduction', await company(), proposal.id, { reader: 'company' });
      return order('introduction', await coordinators(), proposal.id, { reader: 'coordinator' });
    case 'proposal_expired':
      if (proposal.forwardedAt) await order('proposal_closed', await provider(), proposal.id, { reader: 'provider' });
      if (notice.tellsCoordinator !== false) await order('proposal_expired', await coordinators());
      return;
    case 'next_asked': {
      const kind = await kindOfStep(manager, proposal);
      if (kind) await order(kind, await coordinators());
      return;
    }
    case 'hold_ends': {
      const { heldUntil, capabilityId } = notice;
      const speaks = capabilityId === proposal.capabilityId;
      const holder = speaks ? await provider() : await contactsOf(manager, await enterpriseOf(manager, capabilityId));
      const occasion = `${proposal.id}:${heldUntil}${speaks ? '' : `:${capabilityId}`}`;
      const held = { heldUntil, capabilityId };
      // In the conversation the lead of a team speaks: its partners answer the coordinator.
      await order('soft_hold_ending', holder, occasion, { ...held, reader: speaks ? 'enterprise' : 'partner' });
      return order('soft_hold_ending', await coordinators(), occasion, { ...held, reader: 'coordinator' });
    }
    case 'proposal_withdrawn':
      await order('proposal_closed', await provider(), proposal.id, { reader: 'provider' });
      if (proposal.forwardedAt) await order('proposal_closed', await company(), proposal.id, { reader: 'company' });
      return;
    case 'introduction_checked':
      await order('introduction_check', await provider(), proposal.id, { reader: 'provider' });
      await order('introduction_check', await company(), proposal.id, { reader: 'company' });
  }
}

/** Who armed the list is told what came of it; when nothing did, only what they would have been told without it. */
async function kindOfStep(manager: EntityManager, { id, status }: Proposal): Promise<OrderedKind | null> {
  const { outcome } = await manager.findOneByOrFail(SuccessionStep, { endedProposalId: id });
  if (outcome === 'proposed' || outcome === 'none_left') return 'next_candidate';
  if (status === 'provider_declined') return 'provider_answered';
  if (status === 'company_declined') return 'company_declined';
  return status === 'expired' ? 'proposal_expired' : null;
}

async function enterpriseOf(manager: EntityManager, capabilityId: string): Promise<string> {
  const { establishment } = await manager.findOneOrFail(Capability, {
    where: { id: capabilityId },
    relations: { establishment: true },
  });
  return establishment.organisationId;
}

const senderOf = (area: WorkingArea | null): string => area?.senderName ?? 'Bestuiver';
