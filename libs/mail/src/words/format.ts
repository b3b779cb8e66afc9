import type { IsoDate, Language } from '@bestuiver/domain';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };
const ZONE = 'Europe/Brussels';
const HOUR: Readonly<Record<Language, (hour: string, minute: string) => string>> = {
  nl: (hour, minute) => `${hour}.${minute} uur`,
  fr: (hour, minute) => `${hour} h ${minute}`,
  en: (hour, minute) => `${hour}:${minute}`,
};
const AT: Readonly<Record<Language, string>> = { nl: 'om', fr: 'à', en: 'at' };
const AND: Readonly<Record<Language, string>> = { nl: 'en', fr: 'et', en: 'and' };

/** How dates, numbers and lists are written in a language; all times are read in Brussels. */
export interface Format {
  readonly language: Language;
  /** `vrijdag 4 december 2026`. */
  date(day: IsoDate): string;
  /** `4 december`, for subjects. */
  shortDate(day: IsoDate): string;
  /** `vrijdag 4 december 2026 om 9.30 uur` of an instant. */
  moment(instant: Date): string;
  number(value: number): string;
  /** `1 vraag`, `2 vragen`. */
  count(value: number, one: string, many: string): string;
  /** `Izegem, Tielt en Wingene`. */
  listing(items: readonly string[]): string;
}

const made = new Map<Language, Format>();

/** The format of a language; made once, since the formatters of Intl are costly to make. */
export function formatFor(language: Language): Format {
  const format = made.get(language) ?? makeFormat(language);
  made.set(language, format);
  return format;
}

function makeFormat(language: Language): Format {
  const locale = LOCALES[language];
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: ZONE,
  });
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: ZONE });
  const clock = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: ZONE,
  });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const number = (value: number): string => numbers.format(value).replace(/\u202f/g, '\u00a0');
  return {
    language,
    date: (iso) => written(day, noon(iso), language),
    shortDate: (iso) => written(short, noon(iso), language),
    moment: (instant) => {
      const parts = clock.formatToParts(instant);
      const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
      return `${written(day, instant, language)} ${AT[language]} ${HOUR[language](String(Number(part('hour'))), part('minute'))}`;
    },
    number,
    count: (value, one, many) => `${number(value)} ${isOne(value, language) ? one : many}`,
    listing: (items) => {
      const last = items.at(-1) ?? '';
      return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${AND[language]} ${last}`;
    },
  };
}

/** Noon in UTC lies on the same day in Brussels, summer and winter. */
const noon = (iso: IsoDate): Date => new Date(`${iso}T12:00:00Z`);

/** French counts zero and fractions below two as one. */
const isOne = (value: number, language: Language): boolean => (language === 'fr' ? value < 2 : value === 1);

function written(format: Intl.DateTimeFormat, instant: Date, language: Language): string {
  const parts = format.formatToParts(instant).filter((part) => part.type !== 'literal');
  return parts
    .map((part) => (language === 'fr' && part.type === 'day' && part.value === '1' ? '1er' : part.value))
    .join(' ');
}
