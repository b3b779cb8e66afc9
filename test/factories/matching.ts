import { Capability, Demand, Match, MatchRun, newId } from '@bestuiver/persistence';
import { NIS_CODE } from './organisations';

export function aCapability(overrides: Partial<Capability> & Pick<Capability, 'establishmentId'>): Partial<Capability> {
  return {
    id: newId(),
    status: 'published',
    title: 'Verpakken en etiketteren van dozen',
    description: 'Wij verpakken, etiketteren en palletiseren dozen tot 12 kg, in kleine en grote reeksen.',
    language: 'nl',
    kinds: ['subcontracting'],
    modes: ['workshop'],
    ...overrides,
  };
}

export function aDemand(overrides: Partial<Demand> & Pick<Demand, 'organisationId'>): Partial<Demand> {
  return {
    id: newId(),
    kind: 'subcontracting',
    status: 'in_proposal',
    title: 'Kerstpakketten verpakken',
    description: 'Wij zoeken een partner die 2.000 kerstpakketten samenstelt, verpakt en etiketteert.',
    language: 'nl',
    siteNis: NIS_CODE,
    volume: { quantity: 2000, unit: 'piece', period: 'once' },
    startDate: '2027-02-01',
    endDate: '2027-03-01',
    details: {},
    ...overrides,
  };
}

export function aMatchRun(overrides: Partial<MatchRun> & Pick<MatchRun, 'demandId'>): Partial<MatchRun> {
  return {
    id: newId(),
    engineVersion: '1',
    taxonomyVersion: '1',
    weightsVersion: 'standard',
    demandVersion: 1,
    today: '2027-01-04',
    inputsHash: '0'.repeat(64),
    weights: { activity: 60, timing: 40 },
    relaxations: [],
    capabilityCount: 3,
    durationMs: 1,
    ...overrides,
  };
}

export function aMatch(overrides: Partial<Match> & Pick<Match, 'runId' | 'demandId' | 'capabilityId'>): Partial<Match> {
  return {
    id: newId(),
    rank: 1,
    score: 95,
    band: 'strong',
    confidence: 0.9,
    contributions: [
      { criterion: 'activity', weight: 60, value: 1, points: 60, reason: { code: 'activity.same', params: {} } },
      {
        criterion: 'timing',
        weight: 40,
        value: 0.875,
        points: 35,
        reason: { code: 'timing.onTime', params: { availableFrom: '2027-01-11', startDate: '2027-02-01' } },
      },
    ],
    adjustments: [],
    missing: [],
    checks: [],
    status: 'promoted',
    ...overrides,
  };
}
