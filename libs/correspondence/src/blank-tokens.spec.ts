import fc from 'fast-check';
import { blankTokens } from './blank-tokens';

describe('blankTokens', () => {
  it('leaves no token, and all the rest', () => {
    const tokens = ['a1', 'b22', 'c333'];
    const words = fc.array(fc.oneof(fc.constantFrom(...tokens), fc.constantFrom('Zie /', '?x=', 'é ', '')));
    fc.assert(
      fc.property(words, (parts) => {
        const expected = parts.map((part) => (tokens.includes(part) ? '•' : part)).join('');
        expect(blankTokens(parts.join(''), tokens, '•')).toBe(expected);
      }),
    );
  });
});
