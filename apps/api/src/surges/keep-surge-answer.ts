import { endCall } from '@bestuiver/correspondence';
import type { Actor } from '@bestuiver/domain';
import { brusselsDay } from '@bestuiver/domain';
import { recordAudit, SurgeRequest, type SurgeCall } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { checkSurgeAnswer } from './check-surge-answer';
import type { SurgeAnswerDto } from './surge.dto';

export interface GivingSurgeAnswer {
  readonly manager: EntityManager;
  /** With its requests; its demand is locked. */
  readonly call: SurgeCall;
  readonly request: SurgeRequest;
  readonly personId: string;
  readonly actor: Extract<Actor, 'enterprise' | 'coordinator'>;
  readonly now: Date;
}

/** Keeps what an enterprise can make; the last answer of all closes the call. The same answer twice is one answer. */
export async function keepSurgeAnswer(giving: GivingSurgeAnswer, body: SurgeAnswerDto): Promise<void> {
  const { manager, call, request, personId, actor, now } = giving;
  const kept = { ...checkSurgeAnswer(body, brusselsDay(now)), note: body.note ?? null };
  if (Object.entries(kept).every(([name, value]) => request[name as keyof typeof kept] === value)) return;
  const byPhone = actor === 'coordinator';
  await manager.update(SurgeRequest, request.id, { ...kept, byPhone, answeredAt: now, answeredBy: personId });
  await recordAudit(manager, {
    actor,
    personId,
    action: `surge_request.${body.answer}`,
    objectType: 'surge_request',
    objectId: request.id,
    note: kept.note,
    details: { callId: call.id, demandId: call.demandId, perDay: kept.perDay, fromDay: kept.fromDay },
  });
  const waiting = call.requests.filter(({ id, answer }) => id !== request.id && answer === null);
  if (waiting.length === 0 && call.endedAt === null) await endCall(manager, call, 'complete', now);
}
