import type { Language } from '@bestuiver/domain';
import { tokenise } from '../text/tokenise';
import { readBoilerplate } from './boilerplate';
import type { Side } from './side';

function factorOf(word: string, text: string, language: Language, side: Side, organisation?: string): number {
  const tokens = tokenise(text);
  return (
    readBoilerplate(text, tokens, language, side, organisation)[tokens.findIndex((token) => token.text === word)] ?? 1
  );
}

describe('readBoilerplate', () => {
  it.each<[string, Language, Side, string, string, string | undefined]>([
    [
      'a name at the start of a sentence',
      'nl',
      'offer',
      'Kabels op maat. De Lindehoek combineert laswerk en horeca.',
      'laswerk',
      'De Lindehoek',
    ],
    [
      'a description of the house',
      'nl',
      'offer',
      'Kabels op maat. Wij zijn een sociale onderneming met een wasserij.',
      'wasserij',
      undefined,
    ],
    [
      'a French introduction',
      'fr',
      'offer',
      'Mailing. Entreprise de travail adapté active dans la couture.',
      'couture',
      undefined,
    ],
    [
      'an English introduction',
      'en',
      'offer',
      'Repacking. We employ 200 people in laundry and catering.',
      'laundry',
      undefined,
    ],
    [
      "the buyer's own trade",
      'nl',
      'demand',
      'Dozen stickeren. Wij verkopen schoenen in vier landen.',
      'schoenen',
      undefined,
    ],
    ["the buyer's own trade in French", 'fr', 'demand', 'Étiquetage. Nous importons des jouets.', 'jouets', undefined],
    ["the buyer's own trade in English", 'en', 'demand', 'Bike checks. We lease cars to companies.', 'cars', undefined],
  ])('hardly counts %s', (_, language, side, text, word, organisation) => {
    expect(factorOf(word, text, language, side, organisation)).toBeLessThan(0.3);
  });

  it('keeps what an offer makes', () => {
    expect(factorOf('stoelen', 'Atelier. Wij maken stoelen en banken.', 'nl', 'offer')).toBe(1);
  });

  it('never discounts the first sentence', () => {
    expect(factorOf('schrijnwerkers', 'Wij zijn een ploeg schrijnwerkers.', 'nl', 'offer')).toBe(1);
  });
});
