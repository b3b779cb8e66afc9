import fc from 'fast-check';
import PostalMime from 'postal-mime';
import type { OutgoingMail } from './mailer';
import { writeMessage } from './write-message';

const FROM = 'noreply@bestuiver.example';
const anOutgoing = (overrides: Partial<OutgoingMail> = {}): OutgoingMail => ({
  messageId: '<0190c0de@bestuiver.example>',
  fromName: 'Regio Midden-West',
  to: { name: 'Bart Maes', email: 'bart.maes@delinde.example' },
  replyTo: null,
  mail: { subject: 'Past dit?', html: '<p>Ja</p>', text: 'Ja', headers: {} },
  ...overrides,
});
const headOf = (raw: Buffer): string => raw.toString().split('\r\n\r\n')[0]!;

describe('writeMessage', () => {
  it('writes headers that mail programs know, in lines that fit', () => {
    const headers = { 'List-Unsubscribe': `<https://bestuiver.example/api/v1/unsubscriptions/${'ab'.repeat(20)}>` };
    const { mail } = anOutgoing();
    const { raw } = writeMessage(
      anOutgoing({ fromName: 'Regio Midden-West « één »', mail: { ...mail, headers } }),
      FROM,
      new Date('2027-03-01T09:00:00Z'),
    );
    const head = headOf(raw);
    expect(head).toContain('Message-ID: <0190c0de@bestuiver.example>\r\n');
    expect(head).toContain('Date: Mon, 01 Mar 2027 09:00:00 +0000\r\n');
    expect(head).toContain('To: Bart Maes <bart.maes@delinde.example>\r\n');
    expect(head).toContain(`List-Unsubscribe:\r\n ${headers['List-Unsubscribe']}`);
    expect(head).toMatch(/Content-Type: multipart\/alternative;\s+boundary="[^"]+"/);
    expect(head).toContain('MIME-Version: 1.0');
    expect(head).toMatch(/^[\r\n -~]*$/);
  });

  it('lets reports come back to an address of their own', () => {
    expect(writeMessage(anOutgoing({ returnTo: 'bounces+ab@post.example' }), FROM).envelope).toEqual({
      from: 'bounces+ab@post.example',
      to: ['bart.maes@delinde.example'],
    });
    expect(writeMessage(anOutgoing(), FROM).envelope.from).toBe(FROM);
  });

  it('is read as it was written, whatever the words', async () => {
    const words = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 300 })
      .map((text) => `a${text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\u200b-\u200f\u2028-\u206f]/gu, '')}z`);
    await fc.assert(
      fc.asyncProperty(words, words, words, words, async (subject, name, text, html) => {
        const { raw } = writeMessage(anOutgoing({ fromName: name, mail: { subject, text, html, headers: {} } }), FROM);
        const read = await PostalMime.parse(raw);
        const squeezed = (line: string): string => line.replace(/\s+/g, ' ').trim();
        expect(read.subject).toBe(squeezed(subject));
        expect(read.from).toMatchObject({ name: squeezed(name), address: FROM });
        expect(read.text?.trimEnd()).toBe(text.trimEnd());
        expect(read.html?.trimEnd()).toBe(html.trimEnd());
      }),
      { numRuns: 100 },
    );
  });
});
