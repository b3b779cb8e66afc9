import firstNames from '../../../data/advice/first-names.json';
import { foldWord } from '../../text/fold';
import { wordsOf, type WarningRule } from './warning-rule';

const NATIONAL_NUMBER = /\b\d{2}[. ]?\d{2}[. ]?\d{2}[- ]\d{3}[. -]?\d{2}\b/g;
const ELEVEN_DIGITS = /\b\d{11}\b/;
const CAPITALISED = /(?<!(?:Sint|Saint|St|Sainte|Sint-|Saint-)[ -]?)\b\p{Lu}\p{L}+/gu;
const TITLED = /\b(?:Mme|Madame|Monsieur|Mevrouw|Meneer|Mevr|Dhr|Mrs|Mr|Ms)\.? \p{Lu}\p{L}+/gu;
const INITIALLED = /\b\p{Lu}\p{Ll}+ \p{Lu}\.(?=[\s,;)]|$)/gu;
/** A first name and a family name of whom the text goes on to speak as he, she or who. */
const FULL_NAME =
  /\p{Lu}[\p{Ll}-]+(?:-\p{Lu}\p{Ll}+)? (?:(?:van|de|der|den|von|du|la|le|el) ){0,2}\p{Lu}[\p{L}'’-]+(?=[^!?\n]{0,60}?\b(?:hij|zij|ze|haar|die|he|she|his|her|who|il|elle|qui|lui)\b)/gu;
/** A first name and a family name of whom the text says at once what they are, have or get. */
const NAME_AND_STATE =
  /\p{Lu}[\p{Ll}-]+ (?:(?:van|de|der|den|von|du|la|le|el) ){0,2}\p{Lu}[\p{L}'’-]+(?= (?:is|heeft|krijgt|lijdt|zit|leeft|est|a|souffre|touche|vit|has|gets|receives|suffers|lives|was)\b)/gu;
const CONTACT_BEFORE =
  /(?:contact\p{L}*|groet\p{L}*|mvg|beste|dag|hallo|geachte|bonjour|ch[eè]re?|dear|hi|hello|regards|cordialement|salutations|vraag naar|ask for|directeur|director|directrice|namens)[ ,:;\n]{1,3}(?:(?:met|van|avec|à|with|opnemen met|op met|prendre contact avec)[ ]){0,2}$/iu;
/** Letters from a name to the end of the word that tells their state. */
const REACH_OF_STATE = 32;
const NAMES = new Set(firstNames);

/**
 * PERSONAL_DATA: a national number, or somebody's name with health or benefit data (domain dossier 6.1). The evidence
 * names the kind of data only: a warning must not repeat who it is about.
 */
export const personalDataWarning: WarningRule = {
  code: 'PERSONAL_DATA',
  evidence: (reading) => {
    const numbers = nationalNumbers(reading.text, wordsOf(reading, 'data.number'));
    return numbers.length > 0 ? numbers : namesWithHealth(reading.text, wordsOf(reading, 'data.health'));
  },
};

function nationalNumbers(text: string, announced: string[]): string[] {
  const numbers = text.match(NATIONAL_NUMBER) ?? [];
  if (numbers.length > 0) return numbers.map((number) => number.replace(/\d/g, '*'));
  return ELEVEN_DIGITS.test(text) ? announced : [];
}

function namesWithHealth(text: string, health: string[]): string[] {
  return health.length > 0 && (speaksOfSomebody(text) || isSaidOfAName(text, health)) ? health : [];
}

/** "Full Name is autistic": further on in a sentence the words may be about whom an organisation with a name serves. */
function isSaidOfAName(text: string, health: string[]): boolean {
  return [...text.matchAll(NAME_AND_STATE)].some(({ index, 0: name }) => {
    const said = text.slice(index + name.length, index + name.length + REACH_OF_STATE);
    return health.some((words) => said.includes(words));
  });
}

/** A first name, a title or an initial names somebody, unless it stands where a sender or a contact is named. */
function speaksOfSomebody(text: string): boolean {
  const firstNames = [...text.matchAll(CAPITALISED)].filter(([word]) => NAMES.has(foldWord(word)));
  return [...firstNames, ...[TITLED, INITIALLED, FULL_NAME].flatMap((pattern) => [...text.matchAll(pattern)])].some(
    ({ index, 0: name }) => !CONTACT_BEFORE.test(text.slice(0, index)) && !isLineOfItsOwn(text, index, name.length),
  );
}

function isLineOfItsOwn(text: string, start: number, length: number): boolean {
  return /(?:^|\n)\s*$/.test(text.slice(0, start)) && /^[^.!?\n]{0,20}(?:\n|$)/.test(text.slice(start + length));
}
