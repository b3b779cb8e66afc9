import { Injectable } from '@nestjs/common';
import type { Language } from '@bestuiver/domain';
import { LiveTaxonomy } from '@bestuiver/ranking';
import { createTaxonomy, type Taxonomy, type TaxonomyData, type TaxonomyExtension } from '@bestuiver/taxonomy';
import { Reader } from '../access/reader';
import { refuseField } from '../errors/refuse';
import { wordsOf } from '../errors/words';
import { additionProblems } from './addition-problems';
import { activityExtension, synonymExtension } from './extension-of';
import type { CheckAdditionDto, CheckedAdditionDto, MeaningDto } from './taxonomy.dto';

/** Looks at an addition before it is saved: what the checker says of it, and what a sentence would mean with it. */
@Injectable()
export class TaxonomyChecksService {
  /** The taxonomy of the last trial: whoever tries several sentences on one addition waits for the first only. */
  private trial: { readonly data: TaxonomyData; readonly key: string; readonly taxonomy: Taxonomy } | null = null;

  constructor(private readonly taxonomy: LiveTaxonomy) {}

  async check(reader: Reader, { activity, synonym, text, language }: CheckAdditionDto): Promise<CheckedAdditionDto> {
    if (activity && synonym) throw refuseField('/synonym', 'field.invalid');
    const current = await this.taxonomy.fresh();
    const { data } = this.taxonomy;
    const addition = activity ? activityExtension(activity, data) : synonym ? synonymExtension(synonym) : null;
    const problems = addition ? additionProblems(data, addition, reader.language) : [];
    const isSound = problems.every(({ severity }) => severity !== 'error');
    const meant = (taxonomy: Taxonomy): MeaningDto[] => (text ? meanings(taxonomy, text, reader, language) : []);
    return {
      problems: problems.map(({ severity, code, pointer, params = {} }) => ({
        severity,
        code,
        pointer,
        detail: wordsOf(code, params, reader.language)!,
      })),
      before: meant(current),
      after: addition && isSound && text ? meant(this.tried(data, addition)) : meant(current),
    };
  }

  private tried(data: TaxonomyData, addition: TaxonomyExtension): Taxonomy {
    const key = JSON.stringify(addition);
    if (this.trial?.data !== data || this.trial.key !== key) {
      this.trial = { data, key, taxonomy: createTaxonomy([addition], data) };
    }
    return this.trial.taxonomy;
  }
}

function meanings(taxonomy: Taxonomy, text: string, reader: Reader, language?: Language): MeaningDto[] {
  return taxonomy.suggest(text, language).map(({ activityId, strength }) => ({
    activityId,
    label: taxonomy.label(activityId)?.[reader.language] ?? activityId,
    strength,
  }));
}
