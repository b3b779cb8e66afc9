import { foldSentences } from './folded-sentences';

describe('foldSentences', () => {
  it('separates words by spaces and sentences by line feeds, and keeps numbers whole', () => {
    expect(foldSentences("L'équipe à 12.000 stuks? Oui.").text).toBe('l equipe a 12.000 stuks\n oui\n');
  });

  it('quotes the original words', () => {
    const { text, quote } = foldSentences('Une Œuvre d’Équipe ici');
    const start = text.indexOf('equipe');
    expect(quote(start, start + 6)).toBe('Équipe');
  });
});
