import { readMessage } from './mime/read-message';
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
  ])('%j says %j', (text, expected) => expect(withoutQuote(text)).toBe(expected));
});

describe('replyText', () => {
  it('reads HTML when there is no plain text, without its quote', () => {
    const html = '<p>Dag &amp; dank</p><div>tot maandag</div><blockquote><p>oud</p></blockquote>';
    expect(replyText(readMessage(`Content-Type: text/html\n\n${html}`))).toBe('Dag & dank\ntot maandag');
  });
});
