import { recordAudit, SurgeCall, type SurgeCallEnd } from '@bestuiver/persistence';
import type { MailParams } from '@bestuiver/mail';
import type { EntityManager } from 'typeorm';
import { notifyOfSurge } from './notify-of-surge';

/** What the coordinator is told; of a stop nothing, since it follows from what people just did. */
const TOLD: Readonly<Record<SurgeCallEnd, MailParams['surge_outcome']['stage'] | null>> = {
  complete: 'complete',
  timed_out: 'closed',
  nobody: 'nobody',
  stopped: null,
};

/** Ends a surge call that goes on, with its line in the timeline of the demand; its demand is locked. */
export async function endCall(
  manager: EntityManager,
  { id: callId, demandId }: Pick<SurgeCall, 'id' | 'demandId'>,
  endedAs: SurgeCallEnd,
  now: Date,
): Promise<void> {
  await manager.update(SurgeCall, callId, { endedAt: now, endedAs });
  await recordAudit(manager, {
    actor: 'system',
    action: `demand.surge_call_${endedAs}`,
    objectType: 'demand',
    objectId: demandId,
    details: { callId },
  });
  const stage = TOLD[endedAs];
  if (stage) await notifyOfSurge(manager, { event: 'surge_told', callId, stage }, now);
}
