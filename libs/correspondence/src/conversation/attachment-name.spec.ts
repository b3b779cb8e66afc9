import fc from 'fast-check';
import { attachmentName, extensionOf } from './attachment-name';

const PDF = ['pdf'] as const;

describe('attachmentName', () => {
  it.each([
    ['Plan hal 3.pdf', 'Plan hal 3.pdf'],
    ['Offerte é.PDF', 'Offerte é.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\Jo\\plan.pdf', 'plan.pdf'],
    ['plan\u202efdp.exe.pdf', 'planfdp.exe.pdf'],
    ['regel\r\nX-Kop: 1.pdf', 'regelX-Kop_ 1.pdf'],
    ['..pdf', 'document.pdf'],
    ['', 'document.pdf'],
    ['con.pdf', '_con.pdf'],
    ['scan', 'scan.pdf'],
    ['a"b<c>.pdf', 'a_b_c_.pdf'],
  ])('of %j is %j', (given, expected) => expect(attachmentName(given, PDF)).toBe(expected));

  it('is safe to save and to show, whatever was sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = attachmentName(given, PDF);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(name).toMatch(/^[^.\s<>:"|?*\\/][^<>:"|?*\\/]*\.pdf$/);
        // eslint-disable-next-line no-control-regex -- the very characters that must be gone
        expect(name).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/);
        expect(attachmentName(name, PDF)).toBe(name);
      }),
    );
  });
});

describe('extensionOf', () => {
  it.each([
    ['plan.PDF', 'pdf'],
    ['plan.pdf.exe', 'exe'],
    ['plan', ''],
    ['.htaccess', 'htaccess'],
  ])('%s is %s', (name, expected) => expect(extensionOf(name)).toBe(expected));
});
