import { Injectable } from '@nestjs/common';
import { notifyOfCollaboration } from '@bestuiver/correspondence';
import { COLLABORATION_PARTIES, type CollaborationParty } from '@bestuiver/domain';
import { CollaborationEvaluation, CollaborationFollowUp } from '@bestuiver/persistence';
import { DataSource } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuse, refuseField } from '../errors/refuse';
import { moveActed } from './act';
import type { CollaborationDto } from './collaboration.dto';
import { followUpsDue } from './collaboration-facts';
import { lockFor, type Acted } from './collaboration-scope';
import { presentCollaboration } from './present-collaboration';
import { mayEvaluate } from './present-records';
import { refuseWords } from './refuse-words';
import { touch } from './touch';
import type { AnswerFollowUpDto, EvaluateDto } from './write-collaboration.dto';

/** How it goes and how it went, as the parties say. */
@Injectable()
export class CollaborationOutcomesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Who says that it goes badly, signals a risk by that. */
  async answerFollowUp(reader: Reader, id: string, body: AnswerFollowUpDto): Promise<CollaborationDto> {
    const { dueOn, answer, note } = body;
    return this.acting(reader, id, async (acted, party) => {
      const { manager, collaboration, demand, now } = acted;
      refuseWords({ '/note': note }, demand);
      if (!followUpsDue(collaboration, this.clock.today()).includes(dueOn)) {
        throw refuse('conflict', 'collaboration.follow_up_unknown', { dueOn });
      }
      const key = { collaborationId: id, dueOn, party };
      if (await manager.existsBy(CollaborationFollowUp, key)) {
        throw refuse('conflict', 'collaboration.follow_up_answered', { dueOn });
      }
      const measured = measuredBy(party, body);
      await manager.insert(CollaborationFollowUp, { ...key, answer, ...measured, note: note ?? null, answeredAt: now });
      await touch(acted, 'answer_follow_up', { dueOn, answer });
      if (answer !== 'badly' || collaboration.status !== 'running') return;
      const facts = { riskReason: 'follow_up', riskNote: note ?? null } as const;
      await moveActed(acted, 'mark_at_risk', { reason: 'follow_up', note, facts });
      await notifyOfCollaboration(manager, { event: 'collaboration_at_risk', collaborationId: id, reminder: false });
    });
  }

  /** When both said how it went, a completed collaboration is evaluated. */
  async evaluate(reader: Reader, id: string, body: EvaluateDto): Promise<CollaborationDto> {
    const { rating, again, note } = body;
    return this.acting(reader, id, async (acted, party) => {
      const { manager, collaboration, demand, now } = acted;
      refuseWords({ '/note': note }, demand);
      const evaluations = await manager.findBy(CollaborationEvaluation, { collaborationId: id });
      if (!mayEvaluate(party, { ...collaboration, evaluations })) {
        throw refuse('conflict', 'collaboration.not_evaluable', { from: collaboration.status });
      }
      const given = { rating, again, note: note ?? null, givenAt: now };
      await manager.insert(CollaborationEvaluation, {
        collaborationId: id,
        party,
        ...given,
        ...measuredBy(party, body),
      });
      await touch(acted, 'give_evaluation', { party });
      const isComplete = evaluations.length + 1 === COLLABORATION_PARTIES.length;
      if (!isComplete || collaboration.status !== 'completed') return;
      await moveActed(acted, 'evaluate');
    });
  }

  private acting(
    reader: Reader,
    id: string,
    work: (acted: Acted, party: CollaborationParty) => Promise<void>,
  ): Promise<CollaborationDto> {
    return this.dataSource.transaction(async (manager) => {
      const acted = await lockFor(manager, reader, 'collaboration.agree', id, this.clock.now());
      await work(acted, acted.side as CollaborationParty);
      return presentCollaboration(manager, reader, id, this.clock.today());
    });
  }
}

type Measured = Pick<CollaborationEvaluation, 'deliveredOnTime' | 'qualityAccepted'>;

/** Nobody measures themselves. */
function measuredBy(party: CollaborationParty, { deliveredOnTime, qualityAccepted }: Partial<Measured>): Measured {
  if (party === 'provider' && (deliveredOnTime != null || qualityAccepted != null)) {
    throw refuseField(deliveredOnTime != null ? '/deliveredOnTime' : '/qualityAccepted', 'collaboration.own_measure');
  }
  return { deliveredOnTime: deliveredOnTime ?? null, qualityAccepted: qualityAccepted ?? null };
}
