import { answerDates, brusselsDay } from '@bestuiver/domain';
import { newId, Proposal } from '@bestuiver/persistence';

/** A proposal that was sent to the provider now and waits for its answer. */
export function aProposal(
  overrides: Partial<Proposal> & Pick<Proposal, 'demandId' | 'matchId' | 'capabilityId' | 'providerId'>,
): Partial<Proposal> {
  const now = new Date();
  return {
    id: newId(),
    status: 'sent_to_provider',
    ...answerDates(brusselsDay(now), 0),
    sentAt: now,
    statusSince: now,
    ...overrides,
  };
}
