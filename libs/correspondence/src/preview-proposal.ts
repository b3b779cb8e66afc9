import { answerDates, brusselsDay, invitationDates } from '@bestuiver/domain';
import { Person } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { previewMail, type ComposeOptions } from './compose-mail';
import { loadProposalFacts } from './facts/proposal-facts';
import { loadTeams } from './facts/team';
import { contactsOf, demandContacts } from './recipients';

export interface PreviewedMail {
  readonly kind: 'proposal_to_provider' | 'proposal_to_company' | 'consortium_invitation' | 'consortium_to_company';
  readonly to: string;
  readonly toName: string;
  readonly language: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/**
 * Exactly the mails a proposal causes when `senderId` sends it: to the provider, or every partner of a team, at once, and
 * to the company after their yes.
 */
export async function previewProposalMails(
  manager: EntityManager,
  proposalId: string,
  { now, senderId, ...options }: ComposeOptions & { now: Date; senderId: string },
): Promise<PreviewedMail[]> {
  const [proposal] = await loadProposalFacts(manager, [proposalId]);
  if (!proposal) throw new Error(`There is no proposal "${proposalId}" to preview.`);
  const { demand } = proposal;
  const company = await demandContacts(manager, demand);
  const readers: Readers[] = proposal.consortiumId
    ? [
        ...(await partnersOf(manager, proposal.consortiumId)),
        { kind: 'consortium_to_company', people: company, params: {} },
      ]
    : [
        { kind: 'proposal_to_provider', people: await contactsOf(manager, proposal.providerId), params: {} },
        { kind: 'proposal_to_company', people: company, params: {} },
      ];
  const { expiresOn } = proposal.consortiumId
    ? invitationDates(brusselsDay(now), demand.surgeLevel)
    : answerDates(brusselsDay(now), demand.surgeLevel);
  const mails: PreviewedMail[] = [];
  for (const { kind, people, params } of readers) {
    for (const person of people) {
      const mail = await previewMail(
        manager,
        {
          kind,
          to: person,
          demandId: demand.id,
          proposalId,
          fromName: demand.workingArea?.senderName ?? 'Bestuiver',
          params: { ...params, senderId, expiresOn: proposal.expiresOn ?? expiresOn },
        },
        options,
      );
      if (mail) mails.push({ kind, to: person.email, toName: person.name, language: person.language, ...pick(mail) });
    }
  }
  return mails;
}

interface Readers {
  readonly kind: PreviewedMail['kind'];
  readonly people: readonly Person[];
  readonly params: Record<string, unknown>;
}

async function partnersOf(manager: EntityManager, consortiumId: string): Promise<Readers[]> {
  const [team] = await loadTeams(manager, [consortiumId]);
  const readers: Readers[] = [];
  for (const { capabilityId, capability } of team?.members ?? []) {
    const people = await contactsOf(manager, capability.establishment.organisationId);
    readers.push({ kind: 'consortium_invitation', people, params: { capabilityId } });
  }
  return readers;
}

const pick = ({
  subject,
  html,
  text,
}: {
  subject: string;
  html: string;
  text: string;
}): Pick<PreviewedMail, 'subject' | 'html' | 'text'> => ({
  subject,
  html,
  text,
});
