import {
  CAPABILITY_LIFE_CYCLE,
  HIDDEN_AFTER_DAYS,
  move,
  STALE_AFTER_DAYS,
  type CapabilityVerb,
} from '@bestuiver/domain';
import { notifyOfOffer } from '@bestuiver/correspondence';
import { Capability, recordAudit } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { LessThan } from 'typeorm';
import type { Schedule, ScheduleContext } from './schedule';

const DAY_MS = 86_400_000;

/** Listings nobody confirms go stale after 90 days and are hidden after 180 (3.3); the enterprise is told, and of hiding the coordinator too. */
export const ageCapabilities: Schedule = {
  name: 'capabilities.age',
  everySeconds: 900,
  officeHours: false,
  async run({ transaction, now }: ScheduleContext): Promise<number> {
    const before = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
    return transaction(async (manager) => {
      const hidden = await age(manager, { status: 'stale', verb: 'hide', before: before(HIDDEN_AFTER_DAYS), now });
      const stale = await age(manager, {
        status: 'published',
        verb: 'mark_stale',
        before: before(STALE_AFTER_DAYS),
        now,
      });
      return hidden + stale;
    });
  },
};

async function age(
  manager: EntityManager,
  { status, verb, before, now }: { status: 'stale' | 'published'; verb: CapabilityVerb; before: Date; now: Date },
): Promise<number> {
  const due = await manager.find(Capability, {
    where: { status, confirmedAt: LessThan(before) },
    lock: { mode: 'pessimistic_write' },
  });
  for (const capability of due) {
    const to = move(CAPABILITY_LIFE_CYCLE, { from: status, verb, by: 'system' });
    await manager.update(Capability, capability.id, { status: to, statusSince: now });
    const event = to === 'hidden' ? 'capability_hidden' : 'capability_stale';
    await notifyOfOffer(manager, { event, capabilityId: capability.id }, now);
    await recordAudit(manager, {
      actor: 'system',
      action: `capability.${verb}`,
      objectType: 'capability',
      objectId: capability.id,
      fromStatus: status,
      toStatus: to,
    });
  }
  return due.length;
}
