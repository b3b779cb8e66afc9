import PostalMime from 'postal-mime';
import { inboundFiles } from './inbound-files';

const image = (bytes: number): string => Buffer.alloc(bytes, 1).toString('base64');
const part = (headers: readonly string[], body: string): string =>
  ['--x', ...headers, 'Content-Transfer-Encoding: base64', '', body].join('\n');
const mail = (...parts: readonly string[]): string =>
  `Content-Type: multipart/related; boundary=x\n\n${parts.join('\n')}\n--x--\n`;

describe('inboundFiles', () => {
  it('keeps what was attached and what was put in the text, without the logo of a signature', async () => {
    const email = await PostalMime.parse(
      mail(
        part(['Content-Type: text/html'], Buffer.from('<img src="cid:logo">').toString('base64')),
        part(['Content-Type: image/png; name=logo.png', 'Content-ID: <logo>'], image(900)),
        part(['Content-Type: image/png; name=foto.png', 'Content-ID: <foto>'], image(40_000)),
        part(
          [
            'Content-Type: application/pdf',
            "Content-Disposition: attachment; filename*=utf-8''plan%20%C3%A9%C3%A9n.pdf",
          ],
          image(10),
        ),
        part(['Content-Type: application/pkcs7-signature; name=smime.p7s'], image(10)),
        part(['Content-Type: application/octet-stream'], image(10)),
      ),
    );
    expect(inboundFiles(email).map(({ name, bytes }) => [name, bytes.length])).toEqual([
      ['foto.png', 40_000],
      ['plan één.pdf', 10],
      ['', 10],
    ]);
  });
});
