const LONGEST = 80;

/** A first title: the first sentence of a text, cut between words at 80 characters. */
export function titleFrom(text: string): string {
  const [sentence = ''] = text.trim().split(/(?<=[.!?])\s|\n/);
  const bare = sentence.replace(/[.!?]+$/, '');
  if (bare.length <= LONGEST) return bare;
  return `${bare.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}
