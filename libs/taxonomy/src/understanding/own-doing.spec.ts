import type { Language } from '@bestuiver/domain';
import { tokenise } from '../text/tokenise';
import { readOwnDoing } from './own-doing';

function ownWords(text: string, language: Language): string[] {
  const tokens = tokenise(text);
  const own = readOwnDoing(tokens, language);
  return tokens.filter((_, index) => own[index]).map((token) => token.text);
}

describe('readOwnDoing', () => {
  it.each<[Language, string, string]>([
    ['nl', 'Wij koken elke dag voor 900 mensen.', 'koken'],
    ['nl', 'Elke maand stockeren we duizend stuks.', 'stockeren'],
    ['nl', 'Schorten die wij kunnen laten wassen.', 'wassen'],
    ['nl', 'Leveren aan onze bakkerij.', 'bakkerij'],
    ['fr', 'Nous cuisinons chaque jour.', 'cuisinons'],
    ['fr', 'Des blouses que nous pouvons laver.', 'laver'],
    ['en', 'Just in time to our bottling line.', 'bottling'],
    ['en', 'We repair bikes every day.', 'repair'],
  ])('%s: %s', (language, text, word) => {
    expect(ownWords(text, language)).toContain(word);
  });

  it.each<[Language, string, string]>([
    ['nl', 'Wij zoeken iemand om te koken.', 'koken'],
    ['nl', 'Iemand die kan lassen.', 'lassen'],
    ['fr', 'Nous cherchons une équipe pour nettoyer.', 'nettoyer'],
    ['en', 'We want them cleaned.', 'cleaned'],
  ])('%s: keeps what is asked: %s', (language, text, word) => {
    expect(ownWords(text, language)).not.toContain(word);
  });
});
