import { checklistOf } from './checklist';
import { nextSteps, type CollaborationFacts } from './next-steps';

const TODAY = '2027-01-20';
const enclave = checklistOf({ kind: 'enclave', onSite: true });
const workshop = checklistOf({ kind: 'subcontracting', onSite: false });

const facts = (known: Partial<CollaborationFacts>): CollaborationFacts => ({
  status: 'preparing',
  termsComplete: true,
  startsOn: '2027-02-01',
  endsOn: null,
  agreedBy: [],
  checklist: workshop,
  confirmed: [],
  undecidedConflicts: 0,
  blockedConflicts: 0,
  followUpsDue: [],
  evaluatedBy: [],
  ...known,
});

const steps = (known: Partial<CollaborationFacts>): string[] =>
  nextSteps(facts(known), TODAY).map(({ code, by }) => `${code}: ${by.join(', ')}`);

const confirmedOf = (before: 'agreement' | 'start') =>
  enclave.flatMap(({ item, by, before: at }) => (at === before ? by.map((party) => ({ item, party })) : []));

describe('the next steps', () => {
  it('begin with the terms and the checks', () => {
    expect(steps({ termsComplete: false })).toEqual([
      'write_terms: company, provider',
      'open_checks: company, provider',
    ]);
    expect(steps({})).toEqual(['open_checks: company, provider']);
  });

  it('ask each party the points it has to confirm, and the coordinator what was raised', () => {
    const open = confirmedOf('agreement').filter(({ party, item }) => party === 'company' || item === 'welfare');
    expect(steps({ status: 'checks', checklist: enclave, confirmed: open, undecidedConflicts: 1 })).toEqual([
      'confirm_checks: provider',
      'decide_conflicts: coordinator',
    ]);
  });

  it('ask both to confirm the same terms, and then only the one that did not', () => {
    expect(steps({ status: 'checks' })).toEqual(['confirm_terms: company, provider']);
    expect(steps({ status: 'checks', agreedBy: ['company'] })).toEqual(['confirm_terms: provider']);
  });

  it('stop at a blocked conflict', () => {
    expect(steps({ status: 'checks', blockedConflicts: 1 })).toEqual(['solve_conflict: company, provider']);
  });

  it('hold the start until the paper is signed and the day has come', () => {
    const agreed = { status: 'agreed', checklist: enclave, confirmed: confirmedOf('agreement') } as const;
    expect(steps(agreed)).toEqual(['confirm_start_checks: company, provider']);
    const signed = [...agreed.confirmed, ...confirmedOf('start')];
    expect(steps({ ...agreed, confirmed: signed })).toEqual([]);
    expect(steps({ ...agreed, confirmed: signed, startsOn: TODAY })).toEqual(['start: company, provider']);
  });

  it('ask how it goes, and to close when the end has come', () => {
    expect(steps({ status: 'running', followUpsDue: ['company'], endsOn: TODAY })).toEqual([
      'answer_follow_up: company',
      'complete: company, provider',
    ]);
    expect(steps({ status: 'at_risk' })).toEqual(['settle_risk: company, provider']);
  });

  it('end with the evaluation', () => {
    expect(steps({ status: 'completed', evaluatedBy: ['provider'] })).toEqual(['evaluate: company']);
    expect(steps({ status: 'evaluated' })).toEqual([]);
    expect(steps({ status: 'terminated' })).toEqual([]);
  });
});
