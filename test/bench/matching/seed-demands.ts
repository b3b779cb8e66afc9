import { addDays, DEMAND_KINDS, type DemandAttributes, type KindDetails } from '@bestuiver/domain';
import type { MatchDemand } from '@bestuiver/matching';
import type { SeededRandom } from './random';
import { drawLocation, TODAY } from './seed-capabilities';
import type { WorkSeeds } from './seed-work';

/** Demands of all four kinds in turn, with the gaps that real ones have. */
export function seedDemands(count: number, work: WorkSeeds, random: SeededRandom): MatchDemand[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = DEMAND_KINDS[index % DEMAND_KINDS.length]!;
    const onSite = kind === 'enclave';
    const start = addDays(TODAY, random.between(10, 90));
    const attributes: DemandAttributes = {
      volume:
        kind === 'enclave'
          ? null
          : { quantity: random.between(100, 20_000), unit: random.pick(['piece', 'kg'] as const), period: 'month' },
      fteNeeded: onSite ? random.between(3, 8) : null,
      hoursPerWeek: random.maybe(0.3, () => random.between(20, 200)),
      startDate: start,
      endDate: random.maybe(0.6, () => addDays(start, random.between(60, 700))),
      flexDays: random.maybe(0.3, () => 10),
      onSite,
      maxDistanceKm: onSite ? null : random.between(30, 120),
      requiredCertifications: random.chance(0.3) ? [random.pick(['iso-9001', 'haccp', 'vca'])] : [],
      preferredCertifications: random.chance(0.3) ? ['iso-14001'] : [],
      physicalLoad: random.between(1, 4),
      pace: random.maybe(0.5, () => 'steady'),
      priceMode: random.maybe(0.5, () => 'hour'),
      budgetMax: random.maybe(0.6, () => random.between(15, 50)),
      transportBy: random.chance(0.3) ? 'provider' : null,
      publicBuyer: random.chance(0.1),
    };
    return {
      id: random.uuid(),
      kind,
      attributes,
      details: drawDetails(kind, random),
      activityIds: [],
      profile: { entries: work.draw(random) },
      location: drawLocation(random),
      organisationId: null,
      excludedOrganisationIds: [],
    };
  });
}

function drawDetails(kind: MatchDemand['kind'], random: SeededRandom): KindDetails['details'] {
  switch (kind) {
    case 'enclave':
      return {
        fitsCoreActivity: true,
        permanentSupervisor: true,
        shifts: [random.pick(['day', 'early'] as const)],
        publicTransportAtShift: random.chance(0.5),
        learningGoals: random.chance(0.5) ? 'leren werken in ploeg' : undefined,
      };
    case 'niche':
      return { coDevelopmentHours: random.between(10, 60) };
    case 'strategic_product':
      return { timeToSurgeDays: random.between(10, 40), regulatoryClass: 'none' };
    default:
      return { leadTimeDays: random.between(5, 15), palletPlaces: random.chance(0.3) ? 50 : undefined };
  }
}
