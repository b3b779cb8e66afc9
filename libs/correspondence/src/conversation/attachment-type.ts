import type { AttachmentType } from '@bestuiver/persistence';
import { filetypeinfo } from 'magic-bytes.js';
import { zipNames } from './zip-names';

/** What each kind of file is called on the web and at the end of its name. */
export const ATTACHMENT_FORMATS: Readonly<
  Record<AttachmentType, { readonly mime: string; readonly extensions: readonly [string, ...string[]] }>
> = {
  pdf: { mime: 'application/pdf', extensions: ['pdf'] },
  png: { mime: 'image/png', extensions: ['png'] },
  jpeg: { mime: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  webp: { mime: 'image/webp', extensions: ['webp'] },
  text: { mime: 'text/plain', extensions: ['txt'] },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'] },
  odt: { mime: 'application/vnd.oasis.opendocument.text', extensions: ['odt'] },
};

const BY_SIGNATURE: Readonly<Record<string, AttachmentType>> = { pdf: 'pdf', png: 'png', jpg: 'jpeg', webp: 'webp' };
/** Signatures of known files lie in the first bytes. */
const HEAD = 4_096;
/** Parts of an office document that run when it is opened, or bring another program along. */
const ACTIVE_PART = /(^|\/)(vbaProject\.bin|Basic\/|Scripts\/|activeX\/|macrosheets\/)|\.(exe|dll|js|vbs|jar|bat)$/i;

/**
 * What a file is, by its bytes and never by its name; null for a kind that is not exchanged, a damaged one, or an
 * office document with macros.
 */
export function sniffAttachment(bytes: Uint8Array): AttachmentType | null {
  const guesses = filetypeinfo(bytes.subarray(0, HEAD)).map(({ typename }) => typename);
  const signed = guesses.map((guess) => BY_SIGNATURE[guess]).find((type) => type !== undefined);
  if (signed) return signed;
  if (guesses.includes('zip')) return officeType(bytes);
  return guesses.length === 0 && isText(bytes) ? 'text' : null;
}

function officeType(bytes: Uint8Array): AttachmentType | null {
  const names = zipNames(bytes);
  if (!names || names.some((name) => ACTIVE_PART.test(name))) return null;
  if (names.includes('[Content_Types].xml')) {
    if (names.includes('word/document.xml')) return 'docx';
    return names.includes('xl/workbook.xml') ? 'xlsx' : null;
  }
  const kind = ATTACHMENT_FORMATS.odt.mime;
  // An OpenDocument file says what it is, unpacked, in its first part (ODF 1.2, part 3, 3.3).
  const start = Buffer.from(bytes.subarray(30, 38 + kind.length)).toString('latin1');
  return names[0] === 'mimetype' && start === `mimetype${kind}` ? 'odt' : null;
}

/** Valid UTF-8 or one of the western character sets, without the control characters that no text has. */
function isText(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13);
}
