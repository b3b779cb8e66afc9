import { createTransport } from 'nodemailer';
import { startSmtpSink, type SmtpSink } from './smtp-sink';

describe('the mail server of the tests', () => {
  let sink: SmtpSink;

  beforeEach(async () => {
    sink = await startSmtpSink();
  });

  afterEach(() => sink.close());

  const send = (): Promise<unknown> =>
    createTransport(sink.url).sendMail({
      from: 'Bestuiver <noreply@bestuiver.example>',
      to: 'an@voorbeeld.example',
      subject: 'Een vráág over 2.000 dozen, geplaatst in de regio Midden-West-Vlaanderen, met één bijlage',
      messageId: '<1@bestuiver.example>',
      text: `Dag Ân,\n\n${'lange regel '.repeat(20)}\nhttps://bestuiver.example/answer/abc=def`,
      html: '<p>Dag Ân</p><a href="https://bestuiver.example/answer/abc=def">antwoord</a>',
    });

  it('keeps a mail as its reader sees it', async () => {
    await send();
    const [mail] = await sink.waitFor(1);
    expect(mail).toMatchObject({
      from: 'noreply@bestuiver.example',
      to: ['an@voorbeeld.example'],
      subject: 'Een vráág over 2.000 dozen, geplaatst in de regio Midden-West-Vlaanderen, met één bijlage',
      messageId: '<1@bestuiver.example>',
      html: '<p>Dag Ân</p><a href="https://bestuiver.example/answer/abc=def">antwoord</a>',
    });
    expect(mail?.text).toContain('Dag Ân,');
    expect(mail?.text).toContain('https://bestuiver.example/answer/abc=def');
  });

  it.each([
    ['refuse-connection', 421, 0],
    ['defer-recipient', 450, 0],
    ['reject-recipient', 550, 0],
    ['defer-message', 452, 0],
    ['reject-message', 554, 0],
    ['drop-before-data', undefined, 0],
    ['drop-after-data', undefined, 1],
  ] as const)('fails once when told to %s', async (behaviour, responseCode, taken) => {
    sink.next(behaviour);
    const error = await send().then(
      () => undefined,
      (reason: { responseCode?: number }) => reason,
    );
    expect(error).toBeDefined();
    expect(error?.responseCode).toBe(responseCode);
    expect(sink.mails).toHaveLength(taken);
    await send();
    expect(sink.mails).toHaveLength(taken + 1);
  });

  it('refuses while closed and takes mail again on the same port', async () => {
    const { url } = sink;
    await sink.close();
    await expect(send()).rejects.toThrow(/ECONNREFUSED/);
    await sink.open();
    expect(sink.url).toBe(url);
    await send();
    expect(sink.mails).toHaveLength(1);
  });
});
