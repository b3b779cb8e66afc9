import { distanceKm, isIsoDate } from '@bestuiver/domain';
import { currentNis, findMunicipality, municipalities, successions } from './municipality-table';

const today = municipalities.filter((one) => !one.validTo);
const in2024 = municipalities.filter((one) => one.validFrom <= '2024-12-31');

describe('the table of municipalities', () => {
  it('holds 300 Flemish and 19 Brussels municipalities in 2024, 285 and 19 since 2025', () => {
    const flemish = (list: typeof municipalities): number => list.filter((one) => one.provinceNis !== '04000').length;
    expect([flemish(in2024), in2024.length]).toEqual([300, 319]);
    expect([flemish(today), today.length]).toEqual([285, 304]);
  });

  it('has every code once, of five digits, in the arrondissement it starts with', () => {
    expect(new Set(municipalities.map((one) => one.nis)).size).toBe(municipalities.length);
    for (const one of municipalities) {
      expect(one.nis).toMatch(/^\d{5}$/);
      expect(one.arrondissementNis).toBe(`${one.nis.slice(0, 2)}000`);
    }
  });

  it('lies within the box of Flanders', () => {
    for (const { lat, lon } of municipalities) {
      expect(lat > 50.67 && lat < 51.52 && lon > 2.54 && lon < 5.93).toBe(true);
    }
  });

  it('puts no two municipalities of today on the same spot', () => {
    for (const [i, one] of today.entries()) {
      for (const other of today.slice(i + 1)) expect(distanceKm(one, other)).toBeGreaterThan(0.5);
    }
  });

  it('names every postal code with four digits, once per municipality and once per year', () => {
    for (const one of municipalities) {
      expect(one.postalCodes.length).toBeGreaterThan(0);
      for (const { code, names } of one.postalCodes) {
        expect(code).toMatch(/^[1-9]\d{3}$/);
        expect(names.length).toBeGreaterThan(0);
      }
    }
    const codes = today.flatMap((one) => one.postalCodes.map(({ code }) => code));
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  });

  it('has dates that follow one another', () => {
    for (const one of municipalities) {
      expect(isIsoDate(one.validFrom)).toBe(true);
      if (one.validTo) expect(one.validTo > one.validFrom).toBe(true);
      expect(one.validTo === null).toBe(one.successorNis === null);
    }
  });

  it('leads every closed code to a municipality of today', () => {
    for (const { from } of successions) expect(findMunicipality(currentNis(from))?.validTo).toBeNull();
    for (const one of in2024) expect(findMunicipality(currentNis(one.nis))?.validTo).toBeNull();
  });

  it('keeps the postal codes of the merged in their successor', () => {
    for (const one of municipalities.filter((m) => m.successorNis)) {
      const heir = findMunicipality(one.successorNis ?? '')?.postalCodes.map(({ code }) => code) ?? [];
      expect(one.postalCodes.filter(({ code }) => !heir.includes(code))).toEqual([]);
    }
  });

  it('knows the mergers of 2025 in Midwest', () => {
    expect(currentNis('37007')).toBe('37022');
    expect(currentNis('37015')).toBe('37022');
    expect(currentNis('37012')).toBe('37021');
    expect(currentNis('37018')).toBe('37021');
    expect(findMunicipality('37022')).toMatchObject({ nameNl: 'Tielt', validFrom: '2025-01-01' });
    expect(currentNis('36015')).toBe('36015');
  });

  it('answers null for an unknown code', () => {
    expect(findMunicipality('99999')).toBeNull();
  });
});
