import type { Language } from '@bestuiver/domain';
import { TEMPLATES, type MailKind, type MailParams } from './kinds';
import { letterOf } from './layout/letter';
import { renderHtml } from './layout/render-html';
import { renderText } from './layout/render-text';
import { webAddress } from './layout/web-address';
import type { MailContent, MailFrame, MailTemplate } from './template';
import { formatFor } from './words/format';

export interface RenderedMail {
  /** One line of at most 90 characters. */
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  /** The plain-text alternative: the same words and links. */
  readonly text: string;
  /** Extra headers: what machines need to know (RFC 3834, RFC 2369, RFC 8058). */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Writes a mail of one kind in one language. Params are plain text: they cannot add HTML, headers or lines to the
 * subject. Throws a RangeError when a link is not an absolute http(s) address.
 */
export function renderMail<K extends MailKind>(kind: K, params: MailParams[K], language: Language): RenderedMail {
  const template = TEMPLATES[kind] as MailTemplate<MailParams[K]>;
  return renderContent(template(params, formatFor(language)), params, language);
}

function renderContent(content: MailContent, frame: MailFrame, language: Language): RenderedMail {
  const letter = letterOf(content, frame, language);
  return {
    subject: letter.subject,
    preheader: letter.preheader,
    html: renderHtml(letter),
    text: renderText(letter),
    headers: headersOf(frame, language),
  };
}

function headersOf({ unsubscribeUrl }: MailFrame, language: Language): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'OOF, AutoReply',
    'Content-Language': language,
    ...(unsubscribeUrl !== null && {
      'List-Unsubscribe': `<${webAddress(unsubscribeUrl)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }),
  };
}
