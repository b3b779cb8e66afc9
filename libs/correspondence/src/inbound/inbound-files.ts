import type { Email } from 'postal-mime';
import type { GivenFile } from '../conversation/check-attachment';

/** Logos and signs of a signature are smaller; a photo that somebody put in the text is larger. */
const DECORATION_BYTES = 20_000;
/** What mail programs add for each other. */
const MACHINE_PARTS =
  /^(application\/(pkcs7-signature|x-pkcs7-signature|pgp-signature|pgp-keys|ms-tnef)|text\/x-amp-html)$/;

/** The files somebody meant to send with a mail, without what belongs to its looks or its technique. */
export function inboundFiles({ attachments }: Pick<Email, 'attachments'>): GivenFile[] {
  return attachments.flatMap(({ filename, mimeType, disposition, related, contentId, content }) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
    const inText = related === true || (disposition === 'inline' && contentId !== undefined);
    const decoration = inText && mimeType.startsWith('image/') && bytes.length < DECORATION_BYTES;
    return decoration || MACHINE_PARTS.test(mimeType) ? [] : [{ name: filename ?? '', bytes }];
  });
}
