import {
  addDays,
  checkEnterpriseNumber,
  checkEstablishmentNumber,
  DEMAND_KINDS,
  DEMAND_STATUSES,
  missingForSubmission,
  type EnclaveDetails,
} from '@bestuiver/domain';
import { currentNis, findMunicipality } from '../geography/municipality-table';
import { findAreaOf } from '../geography/working-areas';
import { demoAccounts, demoBuyers, demoCapabilities, demoDemands, demoEnterprises } from './demo-data';
import { demoRegion } from './demo-region';

const today = '2026-11-21';
const region = demoRegion(today);
const ids = (rows: { id?: string }[]): Set<string | undefined> => new Set(rows.map((row) => row.id));
const repeated = <T>(values: T[]): T[] => values.filter((value, i) => values.indexOf(value) !== i);

describe('the demo region', () => {
  it('is the same for the same day', () => {
    expect(demoRegion(today)).toEqual(region);
  });

  it('holds 365 capabilities of 90 enterprises, 22 companies and 4 local authorities', () => {
    expect(region.capabilities).toHaveLength(365);
    expect(demoEnterprises).toHaveLength(90);
    expect(demoBuyers.filter(({ kind }) => kind === 'company')).toHaveLength(22);
    expect(demoBuyers.filter(({ kind }) => kind === 'local_authority')).toHaveLength(4);
  });

  it('gives at least 35 enterprises a place in Midwest and its neighbours', () => {
    const areas = demoEnterprises.map((one) => findAreaOf(one.sites[0]?.nis ?? '', today)?.code);
    expect(areas.filter(Boolean).length).toBeGreaterThanOrEqual(35);
    expect(areas.filter((code) => code === 'midwest').length).toBeGreaterThanOrEqual(15);
  });

  it('never gives two organisations, sites or people the same name, number, id or address', () => {
    expect(repeated(region.organisations.map((row) => row.name))).toEqual([]);
    expect(repeated(region.organisations.map((row) => row.enterpriseNumber))).toEqual([]);
    expect(repeated(region.establishments.map((row) => row.establishmentNumber))).toEqual([]);
    expect(repeated(region.people.map((row) => row.email))).toEqual([]);
    for (const rows of Object.values(region) as { id?: string }[][]) {
      if (rows[0]?.id) expect(ids(rows).size).toBe(rows.length);
    }
  });

  it('has numbers with valid check digits', () => {
    for (const row of region.organisations) {
      expect(checkEnterpriseNumber(row.enterpriseNumber ?? '')).toMatchObject({ ok: true });
      expect(row.enterpriseNumber).toMatch(/^0999/);
    }
    for (const row of region.establishments) {
      expect(checkEstablishmentNumber(row.establishmentNumber ?? '')).toMatchObject({ ok: true });
    }
  });

  it('points only to rows that exist', () => {
    const organisations = ids(region.organisations);
    const establishments = ids(region.establishments);
    const people = ids(region.people);
    const capabilities = ids(region.capabilities);
    const demands = ids(region.demands);
    expect(region.establishments.filter((row) => !organisations.has(row.organisationId))).toEqual([]);
    expect(region.capabilities.filter((row) => !establishments.has(row.establishmentId))).toEqual([]);
    expect(region.recognitions.filter((row) => !establishments.has(row.establishmentId))).toEqual([]);
    expect(region.certificates.filter((row) => !establishments.has(row.establishmentId))).toEqual([]);
    expect(region.capacitySlots.filter((row) => !capabilities.has(row.capabilityId))).toEqual([]);
    expect(region.demands.filter((row) => !organisations.has(row.organisationId))).toEqual([]);
    expect(region.demands.filter((row) => row.parentDemandId && !demands.has(row.parentDemandId))).toEqual([]);
    const named = [
      ...region.roles.map((row) => row.personId),
      ...region.demands.map((row) => row.postedBy),
      ...region.capabilities.map((row) => row.confirmedBy),
      ...region.recognitions.map((row) => row.verifiedBy),
    ];
    expect(named.filter((id) => id && !people.has(id))).toEqual([]);
  });

  it('stands in municipalities of today, with a postal code of theirs, close to their centre', () => {
    for (const { nisCode, postalCode, lat, lon } of region.establishments) {
      const municipality = findMunicipality(nisCode ?? '');
      expect(currentNis(nisCode ?? '')).toBe(nisCode);
      expect(municipality?.postalCodes.map(({ code }) => code)).toContain(postalCode);
      expect(
        Math.abs((lat ?? 0) - (municipality?.lat ?? 0)) + Math.abs((lon ?? 0) - (municipality?.lon ?? 0)),
      ).toBeLessThan(0.03);
    }
  });
});

describe('the demands of the demo', () => {
  it('cover every status and every kind', () => {
    const statuses = new Set(demoDemands.map(({ status }) => status));
    const kinds = new Set(demoDemands.map(({ kind }) => kind));
    expect(DEMAND_STATUSES.filter((status) => !statuses.has(status))).toEqual([]);
    expect(DEMAND_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('could all have been submitted, except drafts', () => {
    for (const { status, startDay, ...demand } of demoDemands.filter((one) => one.openedDaysAgo !== undefined)) {
      const startDate = startDay === undefined ? null : addDays(today, startDay);
      expect(missingForSubmission({ ...demand, startDate })).toEqual([]);
      expect(status).not.toBe('draft');
    }
  });

  it('are open in Midwest for the most part', () => {
    const midwest = region.demands.find((row) => row.status === 'open')?.workingAreaId;
    const open = region.demands.filter((row) => row.status === 'open');
    expect(open.length).toBeGreaterThanOrEqual(10);
    expect(open.every((row) => row.workingAreaId === midwest)).toBe(true);
  });

  it('start later than today while they are open', () => {
    for (const row of region.demands.filter(({ status }) => status === 'open')) {
      expect((row.startDate ?? '') > today).toBe(true);
      expect((row.endDate ?? '9999') > (row.startDate ?? '')).toBe(true);
    }
  });

  it('carry a reason when they are closed', () => {
    const closed = demoDemands.filter(({ status }) => ['withdrawn', 'expired', 'rejected'].includes(status));
    expect(closed.filter(({ statusReason }) => !statusReason)).toEqual([]);
  });

  it('ask enclaves inside the core activity of the host', () => {
    const enclaves = demoDemands.filter(({ kind, status }) => kind === 'enclave' && status !== 'draft');
    expect(enclaves.filter(({ details }) => !(details as EnclaveDetails).fitsCoreActivity)).toEqual([]);
  });
});

describe('what makes the demo lively', () => {
  it('lets some recognitions and certificates end soon, and one recognition has lapsed', () => {
    const within = (to: string | null | undefined, days: number): boolean =>
      to != null && to >= today && to <= addDays(today, days);
    expect(region.recognitions.filter((row) => within(row.validTo, 90)).length).toBeGreaterThanOrEqual(2);
    expect(region.recognitions.filter((row) => row.validTo && row.validTo < today)).toHaveLength(1);
    expect(region.certificates.filter((row) => within(row.validTo, 60)).length).toBeGreaterThanOrEqual(5);
    expect(region.certificates.filter((row) => row.validTo && row.validTo < today).length).toBeGreaterThanOrEqual(1);
  });

  it('keeps most listings fresh, some stale, and knows not every fact', () => {
    const published = demoCapabilities.filter(({ status }) => status === 'published');
    expect(published.length).toBeGreaterThan(290);
    expect(published.filter(({ confirmedDaysAgo }) => (confirmedDaysAgo ?? 0) > 90)).toEqual([]);
    expect(demoCapabilities.filter(({ status }) => status === 'stale').length).toBeGreaterThan(10);
    expect(demoCapabilities.filter(({ priceModes }) => !priceModes).length).toBeGreaterThan(100);
    expect(demoCapabilities.filter(({ supervisionRatio }) => supervisionRatio == null).length).toBeGreaterThan(50);
  });

  it('gives every enterprise an enterprise admin and every account its place', () => {
    const admins = new Set(
      region.roles.filter(({ role }) => role === 'enterprise_admin').map((row) => row.organisationId),
    );
    expect(admins.size).toBe(90);
    const roles = demoAccounts.map(({ role }) => role);
    for (const role of ['company_admin', 'enterprise_admin', 'coordinator', 'area_admin', 'platform_admin'] as const) {
      expect(roles).toContain(role);
    }
  });

  it('writes only to addresses that cannot exist', () => {
    expect(region.people.filter(({ email }) => !/^[a-z0-9.-]+@[a-z0-9.-]+\.example$/.test(email ?? ''))).toEqual([]);
  });

  it('holds nothing about individual workers', () => {
    const text = JSON.stringify([demoCapabilities, demoDemands, demoEnterprises]);
    expect(text).not.toMatch(/\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}/);
    expect(text).not.toMatch(/rijksregister|arbeidshandicap van|indicering|WOP-/i);
  });
});
