import { endCall, isCalling, loadCall, notifyOfSurge } from '@bestuiver/correspondence';
import { SURGE_PHONE_HOURS, surgeDue } from '@bestuiver/domain';
import { lockDemand, SurgeCall } from '@bestuiver/persistence';
import { IsNull, type EntityManager } from 'typeorm';
import type { Schedule, ScheduleContext } from './schedule';

/**
 * Surge calls that go on: who is silent after two and after six hours is reminded, with the second reminder the
 * coordinator is told whom to phone, and after a day the call closes. At any hour: a surge does not wait for the morning.
 */
export const followSurges: Schedule = {
  name: 'surges.follow',
  everySeconds: 60,
  officeHours: false,
  async run({ transaction, now }: ScheduleContext): Promise<number> {
    const open = await transaction((manager) => manager.findBy(SurgeCall, { endedAt: IsNull() }));
    let done = 0;
    for (const call of open) done += (await transaction((manager) => follow(manager, call, now))) ? 1 : 0;
    return done;
  },
};

async function follow(manager: EntityManager, { id: callId, demandId }: SurgeCall, now: Date): Promise<boolean> {
  await lockDemand(manager, demandId);
  const call = await loadCall(manager, callId);
  if (!call || call.endedAt) return false;
  if (!isCalling(call)) {
    await endCall(manager, call, 'stopped', now);
    return true;
  }
  const due = call.askedAt && surgeDue({ askedAt: call.askedAt, remindedHours: call.remindedHours }, now);
  if (!due) return false;
  if (due.do === 'close') {
    await endCall(manager, call, 'timed_out', now);
    return true;
  }
  await manager.update(SurgeCall, callId, { remindedHours: due.hours });
  await notifyOfSurge(manager, { event: 'surge_reminded', callId, hours: due.hours }, now);
  if (due.hours === SURGE_PHONE_HOURS)
    await notifyOfSurge(manager, { event: 'surge_told', callId, stage: 'to_phone' }, now);
  return true;
}
