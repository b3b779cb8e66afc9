import { Injectable } from '@nestjs/common';
import type { Language } from '@bestuiver/domain';
import { LiveTaxonomy } from '@bestuiver/ranking';
import { adviseKind, CERTIFICATIONS } from '@bestuiver/taxonomy';
import { Reader } from '../access/reader';
import type { ActivityTreeDto, CertificationListDto, UnderstandTextDto, UnderstoodTextDto } from './text.dto';

/** Texts that are too short say nothing of the kind of work. */
const SHORTEST_ADVISED = 20;

@Injectable()
export class TextService {
  constructor(private readonly taxonomy: LiveTaxonomy) {}

  async understand(reader: Reader, { text, language }: UnderstandTextDto): Promise<UnderstoodTextDto> {
    const taxonomy = await this.taxonomy.fresh();
    const items = taxonomy.suggest(text, language).map(({ activityId, strength, evidence }) => ({
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
        .filter((activity) => activity.group === group.id && !activity.isWithdrawn)
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
