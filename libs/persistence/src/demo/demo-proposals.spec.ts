import { answerDates, LIVE_PROPOSAL_STATUSES, maxLiveProposals, type ProposalStatus } from '@bestuiver/domain';
import type { Match } from '../entities';
import { demoDemands } from './demo-data';
import { demoProposalRow } from './demo-proposals';

const today = '2026-11-20';
const match = { id: 'm', demandId: 'd', capabilityId: 'c' } as Match;
const row = (status: ProposalStatus, daysAgo = 2): ReturnType<typeof demoProposalRow> =>
  demoProposalRow({ rank: 1, status, daysAgo }, { today, surgeLevel: 0, match, providerId: 'p' });

describe('proposals of the demo', () => {
  it('leave an instant for every step they took', () => {
    expect(row('sent_to_provider')).toMatchObject({ providerAnsweredAt: null, forwardedAt: null });
    expect(row('sent_to_company').forwardedAt).toEqual(new Date('2026-11-18T09:00:00Z'));
    expect(row('sent_to_company').companyAnsweredAt).toBeNull();
    expect(row('introduced').introducedAt).toEqual(new Date('2026-11-18T09:00:00Z'));
  });

  it('wait for an answer by the usual dates, and only while somebody has to answer', () => {
    expect(row('sent_to_provider')).toMatchObject(answerDates('2026-11-18', 0));
    expect(row('introduced')).toMatchObject({ remindOn: null, expiresOn: null });
  });

  it('are planned only where the demand has got that far, and within the most a demand may have', () => {
    for (const { kind, status, proposals = [] } of demoDemands) {
      const live = proposals.filter((one) => LIVE_PROPOSAL_STATUSES.includes(one.status));
      expect(live.length).toBeLessThanOrEqual(maxLiveProposals(kind));
      if (status === 'in_proposal') expect(live.length).toBeGreaterThan(0);
      if (status === 'in_negotiation') expect(proposals.map((one) => one.status)).toContain('introduced');
      if (status === 'open') expect(proposals).toEqual([]);
    }
  });
});
