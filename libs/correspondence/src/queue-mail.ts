import { enqueue } from '@bestuiver/jobs';
import { Mail, newId, type Person } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import type { OrderedKind } from './compose-mail';

export interface MailOrder {
  readonly kind: OrderedKind;
  readonly to: Person;
  /** Name of the area the mail is sent in. */
  readonly fromName: string;
  /** What makes a second mail of the same occasion impossible, next to kind and recipient. */
  readonly occasion: string;
  readonly demandId?: string;
  readonly proposalId?: string;
  readonly params?: Record<string, unknown>;
  readonly runAt?: Date;
}

/**
 * Orders one mail in the transaction of the change that causes it: the row that will hold what was sent, and the job
 * that sends it. An order that exists already (same kind, occasion and recipient) is left as it is.
 */
export async function queueMail(manager: EntityManager, order: MailOrder): Promise<void> {
  const id = newId();
  const result = await manager
    .createQueryBuilder()
    .insert()
    .into(Mail)
    .values({
      id,
      kind: order.kind,
      dedupeKey: `${order.kind}:${order.occasion}:${order.to.id}`,
      toAddress: order.to.email,
      toName: order.to.name,
      fromName: order.fromName,
      language: order.to.language,
      personId: order.to.id,
      demandId: order.demandId ?? null,
      proposalId: order.proposalId ?? null,
      params: (order.params ?? {}) as object,
    })
    .orIgnore()
    .returning('id')
    .execute();
  const inserted = (result.raw as { id: string }[]).length > 0;
  if (inserted) await enqueue(manager, 'mail.send', { mailId: id }, { ...(order.runAt && { runAt: order.runAt }) });
}
