import { promisedAtMost, promisedOn, surgeClosesAt, withoutName } from '@bestuiver/domain';
import type { MailParams } from '@bestuiver/mail';
import { Demand, MailPreference, SurgeRequest } from '@bestuiver/persistence';
import { describeAnonymously } from '../facts/sectors';
import { isCalling, loadCall } from '../surges/load-call';
import { surgeContactsOf } from '../surges/surge-contacts';
import type { Composer, Occasion } from './composer';

/** Null once the enterprise answered, or when it is no longer called. */
export const surgeCall: Composer<'surge_call'> = async (occasion) => {
  const { reader, params, to, language } = occasion;
  const request = await reader.manager.findOneBy(SurgeRequest, { id: String(params['requestId']) });
  if (!request || request.answer) return null;
  const call = await loadCall(reader.manager, request.callId);
  if (!call?.askedAt || !isCalling(call)) return null;
  const { demand, neededPerDay, neededBy, askedAt } = call;
  const answerUrl = occasion.surgePage();
  return {
    reminder: typeof params['hours'] === 'number',
    anyHour: await agreedToAnyHour(occasion, to.email),
    product: withoutName(call.product, demand.organisation.name),
    companyDescription: describeAnonymously(demand.organisation, demand.site?.arrondissement ?? null, language),
    summary: withoutName(demand.description, demand.organisation.name),
    neededPerDay,
    neededBy,
    closesAt: surgeClosesAt(askedAt),
    answerUrl,
    declineUrl: `${answerUrl}?answer=cannot`,
  };
};

/** Whom to phone is only of use while the call goes on. */
export const surgeOutcome: Composer<'surge_outcome'> = async ({ reader, params, page }) => {
  const { manager } = reader;
  const call = await loadCall(manager, String(params['callId']));
  const stage = params['stage'] as MailParams['surge_outcome']['stage'];
  if (!call || (stage === 'to_phone' && !isCalling(call))) return null;
  const unanswered = call.requests.filter(({ answer }) => answer === null);
  const silent: MailParams['surge_outcome']['silent'][number][] = [];
  for (const { organisation } of unanswered) {
    const [contact] = await surgeContactsOf(manager, organisation.id);
    silent.push({
      enterprise: organisation.name,
      contact: contact?.person.name ?? organisation.name,
      phone: contact?.person.phone ?? null,
    });
  }
  return {
    stage,
    product: call.product,
    neededPerDay: call.neededPerDay,
    promised: promisedAtMost(call.requests),
    inTime: call.neededBy ? { perDay: promisedOn(call.neededBy, call.requests), day: call.neededBy } : null,
    willing: call.requests.flatMap(({ organisation, perDay, fromDay }) =>
      perDay !== null && fromDay !== null ? [{ enterprise: organisation.name, perDay, fromDay }] : [],
    ),
    silent,
    demandUrl: page(`/demands/${call.demandId}`),
  };
};

/** Only the latest change of the level is told. */
export const surgeLevel: Composer<'surge_level'> = async ({ reader, demandId, params, page }) => {
  const demand = await reader.manager.findOneByOrFail(Demand, { id: demandId! });
  const { from, to, reason, calls } = params;
  if (demand.surgeLevel !== to) return null;
  return {
    title: demand.title,
    level: demand.surgeLevel,
    rose: demand.surgeLevel > Number(from),
    calls: calls === true,
    reason: typeof reason === 'string' ? reason : '',
    demandUrl: page(`/demands/${demand.id}`),
  };
};

async function agreedToAnyHour({ reader }: Occasion, address: string): Promise<boolean> {
  return reader.manager.existsBy(MailPreference, { address, category: 'surges', mode: 'any_hour' });
}
