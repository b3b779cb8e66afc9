import { Mail, MailDelivery, recordAudit, type MailStatus } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { enqueue } from '../enqueue';

/** What an operator says of a mail: its reader has it, or it has to leave again. */
export const MAIL_DECISIONS = ['arrived', 'send_again'] as const;
export type MailDecision = (typeof MAIL_DECISIONS)[number];

/** Mails a decision can be taken on: an ambiguous one, and one that failed can be sent again. */
const OPEN_TO: Readonly<Record<MailDecision, readonly MailStatus[]>> = {
  arrived: ['ambiguous'],
  send_again: ['ambiguous', 'failed'],
};

export interface Operator {
  /** Null on the command line. */
  readonly personId: string | null;
  readonly now: Date;
}

/** Decides on a mail that stands still; `settled` when there is nothing (left) to decide. Kept in the audit trail. */
export async function decideMail(
  manager: EntityManager,
  mailId: string,
  decision: MailDecision,
  { personId, now }: Operator,
): Promise<'done' | 'settled' | 'not_found'> {
  const mail = await manager.findOne(Mail, { where: { id: mailId }, lock: { mode: 'pessimistic_write' } });
  if (!mail) return 'not_found';
  if (!OPEN_TO[decision].includes(mail.status)) return 'settled';
  const status = decision === 'arrived' ? 'sent' : 'queued';
  if (decision === 'arrived')
    await manager.update(Mail, mailId, { status, sentAt: await lastAttempt(manager, mailId) });
  else {
    await manager.update(Mail, mailId, { status, heldReason: null, heldUntil: null, admittedAt: now });
    await enqueue(manager, 'mail.send', { mailId });
  }
  await recordAudit(manager, {
    actor: 'platform_admin',
    personId,
    action: `mail.${decision}`,
    objectType: 'mail',
    objectId: mailId,
    fromStatus: mail.status,
    toStatus: status,
    details: { kind: mail.kind },
  });
  return 'done';
}

async function lastAttempt(manager: EntityManager, mailId: string): Promise<Date | null> {
  const [last] = await manager.find(MailDelivery, { where: { mailId }, order: { attempt: 'DESC' }, take: 1 });
  return last?.startedAt ?? null;
}
