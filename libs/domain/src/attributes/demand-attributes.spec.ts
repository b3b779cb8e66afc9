import { missingForSubmission } from './demand-attributes';

const complete = { activityIds: ['manual-packing'], startDate: '2027-01-04', siteNis: '36015' };

describe('missingForSubmission', () => {
  it('asks every kind for activity, start and place', () => {
    expect(missingForSubmission({ kind: 'niche' })).toEqual(['activityIds', 'startDate', 'siteNis']);
  });

  it('asks an enclave for what the law asks first', () => {
    expect(missingForSubmission({ kind: 'enclave', ...complete, details: {} })).toEqual([
      'details.fitsCoreActivity',
      'details.permanentSupervisor',
      'details.headcountMin',
    ]);
  });

  it('asks subcontracting and strategic products how much, niche work not', () => {
    expect(missingForSubmission({ kind: 'subcontracting', ...complete })).toEqual(['volume']);
    expect(missingForSubmission({ kind: 'strategic_product', ...complete, hoursPerWeek: 20 })).toEqual([]);
    expect(missingForSubmission({ kind: 'niche', ...complete })).toEqual([]);
  });
});
