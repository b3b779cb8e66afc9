import { shortNames, withoutName, wordPattern } from '@bestuiver/domain';

/** What would tell who an organisation is. */
export interface Identity {
  readonly organisationName: string;
  readonly enterpriseNumber: string;
  readonly website: string | null;
  readonly people: readonly { readonly name: string; readonly email: string; readonly phone: string | null }[];
  readonly streets: readonly string[];
}

/** Ways to reach people whom both sides may know: those of the coordinators, and the reader's own. */
export interface KnownContacts {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

const EMAIL = /[^\s<>"(),;:]+@[^\s<>"(),;:]+\.[a-z]{2,}/gi;
/** Nine digits or more from a zero, a plus or a country code on, with the signs people put between them. */
const PHONE = /(?<![\d\p{L}])(?:\+|0)\d(?:[\s./()-]{0,2}\d){7,13}(?!\d)/gu;
const DAY = /\b(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{2}-\d{2})\b/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Their addresses say nothing about an organisation. */
const PUBLIC_MAILBOXES = /^(gmail|hotmail|outlook|live|icloud|yahoo|telenet|skynet|proximus|scarlet)\./i;

/**
 * The words of a text that tell who an organisation is: its names and those of its people, numbers, addresses on the
 * web and in the street, and any mail address or telephone number that is not known to both. Empty when it may pass to
 * a side that must not know the organisation yet (domain dossier 3.4).
 */
export function identityLeaks(text: string, hidden: Identity, known: KnownContacts): string[] {
  const visible = text.normalize('NFC').replace(INVISIBLE, '');
  const organisation = withoutName(visible, hidden.organisationName) === visible ? [] : [hidden.organisationName];
  const people = hidden.people.map(({ name }) => name).filter((name) => isNamed(visible, name));
  const short = shortNames(hidden.organisationName).filter((word) => hasWord(visible, word));
  const surnames = hidden.people.map(({ name }) => surnameOf(name)).filter((name) => hasWord(visible, name));
  const emails = (visible.match(EMAIL) ?? []).filter((email) => !known.emails.some((one) => same(one, email)));
  const spread = visible.replace(DAY, ' ');
  const numbers = (spread.match(PHONE) ?? []).filter((number) => !known.phones.some((one) => sameNumber(one, number)));
  const company = digits(visible).includes(digits(hidden.enterpriseNumber)) ? [hidden.enterpriseNumber] : [];
  const hosts = hostsOf(hidden).filter((host) => visible.toLowerCase().includes(host));
  const streets = hidden.streets.filter((street) => squeezed(visible).includes(squeezed(street)));
  return [
    ...new Set([
      ...organisation,
      ...people,
      ...short,
      ...surnames,
      ...emails,
      ...numbers,
      ...company,
      ...hosts,
      ...streets,
    ]),
  ];
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const digits = (text: string): string => text.replace(/[\s./()+-]/g, '');
const squeezed = (text: string): string => text.toLowerCase().replace(/[\s,]+/g, ' ');

/** Country code or not, the last eight digits are the same. */
const sameNumber = (one: string, other: string): boolean => digits(one).slice(-8) === digits(other).slice(-8);

/** By the whole name, in any case: a given name alone is that of many. */
const isNamed = (text: string, name: string): boolean => wordPattern(name.trim().split(/\s+/), 'iu').test(text);

/** Everything after the given name; empty when too short to stand for somebody. */
function surnameOf(name: string): string {
  const surname = name.trim().split(/\s+/).slice(1).join(' ');
  return surname.length >= 4 ? surname : '';
}

/** As it is written: names are often ordinary words in lower case. */
const hasWord = (text: string, word: string): boolean => word !== '' && wordPattern([word], 'u').test(text);

function hostsOf({ website, people }: Identity): string[] {
  const site = website && URL.canParse(website) ? [new URL(website).hostname.replace(/^www\./, '')] : [];
  const domains = people.map(({ email }) => email.split('@')[1] ?? '').filter((host) => !PUBLIC_MAILBOXES.test(host));
  return [...new Set([...site, ...domains])].filter((host) => host.includes('.')).map((host) => host.toLowerCase());
}
