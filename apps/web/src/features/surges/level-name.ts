/** What each surge level is called, from 0 to 3; the key of its words. */
const NAMES = ['usual', 'watchful', 'crisis', 'severe'] as const;

export const levelName = (level: number): (typeof NAMES)[number] => NAMES[level] ?? 'usual';
