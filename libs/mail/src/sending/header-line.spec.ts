import { addressLine, headerLine } from './header-line';

describe('headerLine', () => {
  it('writes plain words as they are', () => {
    expect(headerLine('Auto-Submitted', 'auto-generated')).toBe('Auto-Submitted: auto-generated\r\n');
  });

  it('encodes other letters', () => {
    expect(headerLine('Subject', 'Antwoord vóór 4 december')).toMatch(
      /^Subject: [ -~]*=\?UTF-8\?Q\?[!-~]+\?=[ -~]*\r\n$/,
    );
  });

  it('folds long lines between words', () => {
    const lines = headerLine('Subject', 'woord '.repeat(30).trim()).trimEnd().split('\r\n');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => line.length <= 78)).toBe(true);
    expect(lines.slice(1).every((line) => line.startsWith(' '))).toBe(true);
  });
});

describe('addressLine', () => {
  it.each([
    ['Bart Maes', 'Bart Maes <bart@delinde.example>'],
    ['Regio Midden-West', '"Regio Midden-West" <bart@delinde.example>'],
    ['', 'bart@delinde.example'],
  ])('names %j', (name, expected) => {
    expect(addressLine('To', name, 'bart@delinde.example')).toBe(`To: ${expected}\r\n`);
  });

  it('encodes a name and a domain with other letters', () => {
    expect(addressLine('To', 'Zoë', 'zoe@exämple.example')).toMatch(
      /^To: =\?UTF-8\?Q\?\S+\?= <zoe@xn--exmple-cua.example>\r\n$/,
    );
  });

  it('lets no name end the header or name a second address', () => {
    expect(addressLine('From', 'x, y@z.example', 'a@b.example')).toBe('From: "x, y@z.example" <a@b.example>\r\n');
  });
});
