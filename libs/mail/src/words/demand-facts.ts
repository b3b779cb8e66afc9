import type { DemandKind, IsoDate, Language, Volume } from '@bestuiver/domain';
import { facts, type Block } from '../layout/blocks';
import type { Format } from './format';
import { KIND_LABELS } from './labels';
import { volumeInWords } from './volume';

/** What may be told of a demand without telling whose it is: no address, no name. */
export interface DemandSummary {
  readonly kind: DemandKind;
  readonly title: string;
  readonly summary: string;
  readonly volume: Volume | null;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  /** Name of the municipality where the work is done. */
  readonly municipality: string | null;
}

const LABELS = {
  nl: { kind: 'Soort werk', volume: 'Omvang', when: 'Wanneer', where: 'Waar' },
  fr: { kind: 'Type de travail', volume: 'Volume', when: 'Quand', where: 'Où' },
  en: { kind: 'Kind of work', volume: 'Volume', when: 'When', where: 'Where' },
} as const satisfies Record<Language, Record<string, string>>;

interface PeriodWords {
  both(start: string, end: string): string;
  from(start: string): string;
  until(end: string): string;
}

const PERIOD: Readonly<Record<Language, PeriodWords>> = {
  nl: {
    both: (start, end) => `Van ${start} tot en met ${end}`,
    from: (start) => `Vanaf ${start}`,
    until: (end) => `Tot en met ${end}`,
  },
  fr: {
    both: (start, end) => `Du ${start} au ${end}`,
    from: (start) => `À partir du ${start}`,
    until: (end) => `Jusqu’au ${end}`,
  },
  en: {
    both: (start, end) => `From ${start} to ${end}`,
    from: (start) => `From ${start}`,
    until: (end) => `Until ${end}`,
  },
};

/** The table of facts of a demand; `extra` rows come last. */
export function demandFacts(
  demand: DemandSummary,
  format: Format,
  extra: readonly (readonly [label: string, value: string | null])[] = [],
): Block {
  const labels = LABELS[format.language];
  return facts([
    [labels.kind, KIND_LABELS[format.language][demand.kind]],
    [labels.volume, demand.volume && volumeInWords(demand.volume, format.language)],
    [labels.when, periodInWords(demand.startDate, demand.endDate, format)],
    [labels.where, demand.municipality],
    ...extra,
  ]);
}

/** `Van maandag 4 januari 2027 tot en met woensdag 30 juni 2027`; null when neither day is known. */
export function periodInWords(start: IsoDate | null, end: IsoDate | null, format: Format): string | null {
  const words = PERIOD[format.language];
  if (start && end) return words.both(format.date(start), format.date(end));
  if (start) return words.from(format.date(start));
  return end && words.until(format.date(end));
}
