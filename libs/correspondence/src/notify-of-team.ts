import type { ConsortiumMember, Person, Proposal } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import type { OrderedKind } from './compose-mail';
import { loadTeams } from './facts/team';
import type { ProposalNotice } from './notify';
import { contactsOf } from './recipients';

/** Orders a mail of a proposal to people, once per kind, occasion and person. */
export type Order = (
  kind: OrderedKind,
  to: readonly Person[],
  occasion?: string,
  params?: Record<string, unknown>,
) => Promise<void>;

interface Sides {
  readonly order: Order;
  readonly company: () => Promise<Person[]>;
  readonly coordinators: () => Promise<Person[]>;
}

/**
 * Who gets which mail about the proposal of a team (domain dossier 5.5, section 7): partners are asked, reminded and told
 * each for themselves, and learn of each other only from the introduction. False for an occasion that teams share with
 * other proposals.
 */
export async function notifyOfTeam(
  manager: EntityManager,
  proposal: Proposal,
  notice: ProposalNotice,
  { order, company, coordinators }: Sides,
): Promise<boolean> {
  const [team] = await loadTeams(manager, [proposal.consortiumId!]);
  if (!team) return false;
  const toPartners = async (
    kind: OrderedKind,
    whom: (member: ConsortiumMember) => boolean = () => true,
  ): Promise<void> => {
    for (const member of team.members.filter(whom)) {
      const { capabilityId, capability } = member;
      const people = await contactsOf(manager, capability.establishment.organisationId);
      await order(kind, people, `${proposal.id}:${capabilityId}`, { capabilityId, reader: 'partner' });
    }
  };
  const waits = ({ answer }: ConsortiumMember): boolean => answer === null;
  const stillIn = ({ answer }: ConsortiumMember): boolean => answer !== 'out';
  switch (notice.event) {
    case 'proposal_sent':
      await toPartners('consortium_invitation');
      return true;
    case 'proposal_reminded':
      if (proposal.status !== 'sent_to_provider') return false;
      await toPartners('consortium_reminder', waits);
      return true;
    case 'provider_answered':
      await order('consortium_outcome', await coordinators());
      if (proposal.status === 'provider_declined') await toPartners('consortium_closed', stillIn);
      return true;
    case 'proposal_forwarded':
      await order('consortium_to_company', await company());
      return true;
    case 'company_declined':
      await toPartners('consortium_closed');
      await order('company_declined', await coordinators());
      return true;
    case 'introduced':
      await toPartners('consortium_introduction');
      await order('consortium_introduction', await company(), proposal.id, { reader: 'company' });
      await order('consortium_introduction', await coordinators(), proposal.id, { reader: 'coordinator' });
      return true;
    case 'proposal_expired':
      await toPartners('consortium_closed');
      await order(proposal.forwardedAt ? 'proposal_expired' : 'consortium_outcome', await coordinators());
      return true;
    case 'proposal_withdrawn':
      await toPartners('consortium_closed');
      if (proposal.forwardedAt) await order('proposal_closed', await company(), proposal.id, { reader: 'company' });
      return true;
    default:
      return false;
  }
}
