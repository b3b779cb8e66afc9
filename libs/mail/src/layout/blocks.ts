import { webAddress } from './web-address';

/** A stretch of words that carries weight; written bold in HTML and plainly in text. */
export interface Strong {
  readonly strong: string;
}

/** Words of a line. Strings are always plain text: only the renderer makes HTML of them. */
export type Rich = string | readonly (string | Strong)[];

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface Point {
  /** `plus` speaks for it, `check` is worth a question first. */
  readonly tone: 'plus' | 'check';
  readonly text: string;
}

export interface Card {
  readonly title: string;
  readonly lines: readonly string[];
  readonly email?: string | null;
  readonly phone?: string | null;
}

/** The parts a mail is built of; HTML and plain text are both written from them, so they cannot drift apart. */
export type Block =
  | { readonly type: 'paragraph'; readonly text: Rich }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  | { readonly type: 'points'; readonly points: readonly Point[] }
  | { readonly type: 'steps'; readonly steps: readonly string[] }
  | { readonly type: 'list'; readonly items: readonly { readonly text: string; readonly url?: string }[] }
  | { readonly type: 'notice'; readonly title: string; readonly text: string }
  | { readonly type: 'quote'; readonly text: string }
  | { readonly type: 'card'; readonly card: Card }
  | { readonly type: 'button'; readonly label: string; readonly url: string; readonly fallback: string | null }
  | { readonly type: 'link'; readonly label: string; readonly url: string };

export const strong = (words: string): Strong => ({ strong: words });

/** Template tag for a line with bold values: rich`Antwoord vóór ${strong(date)}`. */
export function rich(texts: TemplateStringsArray, ...values: (string | Strong)[]): Rich {
  return texts.flatMap((text, i) => {
    const value = values[i];
    return value === undefined ? [text] : [text, value];
  });
}

export const paragraph = (text: Rich): Block => ({ type: 'paragraph', text });
export const heading = (text: string): Block => ({ type: 'heading', text });
export const quote = (text: string): Block => ({ type: 'quote', text });
export const notice = (title: string, text: string): Block => ({ type: 'notice', title, text });
export const steps = (items: readonly string[]): Block => ({ type: 'steps', steps: items });
export const card = (contents: Card): Block => ({ type: 'card', card: contents });

/** A table of labelled values; what is unknown is left out. */
export function facts(rows: readonly (readonly [label: string, value: string | null | undefined])[]): Block {
  return { type: 'facts', facts: rows.flatMap(([label, value]) => (value ? [{ label, value }] : [])) };
}

/** What speaks for it, then what is worth a question. */
export function points(plus: readonly string[], check: readonly string[] = []): Block {
  return {
    type: 'points',
    points: [
      ...plus.map((text): Point => ({ tone: 'plus', text })),
      ...check.map((text): Point => ({ tone: 'check', text })),
    ],
  };
}

export function list(items: readonly (string | { readonly text: string; readonly url: string })[]): Block {
  return {
    type: 'list',
    items: items.map((item) => (typeof item === 'string' ? { text: item } : { ...item, url: webAddress(item.url) })),
  };
}

/**
 * The one thing to do. `fallback` is the sentence before the written-out address, for clients that hide buttons.
 * Throws when the address is not an absolute http(s) URL.
 */
export function button(label: string, url: string, fallback: string | null = null): Block {
  return { type: 'button', label, url: webAddress(url), fallback };
}

/** A quieter way: a text link on a line of its own. Throws when the address is not an absolute http(s) URL. */
export function link(label: string, url: string): Block {
  return { type: 'link', label, url: webAddress(url) };
}
