import type { MailParams } from '@bestuiver/mail';
import { Proposal, SuccessionStep } from '@bestuiver/persistence';
import { declineReasonLabel } from '../facts/decline-reasons';
import type { Composer } from './composer';
import { proposalIn, proposalPage } from './proposal-mails';

type Fell = MailParams['next_candidate']['fell'];
const FELL: readonly string[] = ['provider_declined', 'company_declined', 'expired', 'withdrawn'] satisfies Fell[];

export const nextCandidate: Composer<'next_candidate'> = async (occasion) => {
  const ended = await proposalIn(occasion);
  const { manager } = occasion.reader;
  const step = await manager.findOneBy(SuccessionStep, { endedProposalId: occasion.proposalId! });
  if (!ended || !step || !FELL.includes(ended.status)) return null;
  const next = step.nextProposalId
    ? await manager.findOne(Proposal, { where: { id: step.nextProposalId }, relations: { provider: true } })
    : null;
  return {
    title: ended.demand.title,
    fell: ended.status as Fell,
    enterpriseName: ended.provider.name,
    reason: ended.declineReason ? declineReasonLabel(ended.declineReason, occasion.language) : null,
    note: ended.declineNote,
    next: next?.expiresOn ? { enterpriseName: next.provider.name, answerBy: next.expiresOn } : null,
    nextUrl: next ? proposalPage(occasion, next) : occasion.page(`/demands/${ended.demandId}/matches`),
    proposalUrl: proposalPage(occasion, ended),
  };
};
