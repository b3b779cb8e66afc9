import type { AttachmentType } from '@bestuiver/persistence';
import { ATTACHMENT_FORMATS, sniffAttachment } from './attachment-type';
import { attachmentName, extensionOf } from './attachment-name';

/** What may be attached to messages; from the configuration. */
export interface AttachmentRules {
  readonly types: readonly AttachmentType[];
  /** Of one file. */
  readonly maxBytes: number;
  readonly maxPerMessage: number;
}

const TEXT_BYTES = 1_000_000;
/** Base64 with its line ends. */
const ENCODED = 1.4;

/** Bytes of the largest mail that can be taken: all the files a message may have, encoded, and its text. */
export const largestMail = ({ maxBytes, maxPerMessage }: AttachmentRules): number =>
  Math.ceil(maxBytes * maxPerMessage * ENCODED) + TEXT_BYTES;

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why a file is not taken: its kind, its size, or that there were too many. */
export type AttachmentProblem = 'type' | 'too_large' | 'empty' | 'too_many';

export type CheckedFile =
  | { readonly name: string; readonly type: AttachmentType; readonly problem: null }
  | { readonly name: string; readonly problem: AttachmentProblem };

/**
 * Whether a file may be attached: small enough, of an allowed kind by its bytes, and called what it is (a program
 * named `.pdf` is none, a PDF named `.exe` is not taken either).
 */
export function checkAttachment({ name, bytes }: GivenFile, { types, maxBytes }: AttachmentRules): CheckedFile {
  if (bytes.length === 0) return { name: shownName(name), problem: 'empty' };
  if (bytes.length > maxBytes) return { name: shownName(name), problem: 'too_large' };
  const type = sniffAttachment(bytes);
  if (!type || !types.includes(type)) return { name: shownName(name), problem: 'type' };
  const { extensions } = ATTACHMENT_FORMATS[type];
  const extension = extensionOf(name);
  if (extension !== '' && !extensions.includes(extension)) return { name: shownName(name), problem: 'type' };
  return { name: attachmentName(name, extensions), type, problem: null };
}

/** The name of a refused file, as its sender is told it. */
function shownName(name: string): string {
  const extension = extensionOf(name);
  return extension === '' ? attachmentName(name, ['txt']).replace(/\.txt$/, '') : attachmentName(name, [extension]);
}
