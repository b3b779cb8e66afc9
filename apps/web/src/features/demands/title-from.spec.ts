import { titleFrom } from './title-from';

describe('titleFrom', () => {
  it('takes the first sentence without its full stop', () => {
    expect(titleFrom('Zakjes met schroeven vullen. Elke maand 12 000.')).toBe('Zakjes met schroeven vullen');
  });

  it('cuts a long sentence between two words', () => {
    const title = titleFrom('Wij zoeken iemand die '.repeat(8));
    expect(title.length).toBeLessThanOrEqual(81);
    expect(title.endsWith('…')).toBe(true);
    expect(title).not.toMatch(/\s…$/);
  });
});
