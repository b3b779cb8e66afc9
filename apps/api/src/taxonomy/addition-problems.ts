import { LANGUAGES, type FieldProblem, type Language } from '@bestuiver/domain';
import {
  checkAddition,
  foldWord,
  type TaxonomyData,
  type TaxonomyExtension,
  type TaxonomyProblem,
} from '@bestuiver/taxonomy';
import type { ErrorCode } from '../errors/words';

export interface AdditionProblem extends FieldProblem {
  readonly severity: TaxonomyProblem['severity'];
  readonly code: ErrorCode;
}

/** What is wrong or doubtful with one addition, by its place in what the area admin filled in. */
export function additionProblems(
  data: TaxonomyData,
  addition: TaxonomyExtension,
  language: Language,
): AdditionProblem[] {
  const problems = checkAddition(data, addition).flatMap((problem) => placed(problem, addition, data, language));
  return [...namesTaken(data, addition, language), ...unknownTarget(data, addition), ...problems];
}

/** Two activities with one name cannot be told apart in a list, whatever their ids are. */
function namesTaken(data: TaxonomyData, { activities = [] }: TaxonomyExtension, reads: Language): AdditionProblem[] {
  return activities.flatMap(({ label }) =>
    LANGUAGES.flatMap((language): AdditionProblem[] => {
      const name = label[language];
      const other = data.activities.find((one) => !one.isWithdrawn && foldWord(one.label[language]) === foldWord(name));
      if (!other) return [];
      const params = { name, other: other.label[reads] };
      return [{ severity: 'error', pointer: `/label/${language}`, code: 'taxonomy.name_taken', params }];
    }),
  );
}

function unknownTarget({ activities }: TaxonomyData, { synonyms = [] }: TaxonomyExtension): AdditionProblem[] {
  return synonyms
    .filter(({ id }) => !activities.some((activity) => activity.id === id && !activity.isWithdrawn))
    .map(({ id }) => ({
      severity: 'error',
      pointer: '/activityId',
      code: 'activity.unknown',
      params: { activityId: id },
    }));
}

function placed(
  { code, severity, params }: TaxonomyProblem,
  addition: TaxonomyExtension,
  data: TaxonomyData,
  language: Language,
): AdditionProblem[] {
  const [activity] = addition.activities ?? [];
  const at = (pointer: string, as: ErrorCode, facts: Record<string, unknown> = {}): AdditionProblem[] => [
    { severity, pointer, code: as, params: facts },
  ];
  switch (code) {
    case 'group.membership':
      return at('/groupId', 'taxonomy.group_unknown', { groupId: params['group'] });
    case 'code.nace':
      return at(`/nace/${activity?.nace.indexOf(String(params['value']))}`, 'taxonomy.nace', {
        value: params['value'],
      });
    case 'code.cpv':
      return at(`/cpv/${activity?.cpv.indexOf(String(params['value']))}`, 'taxonomy.cpv', { value: params['value'] });
    case 'reference.unknown': {
      const index = activity?.related.findIndex(({ id }) => id === params['other']);
      return at(`/related/${index}/activityId`, 'activity.unknown', { activityId: params['other'] });
    }
    case 'relation.asymmetric': {
      const index = activity?.related.findLastIndex(({ id }) => id === params['other']);
      return at(`/related/${index}/activityId`, 'list.twice');
    }
    case 'word.empty':
    case 'word.known':
    case 'word.ambiguous': {
      const { word, language: of } = params as { word: string; language: Language };
      const own = activity?.id ?? addition.synonyms?.[0]?.id;
      const ids = (params['ids'] as readonly string[] | undefined) ?? [];
      const facts = {
        word,
        activity: nameOf(data, addition, String(params['id'] ?? own), language),
        owners: ids.filter((id) => id !== own).map((id) => `«${nameOf(data, addition, id, language)}»`),
      };
      const codes = {
        'word.empty': 'taxonomy.word_empty',
        'word.known': 'taxonomy.word_known',
        'word.ambiguous': 'taxonomy.word_ambiguous',
      } as const;
      return at(wordPointer(addition, of, word), codes[code], facts);
    }
    default:
      throw new Error(`The check found "${code}" in an addition that has no place for it: ${JSON.stringify(params)}.`);
  }
}

function wordPointer({ activities }: TaxonomyExtension, language: Language, word: string): string {
  const [activity] = activities ?? [];
  if (!activity) return '/word';
  return `/words/${language}/${activity.synonyms[language].findIndex((own) => foldWord(own) === foldWord(word))}`;
}

/** The name of an activity, or the first word of a concept of the lexicon. */
function nameOf(data: TaxonomyData, addition: TaxonomyExtension, id: string, language: Language): string {
  const activity = [...data.activities, ...(addition.activities ?? [])].find((one) => one.id === id);
  const concept = data.concepts.find((one) => one.id === id);
  return activity?.label[language] ?? concept?.[language].split(',')[0]?.trim() ?? id;
}
