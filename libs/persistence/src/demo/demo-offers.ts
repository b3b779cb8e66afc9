import { addDays, type IsoDate } from '@bestuiver/domain';
import type { Capability, CapabilityActivity, CapacitySlot } from '../entities';
import { demoCapacity } from './demo-capacity';
import { demoCapabilities, demoEnterprises, type DemoCapability } from './demo-data';
import { capabilityId, establishmentId, instantOn } from './demo-ids';
import { contactId } from './demo-people';

const ownerOf = new Map(demoEnterprises.flatMap((one) => one.sites.map((site) => [site.key, one.key])));

export function demoCapabilityRows(today: IsoDate): Partial<Capability>[] {
  return demoCapabilities.map((one) => {
    const {
      key,
      site,
      activities: _activities,
      availableFromDay,
      calendar: _calendar,
      confirmedDaysAgo,
      ...facts
    } = one;
    const confirmedAt = confirmedDaysAgo === null ? null : instantOn(today, -confirmedDaysAgo);
    const lastTouched = confirmedAt ?? instantOn(today, -2);
    return {
      ...facts,
      id: capabilityId(key),
      establishmentId: establishmentId(site),
      availableFrom: addDays(today, availableFromDay),
      confirmedAt,
      confirmedBy: confirmedAt ? contactId(ownerOf.get(site) ?? '') : null,
      onBehalf: false,
      statusSince: lastTouched,
      createdAt: instantOn(today, -360),
      updatedAt: lastTouched,
      version: 1,
    };
  });
}

export function demoCapabilityActivities(): Partial<CapabilityActivity>[] {
  return demoCapabilities.flatMap((one) =>
    one.activities.map(({ id, level }) => ({ capabilityId: capabilityId(one.key), activityId: id, level })),
  );
}

export function demoCapacitySlots(today: IsoDate): Partial<CapacitySlot>[] {
  return demoCapabilities.filter(({ calendar }) => calendar).flatMap((one) => slots(one, today));
}

/** The first two months of a calendar that was confirmed lately count as confirmed. */
function slots(one: DemoCapability, today: IsoDate): Partial<CapacitySlot>[] {
  const availableFrom = addDays(today, one.availableFromDay);
  const confirmed = one.status === 'published' && (one.confirmedDaysAgo ?? Infinity) < 60;
  return demoCapacity({ key: one.key, fte: one.fteAvailable ?? 0, availableFrom, today }).map((week, i) => ({
    ...week,
    capabilityId: capabilityId(one.key),
    status: confirmed && i < 8 ? 'confirmed' : 'planned',
  }));
}
