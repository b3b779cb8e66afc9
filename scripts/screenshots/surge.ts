import type { Page } from 'playwright-core';
import { json, linkInMail, post } from './browse';
import { day, openDemand, until, type Offer } from './market';

/** A strategic product that is called for urgently in these pictures. */
export const SURGE_WORK = 'Noodpakketten met droge voeding';

/**
 * A coordinator raises a strategic product into a surge. The demo enterprise agreed to calls at any hour, so that there is
 * a link to answer; another one answered on the phone.
 */
export async function callUrgently(company: Page, coordinator: Page, offer: Offer): Promise<void> {
  const preferences = await linkInMail(company, /\/preferences\/[0-9a-f]+/, 'enterprise@demo.example');
  if (preferences)
    await post(company, preferences.slice(1), { categories: [{ category: 'surges', mode: 'any_hour' }] });
  const { id } = await openDemand(company, coordinator, {
    kind: 'strategic_product',
    title: SURGE_WORK,
    description: 'Noten, crackers en soep in een doos, met een folder in vier talen. Wij leveren alles op paletten.',
    activityIds: ['food-packing', 'repacking'],
    volume: { quantity: 20_000, unit: 'piece', period: 'month' },
    startDate: day(30),
    siteNis: offer.establishment.nisCode,
    maxTravelMinutes: 90,
    details: { surgePerDay: 6000, timeToSurgeDays: 5 },
  });
  const level = { level: 2, reason: 'De noodstock raakt op na de overstromingen.', product: 'noodpakketten' };
  await coordinator.request.put(`/api/v1/demands/${id}/surge-level`, { data: level });
  const requests = await until('a call', async () => {
    const { call } = await json<{ call: { requests: { id: string }[] } | null }>(
      coordinator,
      `/api/v1/demands/${id}/surge`,
    );
    return call?.requests[0] ? call.requests : undefined;
  });
  const phoned = requests[1];
  const said = { answer: 'can', perDay: 2400, fromDay: day(3), note: 'Met een tweede ploeg misschien meer.' };
  if (phoned) await post(coordinator, `surge-requests/${phoned.id}/answer`, said);
}
