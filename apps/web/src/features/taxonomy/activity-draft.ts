import { LANGUAGES, type Language } from '@bestuiver/domain';
import type { AdditionCheck } from './taxonomy-queries';

export interface RelatedRow {
  readonly activityId: string | null;
  readonly strength: number;
}

/** The form of a new activity as it is typed: words one a line, codes between commas. */
export interface ActivityForm {
  readonly groupId: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly words: Readonly<Record<Language, string>>;
  readonly related: readonly RelatedRow[];
  readonly nace: string;
  readonly cpv: string;
}

export const EMPTY_FORM: ActivityForm = {
  groupId: '',
  label: { nl: '', fr: '', en: '' },
  words: { nl: '', fr: '', en: '' },
  related: [{ activityId: null, strength: 0.8 }],
  nace: '',
  cpv: '',
};

export type ActivityDraft = NonNullable<AdditionCheck['activity']>;

const parts = (text: string, between: RegExp): string[] => [
  ...new Set(
    text
      .split(between)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

/** Ids of the controls that still have to be filled in, in the order of the form. */
export function missingFields({ groupId, label, words }: ActivityForm): string[] {
  return [
    ...LANGUAGES.filter((language) => label[language].trim() === '').map((language) => `label-${language}`),
    ...(groupId === '' ? ['group'] : []),
    ...LANGUAGES.filter((language) => parts(words[language], /\n/).length === 0).map((language) => `words-${language}`),
  ];
}

/** The activity as the api takes it; null as long as something is missing. */
export function draftOf(form: ActivityForm): ActivityDraft | null {
  if (missingFields(form).length > 0) return null;
  const each = <T>(make: (language: Language) => T) => ({ nl: make('nl'), fr: make('fr'), en: make('en') });
  return {
    groupId: form.groupId,
    label: each((language) => form.label[language].trim()),
    words: each((language) => parts(form.words[language], /\n/)),
    related: form.related.flatMap(({ activityId, strength }) => (activityId ? [{ activityId, strength }] : [])),
    nace: parts(form.nace, /[,;\s]/),
    cpv: parts(form.cpv, /[,;\s]/),
  };
}

/** The control that a pointer of the api belongs to: `/words/nl/0` → `words-nl`. */
export function controlOf(pointer: string): string {
  const [, field = '', part = ''] = pointer.split('/');
  if (field === 'label' || field === 'words') return `${field}-${part}`;
  return field === 'groupId' ? 'group' : field === 'related' ? `related-${part}` : field;
}
