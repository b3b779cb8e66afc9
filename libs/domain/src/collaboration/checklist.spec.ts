import { blockingChecks, checklistOf, openFor } from './checklist';

const items = (kind: Parameters<typeof checklistOf>[0]['kind'], onSite: boolean | null): string[] =>
  checklistOf({ kind, onSite }).map(({ item }) => item);

describe('the checklist of a collaboration', () => {
  it('has the fifteen points of an enclave, all but two of them hard', () => {
    const enclave = checklistOf({ kind: 'enclave', onSite: true });
    expect(enclave).toHaveLength(15);
    expect(enclave.filter(({ hard }) => !hard).map(({ item }) => item)).toEqual([
      'evaluation_moments',
      'hire_by_choice',
    ]);
  });

  it('asks who gives instructions of every other work on the site of the company', () => {
    expect(items('subcontracting', true)).toContain('authority_with_provider');
    expect(items('niche', true)).toContain('instruction_list');
    expect(items('subcontracting', false)).toEqual(['written_agreement']);
    expect(items('niche', null)).toEqual(['written_agreement']);
  });

  it('asks evidence of conformity of a strategic product', () => {
    expect(items('strategic_product', false)).toEqual(['conformity_evidence', 'written_agreement']);
  });

  it('lets the signed paper and the notice of an enclave follow the agreement and precede the start', () => {
    const enclave = checklistOf({ kind: 'enclave', onSite: true });
    expect(blockingChecks(enclave, [], 'start').map(({ item }) => item)).toEqual([
      'written_agreement',
      'department_notified',
    ]);
    const confirmed = enclave.flatMap(({ item, by, before }) =>
      before === 'agreement' ? by.map((party) => ({ item, party })) : [],
    );
    expect(blockingChecks(enclave, confirmed, 'agreement')).toEqual([]);
    expect(blockingChecks(enclave, confirmed.slice(1), 'agreement').map(({ item }) => item)).toEqual([
      'recognised_provider',
    ]);
  });

  it('is open for each party that did not confirm for itself', () => {
    const [, separate] = checklistOf({ kind: 'enclave', onSite: true });
    expect(openFor(separate!, [{ item: 'separate_entities', party: 'company' }])).toEqual(['provider']);
  });
});
