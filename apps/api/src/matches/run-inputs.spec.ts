import { changedInputs, type RunInputs } from './run-inputs';

const RUN: RunInputs = {
  engineVersion: '1.0.0',
  taxonomyVersion: '7',
  weightsVersion: 'default-1',
  weights: { activity: 60, place: 40 },
  demandVersion: 3,
  today: '2026-11-23',
  capabilityCount: 120,
};

describe('changedInputs', () => {
  it('finds nothing between a run and the same run', () => {
    expect(changedInputs(RUN, RUN, [])).toEqual([]);
  });

  it('names the fields of a demand and the criteria that weigh otherwise', () => {
    const later = { ...RUN, demandVersion: 5, weightsVersion: 'own', weights: { activity: 50, place: 40, price: 10 } };
    expect(changedInputs(RUN, later, ['startDate', 'volume', 'startDate'])).toEqual([
      { input: 'demand', from: '3', to: '5', fields: ['startDate', 'volume'] },
      { input: 'weights', from: 'default-1', to: 'own', fields: ['activity', 'price'] },
    ]);
  });

  it.each([
    ['capabilities', { capabilityCount: 121 }],
    ['day', { today: '2026-11-24' }],
    ['taxonomy', { taxonomyVersion: '8' }],
    ['engine', { engineVersion: '1.1.0' }],
  ])('says that another %s went in', (input, change) => {
    expect(changedInputs(RUN, { ...RUN, ...change }, []).map((changed) => changed.input)).toEqual([input]);
  });
});
