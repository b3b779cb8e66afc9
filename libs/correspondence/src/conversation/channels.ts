import type { ProposalStatus } from '@bestuiver/domain';
import type { MessageChannel, MessageSide } from '@bestuiver/persistence';

/** How far a proposal has come, as far as it decides who may talk to whom. */
export interface Reached {
  readonly status: ProposalStatus;
  readonly sentAt: Date | null;
  readonly forwardedAt: Date | null;
}

/**
 * Where a side may write, the usual choice first. Each side talks with the coordinator as soon as it knows of the
 * proposal; all talk together only after the introduction (domain dossier 3.4: double opt-in).
 */
export function channelsFor(side: MessageSide, { status, sentAt, forwardedAt }: Reached): MessageChannel[] {
  const open: MessageChannel[] = [];
  if (status === 'introduced') open.push('everyone');
  if (sentAt !== null && side !== 'company') open.push('provider');
  if (forwardedAt !== null && side !== 'provider') open.push('company');
  return open;
}

/** Whether a side reads a channel; coordinators read all of them. */
export const readsChannel = (side: MessageSide, channel: MessageChannel): boolean =>
  side === 'coordinator' || channel === 'everyone' || channel === side;

/** The channels a side reads. */
export const channelsReadBy = (side: MessageSide): MessageChannel[] =>
  side === 'coordinator' ? ['provider', 'company', 'everyone'] : [side, 'everyone'];

/**
 * Where an answer to a mail goes: where the message it answers stood, to everyone when it answers the introduction, else
 * to the coordinator alone. Null when that is closed to the writer, or when a coordinator answers a mail that no side
 * wrote: a guess could show one side what was meant for the other.
 */
export function channelOfAnswer(
  side: MessageSide,
  answered: { readonly kind: string; readonly channel: MessageChannel | null },
  reached: Reached,
): MessageChannel | null {
  const ownChannel = side === 'coordinator' ? null : side;
  const asked = answered.kind === 'introduction' ? 'everyone' : ownChannel;
  const wanted = answered.kind === 'proposal_message' ? answered.channel : asked;
  return wanted !== null && channelsFor(side, reached).includes(wanted) ? wanted : null;
}
