import type { Language } from '@bestuiver/domain';
import type { Contact, MailContent, MailFrame } from '../template';
import { FRAME_WORDS } from '../words/frame-words';
import { SPACING } from '../words/spacing';
import type { Block } from './blocks';
import { MAX_SUBJECT, oneLine, severalLines, shorten } from './clean';
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
  const spaced = SPACING[language];
  const line = (text: string): string => spaced(oneLine(text));
  const ways = [
    { label: words.preferences, url: frame.preferencesUrl },
    { label: words.unsubscribe, url: frame.unsubscribeUrl },
  ];
  const areaName = oneLine(frame.areaName);
  const contact = frame.contact && eachText(frame.contact, oneLine);
  return {
    language,
    subject: line(shorten(content.subject, MAX_SUBJECT)),
    preheader: line(content.preheader),
    areaName,
    greeting: line(words.greeting(frame.recipientName)),
    blocks: eachText(content.blocks, (text) => spaced(severalLines(text))),
    regards: words.regards,
    signature: contact?.name ?? `${words.team} ${areaName}`,
    contact,
    question: line(words.question),
    why: line(`${words.why} ${content.why}`),
    ways: ways.flatMap(({ label, url }) => (url === null ? [] : [{ label, url: webAddress(url) }])),
    about: words.about,
  };
}

/** The same value with every text in it changed. */
function eachText<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => eachText(item, change)) as T;
  if (value === null || typeof value !== 'object') return value;
  const changed: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) changed[key] = eachText(item as unknown, change);
  return changed as T;
}
