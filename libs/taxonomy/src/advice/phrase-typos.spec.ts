import { correctPhraseWord } from './phrase-typos';

describe('correctPhraseWord', () => {
  it.each([
    ['begleider', 'nl', 'begeleider'],
    ['terbeschikkingsteling', 'nl', 'terbeschikkingstelling'],
    ['personel', 'fr', 'personnel'],
    ['superviosr', 'en', 'supervisor'],
  ] as const)('reads %s (%s) as %s', (word, language, meant) => {
    expect(correctPhraseWord(word, [language])).toBe(meant);
  });

  it.each([
    ['begeleider', 'nl'],
    ['verhuren', 'nl'],
    ['sleutel', 'nl'],
    ['workers', 'en'],
  ] as const)('leaves %s (%s) alone', (word, language) => {
    expect(correctPhraseWord(word, [language])).toBeUndefined();
  });
});
