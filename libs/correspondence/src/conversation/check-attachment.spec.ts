import type { AttachmentType } from '@bestuiver/persistence';
import fc from 'fast-check';
import { ATTACHMENT_FORMATS } from './attachment-type';
import { checkAttachment, type AttachmentRules } from './check-attachment';
import { zipOf } from './testing/zip-of';

const RULES: AttachmentRules = {
  types: Object.keys(ATTACHMENT_FORMATS) as AttachmentType[],
  maxBytes: 10_000,
  maxPerMessage: 5,
};
const text = (value: string): Buffer => Buffer.from(value, 'latin1');

const PDF = text('%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF');
const PNG = Buffer.concat([text('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), Buffer.alloc(40)]);
const JPEG = Buffer.concat([text('\xff\xd8\xff\xe0\0\x10JFIF\0'), Buffer.alloc(40)]);
const WEBP = Buffer.concat([text('RIFF\x24\0\0\0WEBPVP8 '), Buffer.alloc(40)]);
const DOCX = zipOf(['[Content_Types].xml', 'word/document.xml']);
const XLSX = zipOf(['[Content_Types].xml', 'xl/workbook.xml']);
const ODT = zipOf(['mimetype', 'content.xml'], { mimetype: 'application/vnd.oasis.opendocument.text' });
const DOCM = zipOf(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin']);
const EXE = Buffer.concat([text('MZ\x90\0\x03'), Buffer.alloc(200)]);
const ELF = Buffer.concat([text('\x7fELF\x02\x01\x01'), Buffer.alloc(200)]);
const SVG = text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const HTML = text('<!DOCTYPE html><script>alert(1)</script>');
const ZIP = zipOf(['plan.pdf']);

describe('checkAttachment', () => {
  it.each([
    ['plan.pdf', PDF, 'pdf'],
    ['foto.png', PNG, 'png'],
    ['foto.JPG', JPEG, 'jpeg'],
    ['foto.jpeg', JPEG, 'jpeg'],
    ['foto.webp', WEBP, 'webp'],
    ['lijst.txt', text('één, twee'), 'text'],
    ['brief.docx', DOCX, 'docx'],
    ['cijfers.xlsx', XLSX, 'xlsx'],
    ['brief.odt', ODT, 'odt'],
    ['scan', PDF, 'pdf'],
  ])('takes %s', (name, bytes, type) =>
    expect(checkAttachment({ name, bytes }, RULES)).toMatchObject({ type, problem: null }),
  );

  it.each([
    ['a program that calls itself a PDF', 'plan.pdf', EXE],
    ['a program of another system', 'plan.pdf', ELF],
    ['a PDF that calls itself a program', 'plan.exe', PDF],
    ['a PDF with a program’s name after it', 'plan.pdf.exe', PDF],
    ['a picture that calls itself a PDF', 'plan.pdf', PNG],
    ['a page', 'pagina.html', HTML],
    ['a page that calls itself a PDF', 'plan.pdf', HTML],
    ['a drawing with a script', 'tekening.svg', SVG],
    ['an archive', 'alles.zip', ZIP],
    ['an archive that calls itself a document', 'brief.docx', ZIP],
    ['a document with macros', 'brief.docx', DOCM],
    ['half a document', 'brief.docx', DOCX.subarray(0, DOCX.length - 30)],
    ['a web page saved as text', 'pagina.htm', text('tekst')],
  ])('refuses %s', (_, name, bytes) => expect(checkAttachment({ name, bytes }, RULES).problem).toBe('type'));

  it('refuses what is empty, too large or not wanted here', () => {
    expect(checkAttachment({ name: 'a.txt', bytes: text('') }, RULES).problem).toBe('empty');
    expect(checkAttachment({ name: 'a.txt', bytes: text('x'.repeat(10_001)) }, RULES).problem).toBe('too_large');
    expect(checkAttachment({ name: 'a.pdf', bytes: PDF }, { ...RULES, types: ['png'] }).problem).toBe('type');
  });

  it('judges any bytes without failing, and takes none that are no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
        const { problem } = checkAttachment({ name: 'bestand.txt', bytes }, RULES);
        if (bytes.includes(0)) expect(problem).not.toBeNull();
        expect(
          checkAttachment({ name: 'x.docx', bytes: Buffer.concat([text('PK\x03\x04'), bytes]) }, RULES).problem,
        ).toBe('type');
      }),
    );
  });
});
