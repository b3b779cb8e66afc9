import { MAX_SUBJECT, oneLine, shorten } from '../layout/clean';

/**
 * Template tag for a subject: the fixed words stay whole, and when the line would pass 90 characters the longest
 * values are shortened, the longest first: fit`We zoeken nu partners voor ${title}`.
 */
export function fit(texts: TemplateStringsArray, ...values: string[]): string {
  const lines = values.map(oneLine);
  let room = MAX_SUBJECT - length(texts.join(''));
  const allowed = new Map<number, number>();
  const shortestFirst = lines.map((_, i) => i).sort((a, b) => length(lines[a] ?? '') - length(lines[b] ?? ''));
  shortestFirst.forEach((index, done) => {
    const share = Math.max(2, Math.min(length(lines[index] ?? ''), Math.floor(room / (lines.length - done))));
    allowed.set(index, share);
    room -= share;
  });
  return texts.map((text, i) => text + (i < lines.length ? shorten(lines[i] ?? '', allowed.get(i) ?? 0) : '')).join('');
}

const length = (text: string): number => [...text].length;
