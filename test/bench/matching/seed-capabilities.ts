import { addDays, CAPACITY_WEEKS, weekStart, type DemandKind, type IsoDate } from '@bestuiver/domain';
import type { Calendar, Location, MatchCapability, MatchCertificate } from '@bestuiver/matching';
import { municipalities } from '@bestuiver/persistence';
import type { SeededRandom } from './random';
import type { WorkSeeds } from './seed-work';

export const TODAY: IsoDate = '2027-03-01';

const KINDS: readonly (readonly DemandKind[])[] = [
  ['subcontracting'],
  ['subcontracting', 'niche'],
  ['subcontracting', 'enclave'],
  ['enclave'],
  ['subcontracting', 'strategic_product'],
  ['niche', 'strategic_product'],
];
const CERTIFICATIONS = ['iso-9001', 'iso-9001', 'haccp', 'vca', 'iso-14001', 'fssc-22000', 'fsc'];
const places = municipalities.filter(({ validTo }) => validTo === null);
/** Municipalities are a few kilometres wide. */
const SPREAD_DEGREES = 0.06;

interface Site {
  readonly establishmentId: string;
  readonly enterpriseId: string;
  readonly location: Location;
  readonly certificates: readonly MatchCertificate[];
  readonly recognised: MatchCapability['recognised'];
  readonly workForm: MatchCapability['workForm'];
}

export function drawLocation(random: SeededRandom): Location {
  const { lat, lon } = random.pick(places);
  return { lat: lat + (random.next() - 0.5) * SPREAD_DEGREES, lon: lon + (random.next() - 0.5) * SPREAD_DEGREES };
}

function drawSite(random: SeededRandom, enterpriseId: string): Site {
  return {
    establishmentId: random.uuid(),
    enterpriseId,
    location: drawLocation(random),
    certificates: Array.from({ length: random.pick([0, 0, 1, 1, 2, 3]) }, () => ({
      certificationId: random.pick(CERTIFICATIONS),
      validFrom: '2024-01-01',
      validTo: random.maybe(0.7, () => addDays(TODAY, random.between(-30, 900))),
    })),
    recognised: random.chance(0.85)
      ? { from: '2019-01-01', to: random.maybe(0.1, () => addDays(TODAY, random.between(-100, 700))) }
      : null,
    workForm: random.pick([
      'maatwerkbedrijf',
      'maatwerkbedrijf',
      'maatwerkbedrijf',
      'social_enterprise_other',
    ] as const),
  };
}

function drawCalendar(random: SeededRandom): Calendar {
  const usual = random.between(20, 300);
  const hours = Array.from({ length: CAPACITY_WEEKS }, () => Math.max(0, usual + random.between(-60, 60)));
  return { from: weekStart(TODAY), hours };
}

/** So many capabilities: about three a site and eight an enterprise, with gaps in what is known. */
export function* seedCapabilities(count: number, work: WorkSeeds, random: SeededRandom): Generator<MatchCapability> {
  let enterpriseId = random.uuid();
  let site = drawSite(random, enterpriseId);
  for (let made = 0; made < count; made++) {
    if (random.chance(0.125)) enterpriseId = random.uuid();
    if (random.chance(0.33) || site.enterpriseId !== enterpriseId) site = drawSite(random, enterpriseId);
    yield drawCapability(random, work, site);
  }
}

function drawCapability(random: SeededRandom, work: WorkSeeds, site: Site): MatchCapability {
  const hasBatches = random.chance(0.6);
  const batchMin = random.between(1, 500);
  const priceMin = random.between(800, 4000) / 100;
  return {
    ...site,
    id: random.uuid(),
    attributes: {
      kinds: [...random.pick(KINDS)],
      modes: random.chance(0.5) ? ['workshop', 'on_site', 'enclave'] : ['workshop', 'enclave'],
      fteAvailable: random.maybe(0.8, () => random.between(1, 20)),
      availableFrom: random.maybe(0.8, () => addDays(TODAY, random.between(-60, 150))),
      teamMin: random.maybe(0.5, () => random.between(2, 5)),
      teamMax: random.maybe(0.5, () => random.between(5, 12)),
      supervisionRatio: random.maybe(0.6, () => random.between(5, 12)),
      permanentSupervisor: random.maybe(0.8, () => random.chance(0.95)),
      shifts: random.maybe(0.5, () => ['day', 'early', 'late']),
      batchMin: hasBatches ? batchMin : null,
      batchMax: hasBatches ? batchMin * random.between(10, 1000) : null,
      batchUnit: hasBatches ? random.pick(['piece', 'piece', 'piece', 'kg', 'set'] as const) : null,
      outputPerHour: random.maybe(0.3, () => random.between(5, 300)),
      rampUpDays: random.maybe(0.7, () => random.between(1, 20)),
      leadTimeDays: random.maybe(0.7, () => random.between(2, 25)),
      palletPlaces: random.maybe(0.4, () => random.between(0, 500)),
      hygieneZone: random.maybe(0.3, () => random.pick(['ambient', 'dry_food', 'wet_food'] as const)),
      excludedRisks: random.maybe(0.3, () => [random.pick(['height', 'chemicals', 'cold'] as const)]),
      physicalLoadMax: random.maybe(0.8, () => random.between(2, 5)),
      pacesOk: random.maybe(0.6, () => ['free', 'steady']),
      confidentialityMax: random.maybe(0.3, () => 'nda'),
      taskLanguages: random.maybe(0.5, () => ['nl', 'fr']),
      serviceRadiusKm: random.maybe(0.7, () => random.between(15, 100)),
      serviceRadiusMinutes: random.maybe(0.2, () => random.between(20, 90)),
      ownTransport: random.maybe(0.8, () => random.chance(0.6)),
      priceModes: random.maybe(0.5, () => ['piece', 'hour']),
      priceMin: random.maybe(0.5, () => priceMin),
      priceMax: random.maybe(0.4, () => priceMin * 2),
      coDevelopmentHours: random.maybe(0.4, () => random.between(0, 100)),
      pilotsDone: random.maybe(0.4, () => random.between(0, 3)),
      consortiumOpen: random.maybe(0.6, () => random.chance(0.7)),
      mayLead: random.maybe(0.5, () => random.chance(0.5)),
      learningGoals: random.maybe(0.5, () => random.chance(0.7)),
    },
    activities: [],
    profile: { entries: work.draw(random) },
    calendar: random.chance(0.7) ? drawCalendar(random) : null,
    status: random.chance(0.9) ? 'published' : 'stale',
    confirmedAt: random.maybe(0.9, () => addDays(TODAY, -random.between(0, 170))),
    reliability: random.maybe(0.5, () => ({ count: random.between(1, 30), mean: random.between(40, 100) / 100 })),
    exposureRatio: random.maybe(0.5, () => random.between(0, 250) / 100),
  };
}
