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

  it('finds a mistyped word and quotes it as written', () => {
    const correct = (word: string) => (word === 'begleider' ? 'begeleider' : undefined);
    const { text, quote } = foldSentences('Een begleider, graag', correct);
    expect(text).toBe('een begeleider  graag');
    expect(quote(4, 14)).toBe('begleider');
    expect(quote(16, 21)).toBe('graag');
  });
});
