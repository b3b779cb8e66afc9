import { coverageOf, percentOf, standingOf } from './team';

describe('standingOf', () => {
  it.each([
    [[null, null], 'asked'],
    [['in', null], 'asked'],
    [['in', 'in'], 'agreed'],
    [['in', 'out'], 'refused'],
    [[null, 'out'], 'refused'],
  ] as const)('of %j is %s', (answers, standing) =>
    expect(standingOf(answers.map((answer) => ({ answer })))).toBe(standing),
  );
});

describe('coverageOf', () => {
  it.each([
    [[0.6, 0.4], 100],
    [[0.7, 0.1], 80],
    [[0.333, 0.333], 66],
    [[], 0],
  ])('of the parts %j is %d percent', (shares, percent) =>
    expect(coverageOf(shares.map((share) => ({ share })))).toBe(percent),
  );
});

describe('percentOf', () => {
  it('is whole and never none', () => {
    expect(percentOf(0.655)).toBe(66);
    expect(percentOf(0.001)).toBe(1);
  });
});
