import {
  addDays,
  CAPACITY_WEEKS,
  CONFIDENTIALITIES,
  DEMAND_KINDS,
  DISPLACED_WORK,
  HYGIENE_ZONES,
  PACES,
  PRICE_MODES,
  RISKS,
  SHIFTS,
  VOLUME_UNITS,
  weekStart,
  WORK_FORMS,
  WORK_MODES,
  type DemandKind,
} from '@bestuiver/domain';
import type { ProfileEntry, Taxonomy } from '@bestuiver/taxonomy';
import fc from 'fast-check';
import type { MatchCapability } from '../model/match-capability';
import type { MatchDemand } from '../model/match-demand';

/** The day of all generated matches. */
export const TODAY = '2027-01-04';

const CERTIFICATIONS = ['iso-9001', 'haccp', 'fssc-22000', 'iso-22000', 'vca'];
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 3 });
const some = <T>(words: readonly T[]) => fc.subarray([...words]);
/** Usually the first; what closes a gate comes up now and then. */
const rarely = <T>(usual: T, value: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: value });
const one = <T>(words: readonly T[]) => fc.constantFrom(...words);
const day = fc.integer({ min: -60, max: 200 }).map((days) => addDays(TODAY, days));
const location = maybe(
  fc.record({
    lat: fc.double({ min: 50.8, max: 51.1, noNaN: true }),
    lon: fc.double({ min: 3, max: 3.5, noNaN: true }),
  }),
);

/** A handful of neighbouring activities and their details, so that generated texts have something in common. */
export function workArbitrary(taxonomy: Pick<Taxonomy, 'concepts'>) {
  const works = taxonomy.concepts.filter(({ kind }) => kind === 'activity' || kind === 'work').slice(0, 7);
  const details = taxonomy.concepts.filter(({ kind }) => kind === 'object' || kind === 'operation').slice(0, 20);
  const weight = fc.integer({ min: 1, max: 255 });
  const entry = (arbitrary: fc.Arbitrary<number>): fc.Arbitrary<ProfileEntry> => fc.tuple(arbitrary, weight);
  const entries = fc
    .tuple(
      fc.array(entry(one(works.map(({ number }) => number))), { minLength: 1, maxLength: 4 }),
      fc.array(entry(one(details.map(({ number }) => number))), { maxLength: 4 }),
      fc.array(entry(one(works.map(({ number }) => number + 0x4000))), { maxLength: 1 }),
      fc.array(entry(fc.integer({ min: 0x8000, max: 0x8003 })), { maxLength: 2 }),
    )
    .map((parts) => [...new Map(parts.flat().map((part) => [part[0], part])).values()]);
  const activityIds = works.filter(({ kind }) => kind === 'activity').map(({ id }) => id);
  return { profile: maybe(entries.map((all) => ({ entries: all }))), activityIds };
}

/** Capabilities with any mixture of known and unknown facts. */
export function capabilityArbitrary(taxonomy: Pick<Taxonomy, 'concepts'>): fc.Arbitrary<MatchCapability> {
  const { profile, activityIds } = workArbitrary(taxonomy);
  const attributes = fc.record({
    kinds: fc.subarray([...DEMAND_KINDS], { minLength: 2 }),
    modes: rarely([...WORK_MODES], some(WORK_MODES)),
    fteAvailable: maybe(fc.integer({ min: 0, max: 40 })),
    availableFrom: maybe(day),
    teamMin: maybe(fc.integer({ min: 1, max: 5 })),
    teamMax: maybe(fc.integer({ min: 5, max: 14 })),
    supervisionRatio: rarely(8, maybe(fc.integer({ min: 4, max: 15 }))),
    permanentSupervisor: rarely(true, maybe(fc.boolean())),
    shifts: rarely(null, maybe(some(SHIFTS))),
    batchMin: maybe(fc.integer({ min: 1, max: 500 })),
    batchMax: maybe(fc.integer({ min: 500, max: 20_000 })),
    batchUnit: maybe(one(VOLUME_UNITS.slice(0, 3))),
    outputPerHour: maybe(fc.integer({ min: 1, max: 200 })),
    rampUpDays: maybe(fc.integer({ min: 0, max: 30 })),
    leadTimeDays: maybe(fc.integer({ min: 0, max: 30 })),
    palletPlaces: maybe(fc.integer({ min: 0, max: 300 })),
    hygieneZone: rarely(null, maybe(one(HYGIENE_ZONES))),
    excludedRisks: rarely(null, maybe(some(RISKS.slice(0, 3)))),
    physicalLoadMax: maybe(fc.integer({ min: 1, max: 5 })),
    pacesOk: maybe(some(PACES)),
    confidentialityMax: rarely(null, maybe(one(CONFIDENTIALITIES))),
    taskLanguages: maybe(some(['nl A1', 'fr', 'en B1'])),
    serviceRadiusKm: rarely(null, maybe(fc.integer({ min: 5, max: 120 }))),
    serviceRadiusMinutes: rarely(null, maybe(fc.integer({ min: 10, max: 120 }))),
    ownTransport: maybe(fc.boolean()),
    priceModes: maybe(some(PRICE_MODES)),
    priceMin: maybe(fc.integer({ min: 1, max: 50 })),
    priceMax: maybe(fc.integer({ min: 50, max: 90 })),
    priceFirm: maybe(fc.boolean()),
    coDevelopmentHours: maybe(fc.integer({ min: 0, max: 100 })),
    pilotsDone: maybe(fc.integer({ min: 0, max: 4 })),
    consortiumOpen: maybe(fc.boolean()),
    mayLead: maybe(fc.boolean()),
    learningGoals: maybe(fc.boolean()),
  });
  const calendar = fc
    .array(fc.integer({ min: 0, max: 400 }), { maxLength: CAPACITY_WEEKS })
    .map((hours) => (hours.length === 0 ? null : { from: weekStart(TODAY), hours }));
  return fc
    .record({
      id: fc.oneof(fc.uuid(), fc.string({ minLength: 1, maxLength: 8 })),
      establishment: fc.nat(12),
      attributes,
      activities: fc.array(fc.record({ activityId: one(activityIds), level: fc.integer({ min: 1, max: 3 }) }), {
        maxLength: 2,
      }),
      profile,
      location,
      calendar,
      certificates: fc.array(
        fc.record({
          certificationId: one(CERTIFICATIONS),
          scope: rarely(null, profile),
          validFrom: maybe(day),
          validTo: maybe(day),
        }),
        { maxLength: 3 },
      ),
      recognised: rarely(
        { from: '2019-01-01', to: null },
        maybe(fc.record({ from: rarely('2019-01-01', fc.constant('2027-02-01')), to: maybe(day) })),
      ),
      workForm: rarely('maatwerkbedrijf', maybe(one(WORK_FORMS))),
      status: one(['published', 'published', 'published', 'stale'] as const),
      confirmedAt: maybe(fc.integer({ min: 0, max: 200 }).map((days) => addDays(TODAY, -days))),
      reliability: maybe(fc.record({ count: fc.nat(20), mean: fc.double({ min: 0, max: 1, noNaN: true }) })),
      exposureRatio: maybe(fc.double({ min: 0, max: 2, noNaN: true })),
    })
    .map(({ establishment, ...capability }) => ({
      ...capability,
      establishmentId: `establishment-${establishment}`,
      enterpriseId: `enterprise-${establishment % 5}`,
    }));
}

const detailsByKind: Readonly<Record<DemandKind, fc.Arbitrary<object>>> = {
  niche: fc.record({ coDevelopmentHours: fc.nat(100), localService: fc.boolean() }, { requiredKeys: [] }),
  enclave: fc.record(
    {
      fitsCoreActivity: one([true, true, true, false]),
      headcountMin: fc.integer({ min: 1, max: 8 }),
      shifts: some(SHIFTS.slice(0, 2)),
      publicTransportAtShift: fc.boolean(),
      bicycleReach: fc.boolean(),
      companyTransport: fc.boolean(),
      permanentSupervisor: one([true, true, true, false]),
      learningGoals: fc.constant('leren werken'),
    },
    { requiredKeys: [] },
  ),
  subcontracting: fc.record(
    {
      leadTimeDays: fc.integer({ min: 1, max: 20 }),
      hygieneZone: one(HYGIENE_ZONES),
      palletPlaces: fc.nat(200),
      penaltyClauses: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
  strategic_product: fc.record(
    {
      timeToSurgeDays: fc.integer({ min: 1, max: 60 }),
      regulatoryClass: one(['none', 'ppe_2', 'food'] as const),
      conformityBy: one(['customer', 'provider', 'none'] as const),
      kmToPointOfSale: fc.integer({ min: 5, max: 60 }),
    },
    { requiredKeys: [] },
  ),
};

/** Demands of every kind; most name some work. */
export function demandArbitrary(taxonomy: Pick<Taxonomy, 'concepts'>): fc.Arbitrary<MatchDemand> {
  const { profile, activityIds } = workArbitrary(taxonomy);
  const attributes = fc.record({
    volume: maybe(
      fc.record({
        quantity: fc.integer({ min: 1, max: 20_000 }),
        unit: one(VOLUME_UNITS.slice(0, 3)),
        period: one(['once', 'week', 'month', 'year'] as const),
      }),
    ),
    hoursPerWeek: maybe(fc.integer({ min: 0, max: 300 })),
    fteNeeded: maybe(fc.integer({ min: 1, max: 10 })),
    divisible: maybe(fc.boolean()),
    minSharePct: rarely(null, maybe(fc.integer({ min: 0, max: 100 }))),
    startDate: maybe(day),
    endDate: maybe(day),
    flexDays: rarely(null, maybe(one([0, 5, 30]))),
    onSite: maybe(fc.boolean()),
    maxTravelMinutes: rarely(null, maybe(fc.integer({ min: 5, max: 120 }))),
    maxDistanceKm: rarely(null, maybe(fc.integer({ min: 5, max: 120 }))),
    requiredCertifications: rarely(null, maybe(some(CERTIFICATIONS.slice(0, 3)))),
    preferredCertifications: maybe(some(CERTIFICATIONS)),
    physicalLoad: maybe(fc.integer({ min: 1, max: 5 })),
    pace: maybe(one(PACES)),
    adaptability: maybe(fc.integer({ min: 0, max: 4 })),
    risks: rarely(null, maybe(some(RISKS.slice(0, 3)))),
    taskLanguages: maybe(some(['nl A2', 'fr'])),
    priceMode: maybe(one(PRICE_MODES)),
    budgetMax: maybe(fc.integer({ min: 1, max: 60 })),
    budgetFirm: rarely(null, maybe(fc.boolean())),
    transportBy: maybe(one(['customer', 'provider'] as const)),
    confidentiality: maybe(one(CONFIDENTIALITIES)),
    publicBuyer: maybe(fc.boolean()),
    displacedWork: maybe(one(DISPLACED_WORK)),
    exactActivity: one([null, null, null, true]),
  });
  return one(DEMAND_KINDS).chain((kind) =>
    fc.record({
      id: fc.uuid(),
      kind: fc.constant(kind),
      attributes,
      details: maybe(detailsByKind[kind]),
      activityIds: fc.subarray(activityIds.slice(0, 4), { maxLength: 2 }),
      profile,
      location,
      organisationId: rarely(null, fc.constant('enterprise-1')),
      excludedOrganisationIds: rarely<string[]>([], fc.constant(['enterprise-0'])),
    }),
  );
}
