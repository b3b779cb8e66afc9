import { bodyPart } from './body-part';

const encodingOf = (words: string): string => /Encoding: (\S+)/.exec(bodyPart('text/html', words).join(''))![1]!;

describe('bodyPart', () => {
  it('leaves plain words in lines that fit as they are', () => {
    const html = `<p>Ja</p>\r\n${'a'.repeat(998)}\r\n`;
    expect(bodyPart('text/html', html).join('')).toBe(
      `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\n${html}\r\n`,
    );
  });

  it.each([
    ['another letter', 'één'],
    ['a line end of another kind', 'een\ntwee'],
    ['a lone carriage return', 'een\rtwee'],
    ['a control character', 'een\u0007'],
    ['a line no server has to take', `een\r\n${'a'.repeat(999)}\r\ntwee`],
  ])('encodes words with %s', (_what, words) => {
    expect(encodingOf(words)).toBe('quoted-printable');
    expect(bodyPart('text/plain', words).join('')).toMatch(/^[\r\n -~]*$/);
  });
});
