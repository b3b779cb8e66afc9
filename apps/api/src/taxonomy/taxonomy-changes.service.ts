import { Injectable } from '@nestjs/common';
import {
  Activity,
  ActivityRelation,
  ActivitySynonym,
  newId,
  recordAudit,
  TaxonomyState,
  TextProfileRow,
} from '@bestuiver/persistence';
import { LiveTaxonomy } from '@bestuiver/ranking';
import type { TaxonomyData, TaxonomyExtension } from '@bestuiver/taxonomy';
import { DataSource, Not, type EntityManager } from 'typeorm';
import { Reader, type Acting } from '../access/reader';
import { Clock } from '../clock';
import { refuse, refuseField } from '../errors/refuse';
import { refuseFields } from '../errors/refuse-fields';
import { additionProblems } from './addition-problems';
import { activityExtension, synonymExtension } from './extension-of';
import type { AddActivityDto, AddSynonymDto, AdditionDto } from './taxonomy.dto';
import { TaxonomyReadingService } from './taxonomy-reading.service';

/**
 * What area admins add to the taxonomy and withdraw again. It holds everywhere from the moment it is saved: a demand of
 * one area may be matched with an offer of another, so that there is one meaning for each word.
 */
@Injectable()
export class TaxonomyChangesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly taxonomy: LiveTaxonomy,
    private readonly reading: TaxonomyReadingService,
  ) {}

  async addActivity(reader: Reader, { workingAreaId, acceptWarnings, ...draft }: AddActivityDto): Promise<AdditionDto> {
    const id = await this.change(reader, workingAreaId, async (manager, data, acting) => {
      const extension = activityExtension(draft, data);
      this.refuseProblems(reader, data, extension, acceptWarnings);
      const { id, nace, cpv, related } = extension.activities![0]!;
      await manager.insert(Activity, {
        id,
        groupId: draft.groupId,
        labelNl: draft.label.nl,
        labelFr: draft.label.fr,
        labelEn: draft.label.en,
        nace: [...nace],
        cpv: [...cpv],
        origin: 'area',
        workingAreaId,
        addedBy: acting.personId,
        addedAt: this.clock.now(),
      });
      for (const relation of related) {
        await manager.insert(ActivityRelation, { activityId: id, relatedId: relation.id, strength: relation.strength });
      }
      for (const language of ['nl', 'fr', 'en'] as const) {
        for (const word of draft.words[language]) {
          await this.insertWord(manager, acting, workingAreaId, { activityId: id, language, word });
        }
      }
      await this.audit(manager, acting, workingAreaId, 'taxonomy.add_activity', { activityId: id, ...draft });
      return id;
    });
    return this.reading.addition(reader, { kind: 'activity', id });
  }

  async addSynonym(reader: Reader, { workingAreaId, acceptWarnings, ...draft }: AddSynonymDto): Promise<AdditionDto> {
    const id = await this.change(reader, workingAreaId, async (manager, data, acting) => {
      this.refuseProblems(reader, data, synonymExtension(draft), acceptWarnings);
      const id = await this.insertWord(manager, acting, workingAreaId, draft);
      await this.audit(manager, acting, workingAreaId, 'taxonomy.add_synonym', { ...draft });
      return id;
    });
    return this.reading.addition(reader, { kind: 'synonym', id });
  }

  /** An activity keeps its row, since demands and offers may name it; no text leads to it any more. */
  async withdrawActivity(reader: Reader, id: string): Promise<AdditionDto> {
    const activity = await this.dataSource.manager.findOneBy(Activity, { id, origin: 'area' });
    const workingAreaId = this.ownArea(reader, activity?.workingAreaId);
    await this.change(reader, workingAreaId, async (manager, _, acting) => {
      await manager.update(Activity, { id }, { withdrawnAt: activity!.withdrawnAt ?? this.clock.now() });
      await this.audit(manager, acting, workingAreaId, 'taxonomy.withdraw_activity', { activityId: id });
    });
    return this.reading.addition(reader, { kind: 'activity', id });
  }

  async withdrawSynonym(reader: Reader, id: string): Promise<void> {
    const synonym = await this.dataSource.manager.findOneBy(ActivitySynonym, { id });
    const workingAreaId = this.ownArea(reader, synonym?.workingAreaId);
    const { activityId, language, word } = synonym!;
    await this.change(reader, workingAreaId, async (manager, _, acting) => {
      await manager.delete(ActivitySynonym, { id });
      await this.audit(manager, acting, workingAreaId, 'taxonomy.withdraw_synonym', { activityId, language, word });
    });
  }

  /** One change at a time: each is checked against what the one before it left. */
  private async change<Result>(
    reader: Reader,
    workingAreaId: string,
    work: (manager: EntityManager, data: TaxonomyData, acting: Acting) => Promise<Result>,
  ): Promise<Result> {
    const acting = reader.actingOn('taxonomy.change', { areaIds: [workingAreaId] });
    if (!acting) throw refuseField('/workingAreaId', 'taxonomy.area', { workingAreaId });
    const result = await this.dataSource.transaction(async (manager) => {
      await manager.increment(TaxonomyState, { id: true }, 'number', 1);
      // The row above is locked: nothing changes between this look and the commit.
      const { version } = await this.taxonomy.fresh();
      const done = await work(manager, this.taxonomy.data, acting);
      // What texts meant is kept for the version that others still hold at this moment, and for none before it.
      await manager.delete(TextProfileRow, { taxonomyVersion: Not(version) });
      return done;
    });
    await this.taxonomy.fresh();
    return result;
  }

  private refuseProblems(reader: Reader, data: TaxonomyData, addition: TaxonomyExtension, accepted = false): void {
    const problems = additionProblems(data, addition, reader.language);
    refuseFields(problems.filter(({ severity }) => severity === 'error'));
    if (problems.length > 0 && !accepted) throw refuse('conflict', 'taxonomy.doubtful', {}, problems);
  }

  private ownArea(reader: Reader, workingAreaId: string | null | undefined): string {
    const own = workingAreaId && reader.scope('taxonomy.change').areaIds.includes(workingAreaId);
    if (!own) throw refuse('not-found', 'taxonomy.addition_not_found');
    return workingAreaId;
  }

  private async insertWord(
    manager: EntityManager,
    { personId }: Acting,
    workingAreaId: string,
    word: Pick<ActivitySynonym, 'activityId' | 'language' | 'word'>,
  ): Promise<string> {
    const id = newId();
    const addedAt = this.clock.now();
    await manager.insert(ActivitySynonym, { id, ...word, workingAreaId, addedBy: personId, addedAt });
    return id;
  }

  private async audit(
    manager: EntityManager,
    { actor, personId }: Acting,
    workingAreaId: string,
    action: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    await recordAudit(manager, { actor, personId, action, objectType: 'area', objectId: workingAreaId, details });
  }
}
