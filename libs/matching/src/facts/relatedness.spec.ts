import { carryOf, relatednessOf } from './relatedness';

describe('relatednessOf', () => {
  it.each([
    ['other work', 0, 0],
    ['hardly more than other work', 330, 100],
    ['halfway to a neighbouring trade', 415, 200],
    ['a neighbouring trade', 500, 300],
    ['halfway to the same trade', 580, 425],
    ['the same trade', 660, 550],
    ['nearly the work itself', 790, 820],
    ['the work itself', 920, 980],
    ['the work itself in nearly the same words', 960, 990],
    ['the work itself in the same words', 1000, 1000],
  ])('%s', (_what, fit, value) => {
    expect(relatednessOf(fit)).toBe(value);
  });
});

describe('carryOf', () => {
  it.each([
    ['the work itself carries everything over', 980, 1000],
    ['nearer words carry no more', 1000, 1000],
    ['half of the way carries 0.3 + 0.7 × 0.5', 490, 650],
    ['strange work carries three tenths', 0, 300],
  ])('%s', (_what, relatedness, carried) => {
    expect(carryOf(relatedness)).toBe(carried);
  });
});
