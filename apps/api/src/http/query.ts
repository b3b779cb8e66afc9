/** The fields that were given: class fields nobody filled in are undefined, which TypeORM would take for a value. */
export function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** Text that is looked for anywhere in a column with ILIKE; its own signs mean nothing. */
export const matching = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
