/** A text with every token in it replaced; it is gone through once, and copied once. */
export function blankTokens(text: string, tokens: readonly string[], blanked: string): string {
  const found = tokens.flatMap((token) => placesOf(text, token)).sort((one, other) => one.from - other.from);
  let left = '';
  let at = 0;
  for (const { from, to } of found) {
    left += text.slice(at, from) + blanked;
    at = to;
  }
  return left + text.slice(at);
}

function placesOf(text: string, token: string): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  for (let from = text.indexOf(token); from !== -1; from = text.indexOf(token, from + token.length))
    places.push({ from, to: from + token.length });
  return places;
}
