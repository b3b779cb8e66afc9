import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { replyText, withoutQuote } from './reply-text';

describe('withoutQuote', () => {
  it.each([
    ['Dat lukt.\n\nOp vr 20 nov 2026 om 10:15 schreef Streek West <replies@x.example>:\n> Past dit?', 'Dat lukt.'],
    ['Oui.\n\nLe ven. 20 nov. 2026 à 10:15, Région <replies@x.example> a écrit :\n> Question', 'Oui.'],
    ['Yes.\n\nOn Fri, Nov 20, 2026 at 10:15 AM Region West <replies@x.example>\nwrote:\n> Question', 'Yes.'],
    ['Goed.\n\n-----Oorspronkelijk bericht-----\nVan: Streek', 'Goed.'],
    ['Goed.\n________________________________\nVan: Streek <a@b.example>\nVerzonden: vrijdag', 'Goed.'],
    ['Goed.\n\nVan: Streek <a@b.example>\nAan: ik', 'Goed.'],
    ['Eerst dit.\n> oud\nDan dat.\n-- \nJo Wilg', 'Eerst dit.\nDan dat.'],
    ['Op maandag kunnen wij starten:\n- 10 dozen', 'Op maandag kunnen wij starten:\n- 10 dozen'],
    ['> alleen een citaat', ''],
    ['Prima.\n\nVerstuurd vanaf mijn iPhone', 'Prima.'],
    ['D’accord.\nEnvoyé de mon iPhone', 'D’accord.'],
    ['Fine.\nSent from my phone\nmore', 'Fine.'],
    ['Wij hebben het verzonden.\nMet twee man.', 'Wij hebben het verzonden.\nMet twee man.'],
  ])('%j says %j', (text, expected) => expect(withoutQuote(text)).toBe(expected));
});

describe('replyText', () => {
  const read = async (raw: string): Promise<string> => replyText(await PostalMime.parse(raw));

  it('reads HTML when there is no plain text, without its quote and its signature', async () => {
    const html =
      '<p>Dag &amp; dank</p><div>tot maandag</div><div class="gmail_signature">Jo Wilg</div><blockquote><p>oud</p></blockquote>';
    expect(await read(`Content-Type: text/html\n\n${html}`)).toBe('Dag & dank\ntot maandag');
  });

  it('reads the encodings and character sets that mail has', async () => {
    const quoted = 'Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n';
    expect(await read(`${quoted}Caf=E9 kost =80 5`)).toBe('Café kost € 5');
    const encoded = `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n`;
    expect(await read(encoded + Buffer.from('Wij zijn één team').toString('base64'))).toBe('Wij zijn één team');
  });

  it('keeps no characters that no text has, and never fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        // eslint-disable-next-line no-control-regex -- the very characters that must be gone
        expect(await read(text)).not.toMatch(/[\u0000-\u0008]/);
      }),
      { numRuns: 50 },
    );
  });
});
