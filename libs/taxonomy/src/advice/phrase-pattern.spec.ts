import { findPhrases } from './find-phrases';
import { foldSentences } from './folded-sentences';
import { compilePhrases } from './phrase-pattern';

const classes = { people: ['mensen', 'man', 'een paar handen'] };
const finds = (phrase: string, text: string) =>
  findPhrases(foldSentences(text), compilePhrases([phrase], classes))[0]?.words;

describe('compilePhrases', () => {
  it.each([
    ['uitlenen', 'mensen uitlenen aan ons', 'uitlenen'],
    ['uitlen*', 'de uitlening van', 'uitlening'],
    ['*huren', 'wij willen inhuren', 'inhuren'],
    ['{people} huren', 'kunnen wij een paar handen huren', 'een paar handen huren'],
    ['zonder ~2 begeleid*', 'zonder uw eigen begeleider', 'zonder uw eigen begeleider'],
    ['# stuks', 'elke maand 12.000 stuks', '12.000 stuks'],
    ['# stuks', '22 000 stuks', '22 000 stuks'],
    ['te_veel|minder betalen', 'wij te veel betalen', 'te veel betalen'],
    ['een vaste? begeleider', 'een begeleider', 'een begeleider'],
  ])('%s in "%s" finds %s', (phrase, text, found) => {
    expect(finds(phrase, text)).toBe(found);
  });

  it('stays inside a sentence and finds whole words only', () => {
    expect(finds('zonder ~3 begeleid*', 'zonder haast\neen begeleider')).toBeUndefined();
    expect(finds('man', 'het mandje')).toBeUndefined();
  });

  it('names the unknown class, the misplaced gap or optional word, and the character that never matches', () => {
    expect(() => finds('vaste? begeleider', '')).toThrow('starts with an optional word');
    expect(() => finds("d'équipe", '')).toThrow('that folding removes');
    expect(() => finds('{dogs} huren', '')).toThrow('unknown word class {dogs}');
    expect(() => finds('~2 huren', '')).toThrow('starts or ends with a gap');
    expect(() => finds('huren *', '')).toThrow('has an empty word');
  });
});
