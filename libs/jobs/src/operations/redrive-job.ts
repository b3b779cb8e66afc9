import { FailedJob, newId, OutboxJob, recordAudit } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { currentCorrelation } from '../correlation';
import { decideMail, type Operator } from './decide-mail';

/**
 * Drives a job that failed for good again, as a new row of the outbox; a mail that failed with it is sent again. The
 * second result tells why not.
 */
export async function redriveJob(
  manager: EntityManager,
  jobId: string,
  operator: Operator,
): Promise<{ readonly job: FailedJob | null; readonly outcome: 'done' | 'redriven' | 'not_found' }> {
  const job = await manager.findOne(FailedJob, { where: { jobId }, lock: { mode: 'pessimistic_write' } });
  if (!job) return { job, outcome: 'not_found' };
  if (job.redrivenAt) return { job, outcome: 'redriven' };
  const mailId = job.name === 'mail.send' ? String(job.data['mailId']) : null;
  const sentAgain = mailId && (await decideMail(manager, mailId, 'send_again', operator)) === 'done';
  if (!sentAgain)
    await manager.insert(OutboxJob, { name: job.name, data: job.data as object, correlationId: currentCorrelation() });
  await manager.save(Object.assign(job, { redrivenAt: operator.now }));
  await recordAudit(manager, {
    actor: 'platform_admin',
    personId: operator.personId,
    action: 'job.redrive',
    objectType: 'job',
    objectId: newId(),
    details: { jobId, name: job.name },
  });
  return { job, outcome: 'done' };
}
