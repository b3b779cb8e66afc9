import { Mail, Message, newId, Proposal, type MailLink, type MessageSide, type Person } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { queueMail } from '../queue-mail';
import { contactsOf, curatorsOf, demandContacts } from '../recipients';

export interface Reply {
  /** Plain text, without what it quotes; 1 to 20,000 characters. */
  readonly text: string;
  /** Of the mail that came in: the same mail twice is one message. */
  readonly messageId: string;
  readonly receivedAt: Date;
}

interface Sides {
  readonly provider: readonly Person[];
  readonly company: readonly Person[];
  readonly coordinators: readonly Person[];
}

/**
 * Keeps an answer to a mail as a message of its proposal and passes it on: to the coordinators, and to the other side
 * once both were introduced. What a coordinator answers goes to whom they answer. False when it was kept before or the
 * mail was about no proposal.
 */
export async function receiveReply(manager: EntityManager, link: MailLink, reply: Reply): Promise<boolean> {
  const answered = await manager.findOneByOrFail(Mail, { id: link.mailId });
  const proposal = answered.proposalId
    ? await manager.findOne(Proposal, {
        where: { id: answered.proposalId },
        relations: { demand: { workingArea: true } },
      })
    : null;
  if (!proposal) return false;
  const sides: Sides = {
    provider: await contactsOf(manager, proposal.providerId),
    company: await demandContacts(manager, proposal.demand),
    coordinators: await curatorsOf(manager, proposal.demand.workingAreaId, proposal.sentBy),
  };
  const side = sideOf(answered.personId, sides);
  const id = newId();
  const inserted = await manager
    .createQueryBuilder()
    .insert()
    .into(Message)
    .values({ id, proposalId: proposal.id, side, personId: answered.personId, ...reply })
    .orIgnore()
    .returning('id')
    .execute();
  if ((inserted.raw as unknown[]).length === 0) return false;
  const readers = side === 'coordinator' ? await writerOf(manager, answered) : readersOf(side, proposal, sides);
  for (const { to, reader } of readers)
    await queueMail(manager, {
      kind: 'proposal_message',
      to,
      fromName: proposal.demand.workingArea?.senderName ?? 'Bestuiver',
      occasion: id,
      demandId: proposal.demandId,
      proposalId: proposal.id,
      params: { messageId: id, reader },
    });
  return true;
}

type Reader = { readonly to: Person; readonly reader: MessageSide };

const sideOf = (personId: string | null, { provider, company }: Sides): MessageSide => {
  const has = (people: readonly Person[]): boolean => people.some(({ id }) => id === personId);
  if (has(provider)) return 'provider';
  return has(company) ? 'company' : 'coordinator';
};

/** Before the introduction neither side learns of the other: only the coordinators read it. */
function readersOf(side: 'provider' | 'company', { status }: Proposal, sides: Sides): Reader[] {
  const other: 'provider' | 'company' = side === 'provider' ? 'company' : 'provider';
  return [
    ...sides.coordinators.map((to) => ({ to, reader: 'coordinator' as const })),
    ...(status === 'introduced' ? sides[other].map((to): Reader => ({ to, reader: other })) : []),
  ];
}

/** Whom a coordinator answers: the writer of the message that was passed on. */
async function writerOf(manager: EntityManager, { kind, params }: Mail): Promise<Reader[]> {
  if (kind !== 'proposal_message') return [];
  const message = await manager.findOne(Message, {
    where: { id: String(params['messageId']) },
    relations: { person: true },
  });
  return message?.person ? [{ to: message.person, reader: message.side }] : [];
}
