import fc from 'fast-check';
import { DomainError } from '../errors';
import type { Actor } from '../roles';
import { CAPABILITY_LIFE_CYCLE } from './capability';
import { COLLABORATION_LIFE_CYCLE } from './collaboration';
import { CONCERN_LIFE_CYCLE } from './concern';
import { DEMAND_LIFE_CYCLE } from './demand';
import { legalVerbs, move, type LifeCycle } from './life-cycle';
import { MATCH_LIFE_CYCLE } from './match';
import {
  answerDates,
  invitationDates,
  LIVE_PROPOSAL_STATUSES,
  maxLiveProposals,
  PROPOSAL_LIFE_CYCLE,
} from './proposal';

const ACTORS: Actor[] = ['company', 'enterprise', 'coordinator', 'area_admin', 'system'];
const CYCLES = [
  DEMAND_LIFE_CYCLE,
  CAPABILITY_LIFE_CYCLE,
  MATCH_LIFE_CYCLE,
  PROPOSAL_LIFE_CYCLE,
  COLLABORATION_LIFE_CYCLE,
  CONCERN_LIFE_CYCLE,
] as unknown as LifeCycle<string, string>[];

const errorOf = (work: () => unknown): DomainError => {
  try {
    work();
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('expected a refusal');
};

describe.each(CYCLES.map((cycle) => [cycle.noun, cycle] as const))('the life cycle of a %s', (_noun, cycle) => {
  it('names only its own statuses, each reachable from the first', () => {
    const reached = new Set([cycle.statuses[0]!]);
    for (let grew = true; grew;) {
      grew = false;
      for (const m of cycle.moves) {
        expect(cycle.statuses).toContain(m.from);
        expect(cycle.statuses).toContain(m.to);
        if (reached.has(m.from) && !reached.has(m.to)) grew = !!reached.add(m.to);
      }
    }
    expect([...reached].sort()).toEqual([...cycle.statuses].sort());
  });

  it('leads every verb from a status to one status only', () => {
    const seen = cycle.moves.map((m) => `${m.from} ${m.verb}`);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('allows exactly the moves of the table', () => {
    const verbs = [...new Set(cycle.moves.map((m) => m.verb))];
    fc.assert(
      fc.property(
        fc.constantFrom(...cycle.statuses),
        fc.constantFrom(...verbs),
        fc.constantFrom(...ACTORS),
        (from, verb, by) => {
          const row = cycle.moves.find((m) => m.from === from && m.verb === verb);
          const request = { from, verb, by, reason: row?.reasons?.[0] };
          if (row?.by.includes(by)) {
            expect(move(cycle, request)).toBe(row.to);
            expect(legalVerbs(cycle, from, by)).toContain(verb);
          } else {
            expect(errorOf(() => move(cycle, request)).code).toBe(
              `${cycle.noun}.${row ? 'not_your_move' : 'illegal_move'}`,
            );
            expect(legalVerbs(cycle, from, by)).not.toContain(verb);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a refused move', () => {
  it('says from where, to where, and what is allowed instead', () => {
    const error = errorOf(() => move(DEMAND_LIFE_CYCLE, { from: 'draft', verb: 'open', by: 'coordinator' }));
    expect(error.kind).toBe('conflict');
    expect(error.params).toEqual({ from: 'draft', to: 'open', verb: 'open', allowed: ['submit'] });
  });

  it('says whose move it is', () => {
    const error = errorOf(() => move(DEMAND_LIFE_CYCLE, { from: 'submitted', verb: 'open', by: 'company' }));
    expect(error.kind).toBe('forbidden');
    expect(error.params).toMatchObject({ by: ['coordinator'] });
  });

  it('asks for a reason code, and for one of the list', () => {
    const reject = { from: 'submitted', verb: 'reject', by: 'coordinator' } as const;
    expect(errorOf(() => move(DEMAND_LIFE_CYCLE, reject)).code).toBe('demand.reason_required');
    expect(errorOf(() => move(DEMAND_LIFE_CYCLE, { ...reject, reason: 'just because' })).code).toBe(
      'demand.reason_unknown',
    );
    expect(move(DEMAND_LIFE_CYCLE, { ...reject, reason: 'budget' })).toBe('rejected');
  });
});

describe('proposals', () => {
  it('allow three live ones, five for strategic products', () => {
    expect(maxLiveProposals('enclave')).toBe(3);
    expect(maxLiveProposals('strategic_product')).toBe(5);
    expect(LIVE_PROPOSAL_STATUSES).not.toContain('draft');
  });

  it('are reminded of after 3 working days and expire after 7, faster in a surge', () => {
    expect(answerDates('2026-11-20', 0)).toEqual({ remindOn: '2026-11-25', expiresOn: '2026-12-01' });
    expect(answerDates('2026-11-20', 2)).toEqual({ remindOn: '2026-11-20', expiresOn: '2026-11-23' });
  });

  it('gives the partners of a team 2 and 5 working days, hardly any in a crisis', () => {
    expect(invitationDates('2026-11-20', 0)).toEqual({ remindOn: '2026-11-24', expiresOn: '2026-11-27' });
    expect(invitationDates('2027-03-25', 0)).toEqual({ remindOn: '2027-03-30', expiresOn: '2027-04-02' });
    expect(invitationDates('2026-11-20', 3)).toEqual({ remindOn: '2026-11-20', expiresOn: '2026-11-23' });
  });
});
