import { addDays, type IsoDate } from '@bestuiver/domain';
import type { Demand, DemandActivity } from '../entities';
import { workingAreaId } from '../geography/load-geography';
import { findAreaOf } from '../geography/working-areas';
import { demoDemands, type DemoDemand } from './demo-data';
import { CURATOR, demandId, instantOn, organisationId, personId } from './demo-ids';
import { contactId } from './demo-people';

/** Days a demand stays open for answers. */
const RESPONSE_DAYS = 45;

export function demoDemandRows(today: IsoDate): Partial<Demand>[] {
  return demoDemands.map((one) => demandRow(one, today));
}

export function demoDemandActivities(): Partial<DemandActivity>[] {
  return demoDemands.flatMap((one) =>
    one.activityIds.map((activityId, position) => ({ demandId: demandId(one.key), activityId, position })),
  );
}

function demandRow(one: DemoDemand, today: IsoDate): Partial<Demand> {
  const { key, organisation, activityIds: _ids, proposals: _proposals, startDay, endDay, parent, ...rest } = one;
  const { submittedDaysAgo, openedDaysAgo, statusDaysAgo, ...facts } = rest;
  const day = (offset: number | undefined): IsoDate | null => (offset === undefined ? null : addDays(today, offset));
  const ago = (days: number | undefined): Date | null => (days === undefined ? null : instantOn(today, -days));
  const statusSince = ago(statusDaysAgo ?? openedDaysAgo ?? submittedDaysAgo) ?? instantOn(today, -1);
  const area = one.siteNis ? findAreaOf(one.siteNis, today) : null;
  return {
    ...facts,
    id: demandId(key),
    organisationId: organisationId(organisation),
    postedBy: one.onBehalf ? personId(CURATOR) : contactId(organisation),
    onBehalf: one.onBehalf ?? false,
    surgeLevel: one.surgeLevel ?? 0,
    workingAreaId: area ? workingAreaId(area.code) : null,
    parentDemandId: parent ? demandId(parent) : null,
    startDate: day(startDay),
    endDate: day(endDay),
    responseDeadline: openedDaysAgo === undefined ? null : addDays(today, RESPONSE_DAYS - openedDaysAgo),
    submittedAt: ago(submittedDaysAgo),
    openedAt: ago(openedDaysAgo),
    statusSince,
    createdAt: instantOn(today, -(submittedDaysAgo ?? 2) - 1),
    updatedAt: statusSince,
    version: 1,
  };
}
