import { surgeContactsOf } from '@bestuiver/correspondence';
import { CALLING_STATUSES, promisedAtMost, promisedOn, surgeClosesAt } from '@bestuiver/domain';
import { Mail, SurgeCall, type Demand, type SurgeRequest } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import type { Reader } from '../access/reader';
import { instant } from '../http/instant';
import type { SurgeCallDto, SurgeDto, SurgeMailState, SurgeRequestDto } from './surge.dto';

/** How urgent a demand is, and its latest call with the answers, as a curator sees it. */
export async function presentSurge(manager: EntityManager, reader: Reader, demand: Demand): Promise<SurgeDto> {
  const { workingAreaId, organisationId, kind, surgeLevel, status } = demand;
  const curates = reader.actingOn('demand.curate', { areaIds: [workingAreaId] }) !== null;
  const changeable = curates && kind === 'strategic_product' && !reader.belongsTo(organisationId);
  const call = await manager.findOne(SurgeCall, {
    where: { demandId: demand.id },
    relations: { requests: { organisation: true, capability: true } },
    order: { createdAt: 'DESC', id: 'DESC', requests: { rank: 'ASC' } },
  });
  return {
    level: surgeLevel,
    changeable,
    mayRise: changeable && CALLING_STATUSES.includes(status),
    call: call && (await presentCall(manager, call, changeable)),
  };
}

/** Answers given on the phone are kept as long as the call was not stopped: a coordinator also phones after it closed. */
export const takesPhoneAnswers = ({ askedAt, endedAs }: SurgeCall): boolean =>
  askedAt !== null && endedAs !== 'stopped';

async function presentCall(manager: EntityManager, call: SurgeCall, changeable: boolean): Promise<SurgeCallDto> {
  const mails = await manager.findBy(Mail, { demandId: call.demandId, kind: 'surge_call' });
  const requests: SurgeRequestDto[] = [];
  for (const request of call.requests) {
    const ofCall = mails.filter(({ params }) => params['requestId'] === request.id && params['hours'] === undefined);
    requests.push(await presentRequest(manager, request, ofCall));
  }
  const { id, product, neededPerDay, neededBy, askedAt, endedAt, endedAs } = call;
  return {
    id,
    product,
    neededPerDay,
    neededBy,
    askedAt: instant(askedAt),
    closesAt: askedAt && instant(surgeClosesAt(askedAt)),
    endedAt: instant(endedAt),
    endedAs,
    promised: promisedAtMost(call.requests),
    promisedInTime: neededBy === null ? null : promisedOn(neededBy, call.requests),
    answerable: changeable && takesPhoneAnswers(call),
    requests,
  };
}

async function presentRequest(
  manager: EntityManager,
  request: SurgeRequest,
  mails: readonly Mail[],
): Promise<SurgeRequestDto> {
  const { id, organisation, capability, answer, perDay, fromDay, untilDay, note, answeredAt, byPhone } = request;
  const [contact] = await surgeContactsOf(manager, organisation.id);
  const waits = mails.flatMap(({ status, heldUntil }) => (status === 'queued' && heldUntil ? [heldUntil] : []));
  const mail = stateOf(mails);
  return {
    id,
    organisation: organisation.name,
    capabilityId: capability.id,
    capabilityTitle: capability.title,
    contact: contact ? { name: contact.person.name, phone: contact.person.phone, anyHour: contact.anyHour } : null,
    mail,
    mailWaitsUntil: mail === 'waiting' ? instant(new Date(Math.min(...waits.map((until) => until.getTime())))) : null,
    answer,
    perDay,
    fromDay,
    untilDay,
    note,
    answeredAt: instant(answeredAt),
    byPhone,
  };
}

/** Of several people of an enterprise the best news counts. */
function stateOf(mails: readonly Mail[]): SurgeMailState {
  if (mails.length === 0) return 'nobody';
  if (mails.some(({ status, returnedAt }) => status === 'sent' && !returnedAt)) return 'sent';
  const open = mails.filter(({ status }) => status === 'queued' || status === 'sending');
  if (open.length === 0) return 'not_sent';
  return open.every(({ heldUntil }) => heldUntil !== null) ? 'waiting' : 'under_way';
}
