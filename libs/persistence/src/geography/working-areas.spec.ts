import { findMunicipality } from './municipality-table';
import { findAreaOf, workingAreas } from './working-areas';

const membersOn = (code: string, day: string): string[] =>
  (workingAreas.find((area) => area.code === code)?.memberships ?? [])
    .filter((one) => one.validFrom <= day && (!one.validTo || day < one.validTo))
    .map((one) => one.nis);

describe('working areas', () => {
  it('count 16 authorities in Midwest in 2024 and 14 since the mergers', () => {
    expect(membersOn('midwest', '2024-12-31')).toHaveLength(16);
    expect(membersOn('midwest', '2025-01-01')).toHaveLength(14);
  });

  it('name municipalities that exist during the whole membership', () => {
    for (const { memberships } of workingAreas) {
      for (const { nis, validFrom, validTo } of memberships) {
        const municipality = findMunicipality(nis);
        expect(municipality && municipality.validFrom <= validFrom).toBe(true);
        expect(municipality?.validTo ?? null).toBe(validTo);
      }
    }
  });

  it('never overlap within the mandate of the regierol', () => {
    const members = workingAreas
      .filter((area) => area.mandate === 'regierol')
      .flatMap((area) => membersOn(area.code, '2026-01-01'));
    expect(new Set(members).size).toBe(members.length);
  });

  it('overlap between mandates: Wielsbeke is in Midwest and in the welfare association of the south-west', () => {
    expect(findAreaOf('37017', '2026-01-01')?.code).toBe('midwest');
    expect(findAreaOf('37017', '2026-01-01', 'welfare')?.code).toBe('south-west-welfare');
  });

  it('leave Dentergem without a regierol', () => {
    expect(findAreaOf('37002', '2026-01-01')).toBeNull();
  });

  it('follow the codes of the day', () => {
    expect(findAreaOf('37015', '2024-12-31')?.code).toBe('midwest');
    expect(findAreaOf('37015', '2025-01-01')).toBeNull();
    expect(findAreaOf('37022', '2025-01-01')?.code).toBe('midwest');
  });
});
