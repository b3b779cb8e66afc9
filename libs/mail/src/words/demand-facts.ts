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

const PERIOD: Readonly<Record<Language, { from: string; to: string; until: string }>> = {
  nl: { from: 'Vanaf', to: 'tot', until: 'Tot' },
  fr: { from: 'À partir du', to: 'jusqu’au', until: 'Jusqu’au' },
  en: { from: 'From', to: 'to', until: 'Until' },
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

/** `Vanaf maandag 4 januari 2027 tot woensdag 30 juni 2027`; null when neither day is known. */
export function periodInWords(start: IsoDate | null, end: IsoDate | null, format: Format): string | null {
  const { from, to, until } = PERIOD[format.language];
  if (start && end) return `${from} ${format.date(start)} ${to} ${format.date(end)}`;
  if (start) return `${from} ${format.date(start)}`;
  return end && `${until} ${format.date(end)}`;
}
