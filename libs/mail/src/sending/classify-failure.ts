import type { SendFailure } from './send-result';

/** What the SMTP client tells about a failed attempt. */
export interface SmtpError {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

/** Steps in which the server judges this one message; before them it judges our connection, which can be mended. */
const ABOUT_THE_MESSAGE = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

/** 5xx replies about the session, not the message: wrong order, sign-in wanted or refused, encryption wanted. */
const ABOUT_THE_SESSION = new Set([503, 530, 534, 535, 538]);

/** Set when the message was refused before anything was sent: no usable address, or larger than the server takes. */
const REFUSED_HERE = new Set(['EENVELOPE', 'EMESSAGE']);

/**
 * The kind of a failure (RFC 5321 section 4.2.1). `handedOver` is true once the whole message was written to the
 * connection: from then on only a reply can tell that it was not taken.
 */
export function classifyFailure(error: SmtpError, handedOver: boolean): SendFailure['outcome'] {
  const { code, responseCode, command } = error;
  if (responseCode !== undefined && responseCode >= 400 && responseCode < 600) {
    const final = responseCode >= 500 && ABOUT_THE_MESSAGE.has(command ?? '') && !ABOUT_THE_SESSION.has(responseCode);
    return final ? 'permanent' : 'temporary';
  }
  if (handedOver) return 'ambiguous';
  return responseCode === undefined && REFUSED_HERE.has(code ?? '') ? 'permanent' : 'temporary';
}
