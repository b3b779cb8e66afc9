export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a text at the bounds of spans (character offsets, end exclusive); spans may overlap or stick out.
 * The pieces put together are the text.
 */
export function pieces(text: string, spans: readonly Span[]): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  const add = (end: number, marked: boolean) => {
    if (end > at) cut.push({ start: at, text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    add(Math.min(span.start, text.length), false);
    add(Math.min(span.end, text.length), true);
  }
  add(text.length, false);
  return cut;
}
