import { findPhrases } from './find-phrases';
import { foldSentences } from './folded-sentences';
import { compilePhrases } from './phrase-pattern';

const phrases = (...list: string[]) => compilePhrases(list, {});
const words = (text: string, found: string[], unless: string[] = []) =>
  findPhrases(foldSentences(text), phrases(...found), phrases(...unless)).map((place) => place.words);

describe('findPhrases', () => {
  it('keeps the longest of overlapping phrases, in the words of the text', () => {
    expect(words('Wij willen Mensen Huren.', ['huren', 'mensen huren'])).toEqual(['Mensen Huren']);
  });

  it('leaves out what touches an innocent use', () => {
    expect(words('onbetaalde facturen, onbetaalde stage', ['onbetaalde'], ['onbetaalde facturen'])).toEqual([
      'onbetaalde',
    ]);
  });
});
