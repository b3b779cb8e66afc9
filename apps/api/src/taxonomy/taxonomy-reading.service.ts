import { Injectable } from '@nestjs/common';
import { LANGUAGES, type Language } from '@bestuiver/domain';
import { Activity, ActivitySynonym } from '@bestuiver/persistence';
import { LiveTaxonomy } from '@bestuiver/ranking';
import { foldWord, type ActivityRecord } from '@bestuiver/taxonomy';
import { DataSource } from 'typeorm';
import { Reader } from '../access/reader';
import { instant } from '../http/instant';
import { windowOf, type Page } from '../http/page.dto';
import type { AdditionDto, AdditionListDto, FindTaxonomyDto, TaxonomyActivityDto } from './taxonomy.dto';

/** Activities with all their words, and what areas added to them. */
@Injectable()
export class TaxonomyReadingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly taxonomy: LiveTaxonomy,
  ) {}

  async find(reader: Reader, query: FindTaxonomyDto): Promise<Page<TaxonomyActivityDto>> {
    const taxonomy = await this.taxonomy.fresh();
    const { skip, take } = windowOf(query);
    const sought = query.q ? foldWord(query.q) : '';
    const found = taxonomy.activities.filter((activity) => speaksOf(activity, sought));
    const { manager } = this.dataSource;
    const activities = await manager.find(Activity, { where: { origin: 'area' }, relations: { workingArea: true } });
    const areaOf = new Map(activities.map(({ id, workingArea }) => [id, workingArea!.name]));
    const synonyms = await manager.find(ActivitySynonym, { relations: { workingArea: true } });
    const adderOf = new Map(
      synonyms.map((one) => [keyOf(one.activityId, one.language, one.word), one.workingArea.name]),
    );
    const items = found.slice(skip, skip + take).map((activity) => ({
      id: activity.id,
      label: activity.label[reader.language],
      group: taxonomy.groups.find(({ id }) => id === activity.group)?.label[reader.language] ?? activity.group,
      workingArea: areaOf.get(activity.id) ?? null,
      withdrawnAt: instant(activities.find(({ id }) => id === activity.id)?.withdrawnAt ?? null),
      words: LANGUAGES.flatMap((language) =>
        activity.synonyms[language].map((word) => ({
          language,
          word,
          workingArea: adderOf.get(keyOf(activity.id, language, word)) ?? null,
        })),
      ),
      related: [...activity.related]
        .sort((a, b) => b.strength - a.strength)
        .map(({ id, strength }) => ({
          activityId: id,
          label: taxonomy.label(id)?.[reader.language] ?? id,
          strength,
        })),
      nace: [...activity.nace],
      cpv: [...activity.cpv],
    }));
    return { items, total: found.length, page: query.page, pageSize: query.pageSize };
  }

  /** What areas added, newest first. Words of an activity of an area are told apart from the activity itself. */
  async additions(reader: Reader): Promise<AdditionListDto> {
    const { manager } = this.dataSource;
    const relations = { workingArea: true, adder: true } as const;
    const activities = await manager.find(Activity, { where: { origin: 'area' }, relations });
    const synonyms = await manager.find(ActivitySynonym, { relations: { ...relations, activity: true } });
    const items = [
      ...activities.map((one) => activityAddition(one, reader)),
      ...synonyms.map((one) => synonymAddition(one, reader)),
    ];
    items.sort((a, b) => (a.addedAt === b.addedAt ? (a.id < b.id ? 1 : -1) : a.addedAt < b.addedAt ? 1 : -1));
    const { version } = await this.taxonomy.fresh();
    return { version, items };
  }

  async addition(reader: Reader, { kind, id }: Pick<AdditionDto, 'kind' | 'id'>): Promise<AdditionDto> {
    const { manager } = this.dataSource;
    const relations = { workingArea: true, adder: true } as const;
    return kind === 'activity'
      ? activityAddition(await manager.findOneOrFail(Activity, { where: { id }, relations }), reader)
      : synonymAddition(
          await manager.findOneOrFail(ActivitySynonym, { where: { id }, relations: { ...relations, activity: true } }),
          reader,
        );
  }
}

const keyOf = (activityId: string, language: Language, word: string): string => `${activityId}|${language}|${word}`;

function speaksOf({ id, label, synonyms }: ActivityRecord, sought: string): boolean {
  if (sought === '' || id === sought) return true;
  return LANGUAGES.some((language) =>
    [label[language], ...synonyms[language]].some((word) => foldWord(word).includes(sought)),
  );
}

const labelOf = ({ labelNl, labelFr, labelEn }: Activity, language: Language): string =>
  ({ nl: labelNl, fr: labelFr, en: labelEn })[language];

const isOwn = (reader: Reader, workingAreaId: string): boolean =>
  reader.scope('taxonomy.change').areaIds.includes(workingAreaId);

function activityAddition(row: Activity, reader: Reader): AdditionDto {
  return {
    kind: 'activity',
    id: row.id,
    activityId: row.id,
    activity: labelOf(row, reader.language),
    language: null,
    word: null,
    workingArea: row.workingArea!.name,
    addedBy: row.adder?.name ?? null,
    addedAt: instant(row.addedAt!),
    withdrawnAt: instant(row.withdrawnAt),
    mayWithdraw: row.withdrawnAt === null && isOwn(reader, row.workingAreaId!),
  };
}

function synonymAddition(row: ActivitySynonym, reader: Reader): AdditionDto {
  return {
    kind: 'synonym',
    id: row.id,
    activityId: row.activityId,
    activity: labelOf(row.activity, reader.language),
    language: row.language,
    word: row.word,
    workingArea: row.workingArea.name,
    addedBy: row.adder?.name ?? null,
    addedAt: instant(row.addedAt),
    withdrawnAt: instant(row.activity.withdrawnAt),
    mayWithdraw: row.activity.withdrawnAt === null && isOwn(reader, row.workingAreaId),
  };
}
