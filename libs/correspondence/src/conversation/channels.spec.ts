import { PROPOSAL_STATUSES } from '@bestuiver/domain';
import type { MessageChannel, MessageSide } from '@bestuiver/persistence';
import fc from 'fast-check';
import { channelOfAnswer, channelsFor, channelsReadBy, readsChannel, type Reached } from './channels';

const sent: Reached = { status: 'sent_to_provider', sentAt: new Date(), forwardedAt: null };
const forwarded: Reached = { ...sent, status: 'sent_to_company', forwardedAt: new Date() };
const introduced: Reached = { ...forwarded, status: 'introduced' };

const reached = fc.record<Reached>({
  status: fc.constantFrom(...PROPOSAL_STATUSES),
  sentAt: fc.option(fc.date(), { nil: null }),
  forwardedAt: fc.option(fc.date(), { nil: null }),
});
const side = fc.constantFrom<MessageSide>('provider', 'company', 'coordinator');

describe('channelsFor', () => {
  it.each([
    ['provider', sent, ['provider']],
    ['company', sent, []],
    ['coordinator', sent, ['provider']],
    ['provider', forwarded, ['provider']],
    ['company', forwarded, ['company']],
    ['coordinator', forwarded, ['provider', 'company']],
    ['provider', introduced, ['everyone', 'provider']],
    ['company', introduced, ['everyone', 'company']],
    ['coordinator', introduced, ['everyone', 'provider', 'company']],
  ] as const)('of the %s at %j are %j', (who, how, expected) => expect(channelsFor(who, how)).toEqual(expected));

  it('brings nothing across before the introduction', () => {
    fc.assert(
      fc.property(reached, (how) => {
        fc.pre(how.status !== 'introduced');
        expect(channelsFor('provider', how).some((channel) => readsChannel('company', channel))).toBe(false);
        expect(channelsFor('company', how).some((channel) => readsChannel('provider', channel))).toBe(false);
        expect(channelsFor('coordinator', how)).not.toContain('everyone');
      }),
    );
  });

  it('lets every side read where it writes', () => {
    fc.assert(
      fc.property(side, reached, (who, how) => {
        for (const channel of channelsFor(who, how)) {
          expect(readsChannel(who, channel)).toBe(true);
          expect(channelsReadBy(who)).toContain(channel);
        }
      }),
    );
  });
});

describe('channelOfAnswer', () => {
  it.each([
    ['provider', { kind: 'proposal_to_provider', channel: null }, sent, 'provider'],
    ['provider', { kind: 'proposal_to_provider', channel: null }, introduced, 'provider'],
    ['provider', { kind: 'introduction', channel: null }, introduced, 'everyone'],
    ['company', { kind: 'introduction_check', channel: null }, introduced, 'company'],
    ['company', { kind: 'proposal_message', channel: 'everyone' }, introduced, 'everyone'],
    ['coordinator', { kind: 'proposal_message', channel: 'company' }, forwarded, 'company'],
    ['coordinator', { kind: 'provider_answered', channel: null }, forwarded, null],
    ['provider', { kind: 'proposal_message', channel: null }, introduced, null],
  ] as const)('of the %s to %j is known', (who, answered, how, expected) =>
    expect(channelOfAnswer(who, answered, how)).toBe(expected),
  );

  it('is always one the writer may write in', () => {
    const answered = fc.record({
      kind: fc.constantFrom('proposal_message', 'introduction', 'proposal_reminder'),
      channel: fc.option(fc.constantFrom<MessageChannel>('provider', 'company', 'everyone'), { nil: null }),
    });
    fc.assert(
      fc.property(side, answered, reached, (who, what, how) => {
        const channel = channelOfAnswer(who, what, how);
        expect(channel === null || channelsFor(who, how).includes(channel)).toBe(true);
      }),
    );
  });
});
