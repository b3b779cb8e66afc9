import firstNames from '../../../data/advice/first-names.json';
import { foldWord } from '../../text/fold';
import { wordsOf, type WarningRule } from './warning-rule';

const NATIONAL_NUMBER = /\b\d{2}[. ]\d{2}[. ]\d{2}[- ]\d{3}[. -]\d{2}\b/g;
const ELEVEN_DIGITS = /\b\d{11}\b/;
const CAPITALISED = /(?<!(?:Sint|Saint|St|Sainte|Sint-|Saint-)[ -]?)\b\p{Lu}\p{L}+/gu;
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
  const named = (text.match(CAPITALISED) ?? []).some((word) => NAMES.has(foldWord(word)));
  return named ? health : [];
}
