import fc from 'fast-check';
import { allParts, readMessage } from './read-message';

const latin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

describe('readMessage', () => {
  it('reads nested parts in their own encodings', () => {
    const message = readMessage(
      [
        'Content-Type: multipart/mixed; boundary="a b"',
        'Subject: een',
        ' lange regel',
        '',
        'voorwoord',
        '--a b',
        'Content-Type: multipart/alternative; boundary=in',
        '',
        '--in',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Caf=C3=A9 is =',
        'open',
        '--in',
        'Content-Type: text/html; charset="windows-1252"',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from('<p>caf\xe9 \x80</p>', 'latin1').toString('base64'),
        '--in--',
        '--a b--',
        'nawoord',
      ].join('\r\n'),
    );
    expect(message.headers.get('subject')).toBe('een lange regel');
    expect(allParts(message).map(({ type, text }) => [type, text])).toEqual([
      ['multipart/mixed', ''],
      ['multipart/alternative', ''],
      ['text/plain', 'Café is open'],
      ['text/html', '<p>café €</p>'],
    ]);
  });

  it('reads plain 8-bit text and unknown character sets', () => {
    expect(readMessage(latin1('\r\nCafé')).text).toBe('Café');
    expect(readMessage('Content-Type: text/plain; charset=nonsense\n\ncaf\xe9').text).toBe('café');
  });

  it('never throws, whatever comes in', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(readMessage(text)).toBeDefined()));
  });
});
