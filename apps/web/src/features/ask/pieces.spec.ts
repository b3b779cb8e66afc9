import { pieces } from './pieces';

describe('pieces', () => {
  const text = 'Zakjes schroeven vullen en wegen';

  it('marks the understood words', () => {
    expect(pieces(text, [{ start: 17, end: 23 }])).toEqual([
      { start: 0, text: 'Zakjes schroeven ', marked: false },
      { start: 17, text: 'vullen', marked: true },
      { start: 23, text: ' en wegen', marked: false },
    ]);
  });

  it.each([
    [[]],
    [[{ start: 0, end: 99 }]],
    [
      [
        { start: 7, end: 23 },
        { start: 0, end: 16 },
        { start: 40, end: 50 },
      ],
    ],
  ])('keeps the whole text with spans %j', (spans) => {
    expect(
      pieces(text, spans)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
