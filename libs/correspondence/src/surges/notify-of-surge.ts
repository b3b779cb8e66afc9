import { mayRemind } from '@bestuiver/domain';
import { Demand, Mail, type Person, type SurgeCall } from '@bestuiver/persistence';
import type { MailParams } from '@bestuiver/mail';
import type { EntityManager } from 'typeorm';
import type { OrderedKind } from '../compose-mail';
import { queueMail } from '../queue-mail';
import { curatorsOf, demandContacts } from '../recipients';
import { loadCall } from './load-call';
import { surgeContactsOf } from './surge-contacts';

/** Something about a surge that people are told of. */
export type SurgeNotice =
  | { event: 'surge_level_set'; demandId: string; from: number; to: number; reason: string; calls: boolean }
  | { event: 'surge_called'; callId: string }
  | { event: 'surge_reminded'; callId: string; hours: number }
  | { event: 'surge_told'; callId: string; stage: MailParams['surge_outcome']['stage'] };

/** Orders the mails of an occasion in a surge, in the transaction of what causes it (domain dossier, section 7). */
export async function notifyOfSurge(manager: EntityManager, notice: SurgeNotice, now: Date): Promise<void> {
  switch (notice.event) {
    case 'surge_level_set': {
      const demand = await manager.findOneOrFail(Demand, {
        where: { id: notice.demandId },
        relations: { workingArea: true },
      });
      const { from, to, reason, calls } = notice;
      const occasion = `${demand.id}:${now.toISOString()}`;
      return order(manager, demand, 'surge_level', await demandContacts(manager, demand), occasion, {
        from,
        to,
        reason,
        calls,
      });
    }
    case 'surge_called':
      return callProviders(manager, await getCall(manager, notice.callId), null);
    case 'surge_reminded':
      return callProviders(manager, await getCall(manager, notice.callId), { hours: notice.hours, now });
    case 'surge_told': {
      const { id: callId, demand, calledBy } = await getCall(manager, notice.callId);
      const coordinators = await curatorsOf(manager, demand.workingAreaId, calledBy);
      const { stage } = notice;
      return order(manager, demand, 'surge_outcome', coordinators, `${callId}:${stage}`, { callId, stage });
    }
  }
}

/** Asks who did not answer yet; a reminder only goes to whom the call itself reached some time ago. */
async function callProviders(
  manager: EntityManager,
  { demand, requests }: SurgeCall,
  reminder: { hours: number; now: Date } | null,
): Promise<void> {
  for (const { id: requestId, organisationId } of requests.filter(({ answer }) => answer === null)) {
    const people = (await surgeContactsOf(manager, organisationId)).map(({ person }) => person);
    if (!reminder) {
      await order(manager, demand, 'surge_call', people, requestId, { requestId });
      continue;
    }
    const { hours, now } = reminder;
    const reached: Person[] = [];
    for (const person of people) {
      const dedupeKey = `surge_call:${requestId}:${person.id}`;
      const call = await manager.findOneBy(Mail, { dedupeKey });
      if (mayRemind(call?.status === 'sent' ? call.admittedAt : null, now)) reached.push(person);
    }
    await order(manager, demand, 'surge_call', reached, `${requestId}:${hours}`, { requestId, hours });
  }
}

async function getCall(manager: EntityManager, id: string): Promise<SurgeCall> {
  const call = await loadCall(manager, id);
  if (!call) throw new Error(`There is no surge call "${id}" to write about.`);
  return call;
}

async function order(
  manager: EntityManager,
  { id: demandId, workingArea }: Demand,
  kind: OrderedKind,
  people: readonly Person[],
  occasion: string,
  params: Record<string, unknown>,
): Promise<void> {
  const fromName = workingArea?.senderName ?? 'Bestuiver';
  for (const to of people) await queueMail(manager, { kind, to, fromName, occasion, demandId, params });
}
