import { LANGUAGES } from '@bestuiver/domain';
import type { ActivityRecord, ConceptRecord, TaxonomyData } from '../lexicon/lexicon.types';
import { foldWord } from '../text/fold';

/** An error makes the data unusable; a warning wants a pair of eyes. */
export interface TaxonomyProblem {
  severity: 'error' | 'warning';
  code:
    | 'id.duplicate'
    | 'id.form'
    | 'reference.unknown'
    | 'reference.kind'
    | 'relation.asymmetric'
    | 'strength.range'
    | 'group.membership'
    | 'code.nace'
    | 'code.cpv'
    | 'words.missing'
    | 'broader.cycle'
    | 'word.ambiguous'
    | 'word.empty'
    | 'word.known';
  message: string;
  /** The facts of the message, for words in other languages. */
  params: Readonly<Record<string, string | number | readonly string[]>>;
}

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Divisions that exist in NACE Rev.2; 04, 34, 40, 44, 48, 54, 57, 67, 76, 83 and 89 were left free. */
const NACE_GAPS = new Set(['00', '04', '34', '40', '44', '48', '54', '57', '67', '76', '83', '89']);
/** Divisions of the CPV main vocabulary (Regulation (EC) 213/2008). */
const CPV_DIVISIONS = new Set(
  '03 09 14 15 16 18 19 22 24 30 31 32 33 34 35 37 38 39 41 42 43 44 45 48 50 51 55 60 63 64 65 66 70 71 72 73 75 76 77 79 80 85 90 92 98'.split(
    ' ',
  ),
);

type Report = (
  severity: TaxonomyProblem['severity'],
  code: TaxonomyProblem['code'],
  message: string,
  params: TaxonomyProblem['params'],
) => void;

function checkIds(data: TaxonomyData, report: Report): void {
  const seen = new Set<string>();
  for (const { id } of [...data.activities, ...data.concepts]) {
    if (!KEBAB.test(id)) report('error', 'id.form', `"${id}" is not in kebab-case.`, { id });
    if (seen.has(id)) report('error', 'id.duplicate', `"${id}" is used more than once.`, { id });
    seen.add(id);
  }
}

function checkGroups(data: TaxonomyData, report: Report): void {
  for (const activity of data.activities) {
    const listing = data.groups.filter(({ activityIds }) => activityIds.includes(activity.id)).map(({ id }) => id);
    if (listing.length !== 1 || listing[0] !== activity.group) {
      report(
        'error',
        'group.membership',
        `"${activity.id}" says group "${activity.group}" but is listed by [${listing.join(', ')}].`,
        { id: activity.id, group: activity.group },
      );
    }
  }
}

function checkCodes({ id, nace, cpv }: ActivityRecord, report: Report): void {
  for (const code of nace) {
    if (!/^\d{4}$/.test(code) || NACE_GAPS.has(code.slice(0, 2))) {
      report(
        'error',
        'code.nace',
        `"${id}" has NACE code "${code}", which is no four-digit class of an existing division.`,
        { id, value: code },
      );
    }
  }
  for (const code of cpv) {
    if (!/^\d{8}$/.test(code) || !CPV_DIVISIONS.has(code.slice(0, 2))) {
      report(
        'error',
        'code.cpv',
        `"${id}" has CPV code "${code}", which is no eight-digit code of an existing division.`,
        { id, value: code },
      );
    }
  }
}

function checkRelations(activities: readonly ActivityRecord[], report: Report): void {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  for (const { id, related } of activities) {
    for (const { id: other, strength } of related) {
      const back = byId.get(other)?.related.find((relation) => relation.id === id)?.strength;
      if (!byId.has(other))
        report('error', 'reference.unknown', `"${id}" is related to "${other}", which does not exist.`, { id, other });
      else if (back !== strength) {
        report(
          'error',
          'relation.asymmetric',
          `"${id}" → "${other}" is ${strength}, the way back is ${back ?? 'missing'}.`,
          { id, other },
        );
      }
      if (!(strength > 0 && strength <= 1))
        report('error', 'strength.range', `"${id}" → "${other}" has strength ${strength}.`, { id, other, strength });
    }
  }
}

function checkReferences(data: TaxonomyData, report: Report): void {
  const kinds = new Map<string, string>([
    ...data.activities.map(({ id }): [string, string] => [id, 'activity']),
    ...data.concepts.map(({ id, kind }): [string, string] => [id, kind]),
  ]);
  const checkLeads = (by: string, leads: Readonly<Record<string, number>> | undefined) => {
    for (const [to, strength] of Object.entries(leads ?? {})) {
      const kind = kinds.get(to);
      if (!kind)
        report('error', 'reference.unknown', `"${by}" leads to "${to}", which does not exist.`, { id: by, other: to });
      else if (kind !== 'activity' && kind !== 'work')
        report('error', 'reference.kind', `"${by}" leads to "${to}", a ${kind}.`, { id: by, other: to });
      if (!(strength > 0 && strength <= 1))
        report('error', 'strength.range', `"${by}" leads to "${to}" with ${strength}.`, {
          id: by,
          other: to,
          strength,
        });
    }
  };
  for (const concept of data.concepts) {
    checkLeads(concept.id, concept.leads);
    for (const wider of concept.broader ?? []) {
      if (!kinds.has(wider))
        report('error', 'reference.unknown', `"${concept.id}" is under "${wider}", which does not exist.`, {
          id: concept.id,
          other: wider,
        });
      else if (kinds.get(wider) !== concept.kind) {
        report(
          'error',
          'reference.kind',
          `"${concept.id}" is a ${concept.kind} under "${wider}", a ${kinds.get(wider)}.`,
          { id: concept.id, other: wider },
        );
      }
    }
  }
  for (const { id, opposite } of data.concepts) {
    if (opposite !== undefined && data.concepts.find((other) => other.id === opposite)?.opposite !== id) {
      report('error', 'relation.asymmetric', `"${id}" is the opposite of "${opposite}", but not the other way round.`, {
        id,
        other: opposite,
      });
    }
  }
  for (const { operation, object, leads } of data.frames) {
    const by = `${operation} × ${object}`;
    if (kinds.get(operation) !== 'operation')
      report('error', 'reference.kind', `"${by}": "${operation}" is no operation.`, { id: by, other: operation });
    if (!['object', 'setting'].includes(kinds.get(object) ?? '')) {
      report('error', 'reference.kind', `"${by}": "${object}" is no object or setting.`, { id: by, other: object });
    }
    checkLeads(by, leads);
  }
}

function checkCycles(concepts: readonly ConceptRecord[], report: Report): void {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  for (const concept of concepts) {
    const seen = new Set<string>();
    const queue = [...(concept.broader ?? [])];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (id === concept.id) {
        report('error', 'broader.cycle', `"${concept.id}" is, in the end, under itself.`, { id: concept.id });
        break;
      }
      if (seen.has(id)) continue;
      seen.add(id);
      queue.push(...(byId.get(id)?.broader ?? []));
    }
  }
}

/** Everything a concept belongs to: wider concepts and, for a work, what it is a finer form of. */
function belongsTo(byId: ReadonlyMap<string, ConceptRecord>, id: string, found = new Set<string>()): Set<string> {
  const concept = byId.get(id);
  const direct = [...(concept?.broader ?? []), ...(concept?.kind === 'work' ? Object.keys(concept.leads ?? {}) : [])];
  for (const wider of direct) {
    if (found.has(wider)) continue;
    found.add(wider);
    belongsTo(byId, wider, found);
  }
  return found;
}

/** Whether two concepts that share a word are strangers to each other. */
function isAmbiguous(byId: ReadonlyMap<string, ConceptRecord>, ids: readonly string[]): boolean {
  return ids.some((id, index) =>
    ids.slice(index + 1).some((other) => !belongsTo(byId, id).has(other) && !belongsTo(byId, other).has(id)),
  );
}

function checkWords(data: TaxonomyData, report: Report): void {
  const byId = new Map(data.concepts.map((concept) => [concept.id, concept]));
  for (const language of LANGUAGES) {
    const owners = new Map<string, Set<string>>();
    const own = (word: string, kind: string, id: string) => {
      const key = `${kind === 'work' || kind === 'activity' ? 'work' : kind}:${foldWord(word.replace(/^=/, '')).trim()}`;
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    };
    for (const concept of data.concepts) {
      const words = concept[language].split(',').filter((word) => word.trim() !== '');
      if (words.length === 0)
        report('error', 'words.missing', `"${concept.id}" has no word in ${language}.`, { id: concept.id, language });
      for (const word of words) own(word, concept.kind, concept.id);
    }
    for (const activity of data.activities) {
      if (activity.synonyms[language].length === 0 && !activity.isWithdrawn) {
        report('error', 'words.missing', `"${activity.id}" has no synonym in ${language}.`, {
          id: activity.id,
          language,
        });
      }
      for (const word of activity.synonyms[language]) own(word, 'activity', activity.id);
    }
    for (const [key, ids] of owners) {
      if (isAmbiguous(byId, [...ids])) {
        const word = key.slice(key.indexOf(':') + 1);
        const named = [...ids].sort();
        report('warning', 'word.ambiguous', `"${word}" (${language}) names ${named.join(' and ')}.`, {
          word,
          language,
          ids: named,
        });
      }
    }
  }
}

/** Everything that is wrong or doubtful in taxonomy data, base or extended; empty when all is well. */
export function checkTaxonomy(data: TaxonomyData): TaxonomyProblem[] {
  const problems: TaxonomyProblem[] = [];
  const report: Report = (severity, code, message, params) => problems.push({ severity, code, message, params });
  checkIds(data, report);
  checkGroups(data, report);
  for (const activity of data.activities) checkCodes(activity, report);
  checkRelations(data.activities, report);
  checkReferences(data, report);
  checkCycles(data.concepts, report);
  checkWords(data, report);
  return problems;
}
