import { callAfter, isSurge, surgeRefusal, SURGE_LEVELS, type SurgeChange } from './surge-level';

const change = (facts: Partial<SurgeChange>): SurgeChange => ({
  kind: 'strategic_product',
  status: 'open',
  from: 0,
  to: 2,
  ...facts,
});

describe('surgeRefusal', () => {
  it.each<[string, Partial<SurgeChange>, string | null]>([
    ['a strategic product that looks for makers', {}, null],
    ['another kind of demand', { kind: 'enclave' }, 'not_strategic'],
    ['the level it has already', { from: 2 }, 'same_level'],
    ['a demand nobody opened yet', { status: 'submitted' }, 'not_open'],
    ['a paused demand', { status: 'paused' }, 'not_open'],
    ['a closed demand', { status: 'fulfilled' }, 'not_open'],
    ['going down on a closed demand', { status: 'withdrawn', from: 3, to: 0 }, null],
    ['talks with one maker while others are needed', { status: 'in_negotiation' }, null],
  ])('of %s is %s', (_, facts, refusal) => expect(surgeRefusal(change(facts))).toBe(refusal));
});

describe('callAfter', () => {
  it.each([
    [0, 1, false, 'leave'],
    [0, 2, false, 'call'],
    [1, 3, false, 'call'],
    [2, 3, true, 'leave'],
    [2, 3, false, 'call'],
    [3, 2, false, 'leave'],
    [3, 2, true, 'leave'],
    [2, 1, true, 'stop'],
    [3, 0, true, 'stop'],
    [2, 0, false, 'leave'],
  ] as const)('from %i to %i (calling: %s) is %s', (from, to, calling, then) =>
    expect(callAfter({ from, to }, calling)).toBe(then),
  );

  it('never leaves a call going on below a surge, nor starts one there', () => {
    for (const from of SURGE_LEVELS)
      for (const to of SURGE_LEVELS.filter((level) => !isSurge(level))) {
        expect(callAfter({ from, to }, true)).toBe('stop');
        expect(callAfter({ from, to }, false)).toBe('leave');
      }
  });
});
