import { stateOf } from './present-consortium';

const ASKED = new Date('2026-11-23T09:00:00Z');
const answers = (...given: ('in' | 'out' | null)[]) => given.map((answer) => ({ answer }));

describe('stateOf', () => {
  it.each([
    ['composed', null, answers(null, null)],
    ['asked', ASKED, answers('in', null)],
    ['agreed', ASKED, answers('in', 'in')],
    ['refused', ASKED, answers('in', 'out')],
    ['refused', ASKED, answers(null, 'out')],
  ])('is %s', (state, askedAt, members) => {
    expect(stateOf(askedAt, members)).toBe(state);
  });
});
