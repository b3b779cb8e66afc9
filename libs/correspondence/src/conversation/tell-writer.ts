import { Message, Person, Proposal, type Mail } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { queueMail } from '../queue-mail';

/**
 * Tells the writer of a message that the mail with it did not reach its reader. Coordinators hear it with every mail
 * that does not arrive; other mails have no writer.
 */
export async function tellWriter(manager: EntityManager, mail: Mail): Promise<void> {
  if (mail.kind !== 'proposal_message') return;
  const message = await manager.findOneBy(Message, { id: String(mail.params['messageId']) });
  if (!message?.personId || message.side === 'coordinator') return;
  const writer = await manager.findOneByOrFail(Person, { id: message.personId });
  const proposal = await manager.findOneByOrFail(Proposal, { id: message.proposalId });
  await queueMail(manager, {
    kind: 'message_not_passed',
    to: writer,
    fromName: mail.fromName,
    occasion: mail.id,
    demandId: proposal.demandId,
    proposalId: proposal.id,
    params: { cause: 'not_delivered', reader: message.side, readerName: mail.toName },
  });
}
