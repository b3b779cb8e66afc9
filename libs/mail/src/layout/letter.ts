import type { Language } from '@bestuiver/domain';
import type { Contact, MailContent, MailFrame } from '../template';
import { FRAME_WORDS } from '../words/frame-words';
import type { Block } from './blocks';
import { oneLine, severalLines } from './clean';
import { webAddress } from './web-address';

/** A mail with its frame, cleaned of what could forge or disguise; both renderers write exactly this. */
export interface Letter {
  readonly language: Language;
  readonly subject: string;
  readonly preheader: string;
  readonly areaName: string;
  readonly greeting: string;
  readonly blocks: readonly Block[];
  readonly regards: string;
  readonly signature: string;
  readonly contact: Contact | null;
  readonly question: string;
  readonly why: string;
  readonly ways: readonly { readonly label: string; readonly url: string }[];
  readonly about: string;
}

export function letterOf(content: MailContent, frame: MailFrame, language: Language): Letter {
  const words = FRAME_WORDS[language];
  const ways = [
    { label: words.preferences, url: frame.preferencesUrl },
    { label: words.unsubscribe, url: frame.unsubscribeUrl },
  ];
  const areaName = oneLine(frame.areaName);
  const contact = frame.contact && cleaned(frame.contact);
  return {
    language,
    subject: content.subject,
    preheader: oneLine(content.preheader),
    areaName,
    greeting: words.greeting(frame.recipientName && oneLine(frame.recipientName)),
    blocks: cleaned(content.blocks),
    regards: words.regards,
    signature: contact?.name ?? `${words.team} ${areaName}`,
    contact,
    question: words.question,
    why: `${words.why} ${oneLine(content.why)}`,
    ways: ways.flatMap(({ label, url }) => (url === null ? [] : [{ label, url: webAddress(url) }])),
    about: words.about,
  };
}

/** The same value with every text in it cleaned. */
function cleaned<T>(value: T): T {
  if (typeof value === 'string') return severalLines(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => cleaned(item)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(item as unknown)])) as T;
}
