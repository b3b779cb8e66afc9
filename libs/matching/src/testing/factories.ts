import type { DemandKind } from '@bestuiver/domain';
import { createTaxonomy } from '@bestuiver/taxonomy';
import type { Calendar, MatchCapability } from '../model/match-capability';
import type { MatchDemand, WorkProfile } from '../model/match-demand';
import type { RankInput } from '../scoring/rank-input';
import { DEFAULT_WEIGHTS } from '../weights/weights';
import { TODAY } from './arbitrary';

export const taxonomy = createTaxonomy();

/** The work everybody asks and offers unless a test says otherwise. */
const WORK = {
  entries: taxonomy.understand({ title: 'Dozen inpakken', description: 'Flessen in dozen inpakken.' }).entries,
};

const ROESELARE = { lat: 50.946, lon: 3.123 };
const IZEGEM = { lat: 50.914, lon: 3.214 };

type Changed<T extends { attributes: object }> = Partial<Omit<T, 'attributes'>> & {
  attributes?: Partial<T['attributes']>;
};

/** A demand that `aCapability()` serves without any problem. */
export function aDemand({ attributes, ...changes }: Changed<MatchDemand> & { kind?: DemandKind } = {}): MatchDemand {
  return {
    id: '11111111-1111-7111-8111-111111111111',
    kind: 'subcontracting',
    details: null,
    activityIds: [],
    profile: WORK,
    location: ROESELARE,
    organisationId: 'buyer',
    excludedOrganisationIds: [],
    ...changes,
    attributes: {
      hoursPerWeek: 96,
      startDate: '2027-03-03',
      endDate: '2027-06-30',
      onSite: false,
      maxDistanceKm: 30,
      requiredCertifications: [],
      physicalLoad: 2,
      priceMode: 'hour',
      budgetMax: 30,
      ...attributes,
    },
  };
}

export function aCapability({ attributes, ...changes }: Changed<MatchCapability> = {}): MatchCapability {
  return {
    id: '22222222-2222-7222-8222-222222222222',
    establishmentId: 'site',
    enterpriseId: 'enterprise',
    activities: [],
    profile: WORK,
    location: IZEGEM,
    calendar: null,
    certificates: [],
    recognised: { from: '2019-01-01', to: null },
    workForm: 'maatwerkbedrijf',
    status: 'published',
    confirmedAt: TODAY,
    reliability: null,
    exposureRatio: null,
    ...changes,
    attributes: {
      kinds: ['subcontracting', 'enclave', 'niche', 'strategic_product'],
      modes: ['workshop', 'on_site', 'enclave'],
      fteAvailable: 4,
      availableFrom: '2027-03-03',
      teamMin: 2,
      teamMax: 8,
      permanentSupervisor: true,
      physicalLoadMax: 3,
      serviceRadiusKm: 40,
      ownTransport: true,
      priceModes: ['hour'],
      priceMin: 22,
      priceMax: 28,
      ...attributes,
    },
  };
}

/** A calendar from Monday 1 March 2027 on with so many free hours in each week. */
export function aCalendar(...hours: number[]): Calendar {
  return { from: '2027-03-01', hours };
}

/** What a text of so many words says about work. */
export function aText(title: string): WorkProfile {
  return { entries: taxonomy.understand({ title, description: '' }).entries };
}

export function aMatch(demand: MatchDemand, ...capabilities: MatchCapability[]): RankInput {
  return { demand, capabilities, weights: DEFAULT_WEIGHTS, today: TODAY, taxonomy };
}
