/** French puts a space before : ; ? ! % and inside « »; it may not break the line. All words of a catalogue. */
export function frenchSpacing<T>(words: T): T {
  if (typeof words === 'string') {
    return words.replace(/ (?=[:;?!»%])/g, '\u00a0').replace(/« /g, '«\u00a0') as T;
  }
  if (words === null || typeof words !== 'object') return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, frenchSpacing(value as unknown)])) as T;
}
