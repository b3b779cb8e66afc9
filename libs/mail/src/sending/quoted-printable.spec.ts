import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { quotedPrintable } from './quoted-printable';

/** What a mail program makes of it. */
async function read(encoded: Buffer): Promise<string> {
  const head = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n';
  return (await PostalMime.parse(Buffer.concat([Buffer.from(head), encoded]))).text ?? '';
}

describe('quotedPrintable', () => {
  it('leaves plain words readable and marks the others', () => {
    expect(quotedPrintable('Eén = één,\nGroeten ').toString()).toBe('E=C3=A9n =3D =C3=A9=C3=A9n,\r\nGroeten=20');
  });

  it('is read as it was written, in lines of at most 76 characters', async () => {
    const words = fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(words, async (lines) => {
        const text = `${lines.join('\n').replace(/[\0\r\p{Cs}\ufeff]/gu, '')}.`;
        const encoded = quotedPrintable(text);
        expect(
          Math.max(
            ...encoded
              .toString('latin1')
              .split('\r\n')
              .map(({ length }) => length),
          ),
        ).toBeLessThanOrEqual(76);
        expect(encoded.toString('latin1')).toMatch(/^[\t\r\n -~]*$/);
        expect((await read(encoded)).replace(/\n$/, '')).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('splits no character over two lines', () => {
    const lines = quotedPrintable('é€😀'.repeat(100)).toString().split('=\r\n');
    expect(
      lines.every((line) =>
        Buffer.from(line.replace(/=/g, ''), 'hex')
          .toString()
          .match(/^[é€😀]+$/u),
      ),
    ).toBe(true);
  });
});
