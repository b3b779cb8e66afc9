import { LANGUAGES, type Language } from '@bestuiver/domain';
import { createTaxonomy, type Suggestion, type Taxonomy } from '../taxonomy';
import { adviceData, type FieldId, type WorkField } from './advice-data';
import type { Organisation } from './advice.types';
import { findPhrases } from './find-phrases';
import { foldSentences, type FoldedSentences } from './folded-sentences';

/** Water and waste, supporting services, public administration. */
const PUBLIC_DOMAIN_SECTIONS = ['E', 'N', 'O'];

/** What the text asks to be done, and whether the host itself lives from such work. */
export interface WorkAsked {
  /** The field the text speaks of most; a service around the house goes before production when both are named. */
  field?: WorkField;
  /** The words that name the work. */
  evidence: string[];
  /** Whether a phrase of the field names the work, rather than an activity that looks like it. */
  isNamed: boolean;
  core: 'core' | 'outside' | 'unknown';
}

/**
 * The core activity test (domain dossier 5.3 D2 and 6.3 item 3): work is core when the organisation describes itself in
 * the same field, or its NACE section is one that lives from it. Without an organisation the text's own words about
 * itself decide; work around the house then counts as outside unless the text says otherwise.
 */
export function findWorkAsked(
  sentences: FoldedSentences,
  languages: readonly Language[],
  organisation?: Organisation,
): WorkAsked {
  const asked = languages.flatMap((language) => adviceData(language).fields.map((field) => fieldOf(field, sentences)));
  const own = organisation?.coreBusiness
    ? fieldsOfOrganisation(organisation)
    : fieldsOfSelfDescription(sentences, languages);
  const named = asked.filter(({ evidence }) => evidence.length > 0).sort((a, b) => b.strength - a.strength)[0];
  const best = named ?? fieldSuggested(sentences.original, languages[0]!);
  if (!best) return { evidence: [], isNamed: false, core: 'unknown' };
  const core = coreOf(best.field, own, organisation);
  const isGuess = !named && core === 'outside';
  return { field: best.field, evidence: best.evidence, isNamed: !!named, core: isGuess ? 'unknown' : core };
}

/** The letter of the NACE section, empty when unknown. */
export function sectionOf(organisation?: Organisation): string {
  return organisation?.naceSection?.trim().charAt(0).toUpperCase() ?? '';
}

/** Information, finance, real estate, professional services (NACE sections): work at desks. */
export function isOffice(organisation?: Organisation): boolean {
  return ['J', 'K', 'L', 'M'].includes(sectionOf(organisation));
}

interface FieldAsked {
  field: WorkField;
  evidence: string[];
  strength: number;
}

function fieldOf(field: WorkField, sentences: FoldedSentences): FieldAsked {
  const evidence = [...new Set(findPhrases(sentences, field.work, field.unless).map((place) => place.words))];
  return { field, evidence, strength: evidence.length + (field.facility ? 0.5 : 0) };
}

function coreOf(field: WorkField, own: ReadonlySet<FieldId>, organisation?: Organisation): WorkAsked['core'] {
  if (own.has(field.id) || (field.publicTask && caresForPublicDomain(own, organisation))) return 'core';
  if (!organisation) return field.facility ? 'outside' : 'unknown';
  const section = sectionOf(organisation);
  if (field.coreSections.includes(section) || (field.publicTask && section === 'O')) return 'core';
  return 'outside';
}

/** Who lives from one task on the public domain does the others as well: parks are swept too. */
function caresForPublicDomain(own: ReadonlySet<FieldId>, organisation?: Organisation): boolean {
  if (!PUBLIC_DOMAIN_SECTIONS.includes(sectionOf(organisation))) return false;
  return adviceData('nl').fields.some(({ id, publicTask }) => publicTask && own.has(id));
}

let taxonomy: Taxonomy | undefined;

/** Activities that the taxonomy reads in a text; it is built once, on first use. */
function suggestions(text: string, language?: Language): Suggestion[] {
  taxonomy ??= createTaxonomy();
  return taxonomy.suggest(text, language);
}

/** The field of the strongest activity, for work that no phrase of the fields names. */
function fieldSuggested(text: string, language: Language): FieldAsked | undefined {
  const [strongest] = suggestions(text, language);
  const field = strongest && fieldOfActivity(strongest.activityId, language);
  return field && { field, evidence: strongest.evidence.map(({ word }) => word), strength: strongest.strength };
}

function fieldOfActivity(activityId: string, language: Language): WorkField | undefined {
  const { fields } = adviceData(language);
  const group = taxonomy?.activities.find(({ id }) => id === activityId)?.group ?? '';
  return (
    fields.find((field) => field.activities.includes(activityId)) ??
    fields.find((field) => field.groups.includes(group))
  );
}

/** An office that advises does not clean because its name says office: only its own words make housekeeping its core. */
function fieldsOfOrganisation(organisation: Organisation): Set<FieldId> {
  const coreBusiness = organisation.coreBusiness ?? '';
  const sentences = foldSentences(coreBusiness);
  const named = LANGUAGES.flatMap((language) => fieldsNamed(sentences, language));
  const suggested = suggestions(coreBusiness).flatMap(({ activityId }) => fieldOfActivity(activityId, 'nl') ?? []);
  const believed = suggested.filter(({ facility }) => !facility || !isOffice(organisation));
  return new Set([...named, ...believed.map(({ id }) => id)]);
}

const SELF_DESCRIPTION: Record<Language, RegExp> = {
  nl: /\b(?:wij|we|ik) (?:zijn|ben|runnen|run|baten|baat|hebben) (?:een|het|de|een klein|een kleine|een grote|een groot) [a-z ]{3,60}|\bals [a-z]{5,40}\b/g,
  fr: /\b(?:nous sommes|je suis|nous exploitons|nous gerons) (?:une|un|le|la) [a-z ]{3,60}/g,
  en: /\b(?:we are|i am|we run|i run|we operate) (?:a|an|the) [a-z ]{3,60}/g,
};

function fieldsOfSelfDescription({ text }: FoldedSentences, languages: readonly Language[]): Set<FieldId> {
  return new Set(
    languages.flatMap((language) =>
      [...text.matchAll(SELF_DESCRIPTION[language])].flatMap(([words]) => fieldsNamed(foldSentences(words), language)),
    ),
  );
}

function fieldsNamed(sentences: FoldedSentences, language: Language): FieldId[] {
  return adviceData(language)
    .fields.filter((field) => findPhrases(sentences, field.organisation).length > 0)
    .map((field) => field.id);
}
