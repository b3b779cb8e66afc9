import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@bestuiver/domain';
import { adviseKind, CERTIFICATIONS, type Taxonomy } from '@bestuiver/taxonomy';
import { Reader } from '../access/reader';
import { TAXONOMY } from '../taxonomy.token';
import type { ActivityTreeDto, CertificationListDto, UnderstandTextDto, UnderstoodTextDto } from './text.dto';

/** Texts that are too short say nothing of the kind of work. */
const SHORTEST_ADVISED = 20;

@Injectable()
export class TextService {
  constructor(@Inject(TAXONOMY) private readonly taxonomy: Taxonomy) {}

  understand(reader: Reader, { text, language }: UnderstandTextDto): UnderstoodTextDto {
    const items = this.taxonomy.suggest(text, language).map(({ activityId, strength, evidence }) => ({
      activityId,
      label: this.labelOf(activityId, reader.language),
      strength,
      evidence: evidence.map(({ word, start, end }) => ({ text: word, start, end })),
    }));
    return { items, advice: text.length < SHORTEST_ADVISED ? null : this.advise(reader.language, text, language) };
  }

  activityTree(language: Language): ActivityTreeDto {
    const items = this.taxonomy.groups.map((group) => ({
      id: group.id,
      label: group.label[language],
      activities: this.taxonomy.activities
        .filter((activity) => activity.group === group.id)
        .map(({ id, label }) => ({ id, label: label[language] })),
    }));
    return { items };
  }

  certifications(language: Language): CertificationListDto {
    return { items: CERTIFICATIONS.map((one) => ({ ...one, label: one.label[language] })) };
  }

  labelOf(activityId: string, language: Language): string {
    return this.taxonomy.label(activityId)?.[language] ?? activityId;
  }

  private advise(reads: Language, text: string, language?: Language): UnderstoodTextDto['advice'] {
    const { advice, confidence, reason, warnings } = adviseKind({ text, ...(language && { language }) });
    return {
      advice,
      confidence,
      reason: reason[reads],
      warnings: warnings.map((warning) => ({
        code: warning.code,
        reason: warning.reason[reads],
        evidence: [...warning.evidence],
      })),
    };
  }
}
