import { addDays, type IsoDate } from '@bestuiver/domain';

interface Period {
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

/**
 * The last time an establishment is recognised without a break: a renewal that begins the day after the one before, or
 * sooner, prolongs it. `recognitions` in order of their first day; null when there are none.
 */
export function recognisedPeriod(recognitions: readonly Period[]): { from: IsoDate; to: IsoDate | null } | null {
  let period: { from: IsoDate; to: IsoDate | null } | null = null;
  for (const { validFrom, validTo } of recognitions) {
    const isProlonged = period && (period.to === null || addDays(period.to, 1) >= validFrom);
    if (period && isProlonged) period = { from: period.from, to: later(period.to, validTo) };
    else period = { from: validFrom, to: validTo };
  }
  return period;
}

/** The later of two last days; null is no end. */
function later(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  return one === null || other === null ? null : one > other ? one : other;
}
