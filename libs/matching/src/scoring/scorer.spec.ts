import { aCapability, aDemand, aMatch } from '../testing/factories';
import { rank } from './rank';
import { bandOf } from './scorer';

describe('bandOf', () => {
  it.each([
    [100_00, 'strong'],
    [70_00, 'strong'],
    [69_99, 'review'],
    [50_00, 'review'],
    [49_99, 'weak'],
    [0, 'weak'],
  ])('%i hundredths: %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });
});

/** Weights of subcontracting: 25 work, 18 capacity, 10 timing, 7 place, 15 quality, 8 work that suits, 10 price. */
describe('confidence', () => {
  it.each([
    ['everything that is asked', {}, {}, 1],
    ['all but the load (8)', { physicalLoad: null }, {}, 0.92],
    ['all but two thirds of the price (10)', { budgetMax: null }, {}, 0.93],
    ['all but load and capacity (8 + 18)', { physicalLoad: null }, { fteAvailable: null }, 0.74],
    [
      'all but load, capacity and certificates (8 + 18 + 15)',
      { physicalLoad: null, requiredCertifications: null },
      { fteAvailable: null },
      0.59,
    ],
  ])('knows %s', (_what, asked, offered, confidence) => {
    const demand = aDemand({ attributes: asked });
    const [candidate] = rank(aMatch(demand, aCapability({ attributes: offered }))).candidates;
    expect(candidate!.confidence).toBe(confidence);
    expect(candidate!.completeData).toBe(confidence < 0.6);
  });

  it('goes to completing the data below sixty percent, not at it', () => {
    const weights = {
      activity: 60,
      capacity: 40,
      timing: 0,
      place: 0,
      quality: 0,
      suitability: 0,
      price: 0,
      reliability: 0,
      coDevelopment: 0,
      learning: 0,
      anchoring: 0,
    };
    const match = aMatch(aDemand(), aCapability({ attributes: { fteAvailable: null } }));
    const byKind = { ...match.weights.byKind, subcontracting: weights };
    const [candidate] = rank({ ...match, weights: { version: 'test', byKind } }).candidates;
    expect(candidate).toMatchObject({ confidence: 0.6, completeData: false });
  });
});

describe('missing facts', () => {
  it('are named once, and only where they count', () => {
    const demand = aDemand({ kind: 'enclave', details: { fitsCoreActivity: true }, attributes: { fteNeeded: null } });
    const capability = aCapability({ attributes: { permanentSupervisor: null, pilotsDone: null } });
    expect(rank(aMatch(demand, capability)).candidates[0]!.missing).toEqual([
      'demand.details.headcountMin',
      'capability.permanentSupervisor',
      'demand.details.learningGoals',
    ]);
  });
});
