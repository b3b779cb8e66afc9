import { Inject, Injectable } from '@nestjs/common';
import { hashToken, matchWords, notify } from '@bestuiver/correspondence';
import type { ProposalStatus, ProposalVerb } from '@bestuiver/domain';
import { enqueue } from '@bestuiver/jobs';
import { AnswerLink, lockProposal, Person, Proposal, WorkingArea, type Demand } from '@bestuiver/persistence';
import type { Taxonomy } from '@bestuiver/taxonomy';
import { DataSource, type EntityManager } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuse } from '../errors/refuse';
import { instant } from '../http/instant';
import { demandFollows } from '../proposals/demand-follows';
import { moveProposal, revokeLinks } from '../proposals/move-proposal';
import {
  activityLabels,
  capabilityAsSeenBy,
  demandAsSeenBy,
  presentProposal,
  SHOWN,
} from '../proposals/present-proposal';
import type { ProposalDto } from '../proposals/proposal.dto';
import { getProposal, lockProposalFor } from '../proposals/proposal-scope';
import { TAXONOMY } from '../taxonomy.token';
import type { Answer, AnswerDto, QuestionDto } from './answer.dto';

type Party = 'provider' | 'company';

/** The status in which a party is asked, and those in which its answer shows. */
const ASKED: Readonly<Record<Party, ProposalStatus>> = { provider: 'sent_to_provider', company: 'sent_to_company' };

interface Answering {
  readonly manager: EntityManager;
  readonly proposal: Proposal;
  readonly demand: Demand;
  readonly party: Party;
  readonly personId: string;
}

/** Yes or no of a party, from the link in its mail or signed in. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(TAXONOMY) private readonly taxonomy: Taxonomy,
  ) {}

  async read(reader: Reader, token: string): Promise<QuestionDto> {
    const { manager } = this.dataSource;
    return this.question(manager, reader, await this.getLink(manager, token));
  }

  async answer(reader: Reader, token: string, body: AnswerDto): Promise<QuestionDto> {
    return this.dataSource.transaction(async (manager) => {
      const link = await this.getLink(manager, token);
      const locked = await lockProposal(manager, link.proposalId);
      const answering = { manager, ...locked!, party: partyOf(link), personId: link.personId };
      await this.give(answering, body);
      await manager.update(AnswerLink, link.id, { usedAt: link.usedAt ?? this.clock.now() });
      return this.question(manager, reader, link);
    });
  }

  async answerSignedIn(reader: Reader, id: string, body: AnswerDto): Promise<ProposalDto> {
    return this.dataSource.transaction(async (manager) => {
      await getProposal(manager, reader, 'proposal.answer_own', id);
      const { proposal, demand } = await lockProposalFor(manager, reader, 'proposal.answer_own', id);
      const asked = proposal.forwardedAt && reader.belongsTo(demand.organisationId) ? 'company' : 'provider';
      await this.give({ manager, proposal, demand, party: asked, personId: reader.personId }, body);
      return presentProposal(manager, this.taxonomy, reader, id);
    });
  }

  /** The same answer twice is one answer; another one is too late. */
  private async give(answering: Answering, { answer, reason, note }: AnswerDto): Promise<void> {
    const { manager, proposal, demand, party, personId } = answering;
    const earlier = answerOf(proposal, party);
    if (earlier === answer) return;
    if (earlier) throw refuse('conflict', 'answer.used', { answer: earlier });
    if (proposal.status !== ASKED[party]) throw refuse('conflict', 'answer.closed', { from: proposal.status });
    const now = this.clock.now();
    const verb: ProposalVerb = `${party}_${answer === 'interested' ? 'accept' : 'decline'}`;
    const declined = answer === 'declined' ? { declineReason: reason ?? null, declineNote: note ?? null } : {};
    await moveProposal(manager, proposal, {
      verb,
      actor: party === 'provider' ? 'enterprise' : 'company',
      personId,
      now,
      reason,
      note,
      facts: {
        [`${party}AnsweredAt`]: now,
        [`${party}Note`]: note ?? null,
        ...declined,
        remindOn: null,
        expiresOn: null,
      },
    });
    await this.followUp(manager, proposal, verb);
    if (answer === 'declined') await revokeLinks(manager, proposal.id, now);
    await demandFollows(manager, demand, now);
  }

  private async followUp(manager: EntityManager, { id: proposalId }: Proposal, verb: ProposalVerb): Promise<void> {
    if (verb === 'provider_accept') await enqueue(manager, 'proposal.forward', { proposalId });
    if (verb === 'company_accept') await enqueue(manager, 'proposal.introduce', { proposalId });
    if (verb === 'company_decline') await notify(manager, { event: 'company_declined', proposalId });
    if (verb.startsWith('provider_')) await notify(manager, { event: 'provider_answered', proposalId });
  }

  private async getLink(manager: EntityManager, token: string): Promise<AnswerLink> {
    const link = await manager.findOneBy(AnswerLink, { tokenHash: hashToken(token) });
    if (!link) throw refuse('not-found', 'answer.unknown');
    if (link.usedAt) return link;
    if (link.expiresAt <= this.clock.now()) throw refuse('conflict', 'answer.expired');
    if (link.revokedAt) throw refuse('conflict', 'answer.closed');
    return link;
  }

  private async question(manager: EntityManager, reader: Reader, link: AnswerLink): Promise<QuestionDto> {
    const party = partyOf(link);
    const proposal = await manager.findOneOrFail(Proposal, { where: { id: link.proposalId }, relations: SHOWN });
    const holder = await manager.findOneByOrFail(Person, { id: link.personId });
    const { demand, status } = proposal;
    const area = demand.workingAreaId ? await manager.findOneBy(WorkingArea, { id: demand.workingAreaId }) : null;
    const { language } = reader;
    return {
      party,
      language: holder.language,
      status,
      kind: demand.kind,
      demand: {
        ...demandAsSeenBy(party, proposal, language),
        activities: activityLabels(proposal, this.taxonomy, language),
      },
      capability: capabilityAsSeenBy(party, proposal, language),
      sender: area?.senderName ?? 'Bestuiver',
      contactEmail: area?.contactEmail ?? null,
      message: party === 'provider' ? proposal.message : null,
      reasons: [...matchWords(proposal.match, language).strongest],
      expiresOn: proposal.expiresOn,
      answer: answerOf(proposal, party),
      answeredAt: instant(party === 'provider' ? proposal.providerAnsweredAt : proposal.companyAnsweredAt),
      open: status === ASKED[party],
    };
  }
}

const partyOf = ({ purpose }: AnswerLink): Party => (purpose === 'provider_answer' ? 'provider' : 'company');

/** What a party answered, as the proposal shows it. */
function answerOf(proposal: Proposal, party: Party): Answer | null {
  const at = party === 'provider' ? proposal.providerAnsweredAt : proposal.companyAnsweredAt;
  if (!at) return null;
  return proposal.status === `${party}_declined` ? 'declined' : 'interested';
}
