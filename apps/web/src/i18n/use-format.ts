import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const LOCALES: Record<string, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };
const DAY_MS = 86_400_000;

/** Writes dates, times and numbers as the reader's language does; instants in the reader's own zone. */
export function makeFormat(language: string) {
  const locale = LOCALES[language] ?? 'nl-BE';
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const instantDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  /** The first of a month is `1er` in French. */
  const first = (text: string): string => (language === 'fr' ? text.replace(/^1 /, '1er ') : text);
  return {
    /** A calendar day (`YYYY-MM-DD`) or the day of an instant. */
    day: (value: string) => first((value.length === 10 ? day : instantDay).format(new Date(value))),
    shortDay: (value: string) => first(shortDay.format(new Date(value.slice(0, 10)))),
    dateTime: (value: string) => first(instant.format(new Date(value))),
    time: (value: string | Date) => time.format(new Date(value)),
    number: (value: number) => number.format(value),
    /** With its sign, e.g. `+4,2` or `−1`. */
    signed: (value: number) => signed.format(value).replace('-', '−'),
    /** How many days ago or ahead an instant lies, in words. */
    daysFromNow: (value: string, now = Date.now()) =>
      relative.format(Math.round((new Date(value).getTime() - now) / DAY_MS), 'day'),
    list: (values: readonly string[]) => list.format(values),
  };
}

export type Format = ReturnType<typeof makeFormat>;

export function useFormat(): Format {
  const { i18n } = useTranslation();
  return useMemo(() => makeFormat(i18n.language), [i18n.language]);
}
