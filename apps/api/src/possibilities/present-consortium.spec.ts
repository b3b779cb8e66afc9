import type { ProposalStatus } from '@bestuiver/domain';
import { stateOf } from './present-consortium';

const answers = (...given: ('in' | 'out' | null)[]) => given.map((answer) => ({ answer }));

describe('stateOf', () => {
  it.each<[string, ProposalStatus | null, ReturnType<typeof answers>]>([
    ['composed', null, answers(null, null)],
    ['composed', 'draft', answers(null, null)],
    ['asked', 'sent_to_provider', answers('in', null)],
    ['agreed', 'provider_interested', answers('in', 'in')],
    ['agreed', 'sent_to_company', answers('in', 'in')],
    ['agreed', 'expired', answers('in', 'in')],
    ['refused', 'provider_declined', answers('in', 'out')],
    ['refused', 'provider_declined', answers(null, 'out')],
    ['expired', 'expired', answers('in', null)],
    ['withdrawn', 'withdrawn', answers('in', null)],
  ])('is %s when its proposal is %s', (state, status, members) => {
    expect(stateOf({ proposal: status && { status }, members })).toBe(state);
  });
});
