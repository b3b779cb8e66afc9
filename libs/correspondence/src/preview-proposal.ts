import { answerDates, brusselsDay } from '@bestuiver/domain';
import { Person } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { previewMail, type ComposeOptions } from './compose-mail';
import { loadProposalFacts } from './facts/proposal-facts';
import { contactsOf, demandContacts } from './recipients';

export interface PreviewedMail {
  readonly kind: 'proposal_to_provider' | 'proposal_to_company';
  readonly to: string;
  readonly toName: string;
  readonly language: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/**
 * Exactly the mails a proposal causes when `senderId` sends it: to the provider at once, and to the company after the
 * provider's yes.
 */
export async function previewProposalMails(
  manager: EntityManager,
  proposalId: string,
  { now, senderId, ...options }: ComposeOptions & { now: Date; senderId: string },
): Promise<PreviewedMail[]> {
  const [proposal] = await loadProposalFacts(manager, [proposalId]);
  if (!proposal) throw new Error(`There is no proposal "${proposalId}" to preview.`);
  const { demand } = proposal;
  const readers: [PreviewedMail['kind'], Person[]][] = [
    ['proposal_to_provider', await contactsOf(manager, proposal.providerId)],
    ['proposal_to_company', await demandContacts(manager, demand)],
  ];
  const mails: PreviewedMail[] = [];
  for (const [kind, people] of readers) {
    for (const person of people) {
      const mail = await previewMail(
        manager,
        {
          kind,
          to: person,
          demandId: demand.id,
          proposalId,
          fromName: demand.workingArea?.senderName ?? 'Bestuiver',
          params: {
            senderId,
            expiresOn: proposal.expiresOn ?? answerDates(brusselsDay(now), demand.surgeLevel).expiresOn,
          },
        },
        options,
      );
      if (mail) mails.push({ kind, to: person.email, toName: person.name, language: person.language, ...pick(mail) });
    }
  }
  return mails;
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
