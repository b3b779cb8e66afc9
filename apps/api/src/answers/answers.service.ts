import { Inject, Injectable } from '@nestjs/common';
import { hashToken, notify, sameHash } from '@bestuiver/correspondence';
import { type ProposalStatus, type ProposalVerb } from '@bestuiver/domain';
import { askNext, enqueue } from '@bestuiver/jobs';
import {
  AnswerLink,
  lockProposal,
  Person,
  placeHold,
  Proposal,
  releaseHold,
  RoleAssignment,
  WorkingArea,
  type ConsortiumMember,
  type Demand,
} from '@bestuiver/persistence';
import type { Taxonomy } from '@bestuiver/taxonomy';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuse } from '../errors/refuse';
import { instant } from '../http/instant';
import { demandFollows } from '../proposals/demand-follows';
import { moveProposal, revokeLinks } from '../proposals/move-proposal';
import { presentHold } from '../proposals/present-hold';
import {
  activityLabels,
  capabilityAsSeenBy,
  demandAsSeenBy,
  presentProposal,
  reasonsOf,
  SHOWN,
} from '../proposals/present-proposal';
import type { Answer, ProposalDto } from '../proposals/proposal.dto';
import { answerOfMember, teamAsSeenBy } from '../proposals/present-team';
import { getProposal, lockProposalFor } from '../proposals/proposal-scope';
import { TAXONOMY } from '../taxonomy.token';
import type { AnswerDto, QuestionDto } from './answer.dto';
import { answerAsPartner, partnerFor } from './answer-as-partner';
import { checkUntil } from './check-until';
import { keepRefusal, wishIn } from './keep-refusal';

type Party = 'provider' | 'company';

/** The status in which a party is asked, and those in which its answer shows. */
const ASKED: Readonly<Record<Party, ProposalStatus>> = { provider: 'sent_to_provider', company: 'sent_to_company' };

type AnswerVerb = Extract<ProposalVerb, `${Party}_${'accept' | 'decline'}`>;

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
      return presentProposal(manager, this.taxonomy, reader, id, this.clock.today());
    });
  }

  /** The same answer twice is one answer; another one is too late. */
  private async give(answering: Answering, body: AnswerDto): Promise<void> {
    const { manager, proposal, demand, party, personId } = answering;
    if (party === 'provider' && proposal.consortiumId) return this.giveAsPartner(answering, body);
    const { answer, reason, note } = body;
    const earlier = answerOf(proposal, party);
    if (earlier === answer) return;
    if (earlier) throw refuse('conflict', 'answer.used', { answer: earlier });
    if (proposal.status !== ASKED[party]) throw refuse('conflict', 'answer.closed', { from: proposal.status });
    const now = this.clock.now();
    checkUntil(body.until, now);
    const verb: AnswerVerb = `${party}_${answer === 'interested' ? 'accept' : 'decline'}`;
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
    await this.followUp(answering, verb, body);
    if (answer === 'declined') await revokeLinks(manager, proposal.id, now);
    await demandFollows(manager, demand, now);
  }

  private async giveAsPartner({ manager, proposal, demand, personId }: Answering, body: AnswerDto): Promise<void> {
    const member = await partnerFor(manager, proposal, personId);
    if (!member) throw refuse('conflict', 'answer.closed', { from: proposal.status });
    await answerAsPartner({ manager, proposal, demand, member, personId, now: this.clock.now() }, body);
  }

  private async followUp(answering: Answering, verb: AnswerVerb, body: AnswerDto): Promise<void> {
    const { manager, proposal, demand, personId } = answering;
    const { id: proposalId } = proposal;
    const now = this.clock.now();
    switch (verb) {
      case 'provider_accept':
        await placeHold(manager, proposal, demand, now);
        await enqueue(manager, 'proposal.forward', { proposalId });
        return notify(manager, { event: 'provider_answered', proposalId });
      case 'provider_decline': {
        await keepRefusal(manager, proposal, demand, wishIn(body), personId);
        // Who is asked next is told along with the answer.
        if (await askNext(manager, proposal)) return;
        return notify(manager, { event: 'provider_answered', proposalId });
      }
      case 'company_accept':
        return enqueue(manager, 'proposal.introduce', { proposalId });
      case 'company_decline':
        await releaseHold(manager, proposalId, 'declined', now);
        // Who is asked next is told along with the answer.
        await notify(manager, {
          event: 'company_declined',
          proposalId,
          tellsCoordinator: !(await askNext(manager, proposal)),
        });
    }
  }

  private async getLink(manager: EntityManager, token: string): Promise<AnswerLink> {
    const tokenHash = hashToken(token);
    const link = await manager.findOneBy(AnswerLink, { tokenHash });
    if (!link || !sameHash(link.tokenHash, tokenHash)) throw refuse('not-found', 'answer.unknown');
    if (link.usedAt) return link;
    if (link.expiresAt <= this.clock.now()) throw refuse('conflict', 'answer.expired');
    if (link.revokedAt || !(await this.mayHold(manager, link))) throw refuse('conflict', 'answer.closed');
    return link;
  }

  private async question(manager: EntityManager, reader: Reader, link: AnswerLink): Promise<QuestionDto> {
    const party = partyOf(link);
    const proposal = await manager.findOneOrFail(Proposal, { where: { id: link.proposalId }, relations: SHOWN });
    const holder = await manager.findOneByOrFail(Person, { id: link.personId });
    const { demand, status } = proposal;
    const partner = party === 'provider' ? await partnerFor(manager, proposal, link.personId) : null;
    const own = proposal.consortium?.members.find(({ capabilityId }) => capabilityId === partner?.capabilityId);
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
      capability: capabilityAsSeenBy(party, partProposed(proposal, own), language),
      team: teamAsSeenBy({ party, language, ownCapabilityId: own?.capabilityId ?? null }, proposal),
      sender: area?.senderName ?? 'Bestuiver',
      contactEmail: area?.contactEmail ?? null,
      message: party === 'provider' ? proposal.message : null,
      reasons: reasonsOf(proposal, language),
      expiresOn: proposal.expiresOn,
      answer: own ? answerOfMember(own) : answerOf(proposal, party),
      answeredAt: instant(
        own ? own.answeredAt : party === 'provider' ? proposal.providerAnsweredAt : proposal.companyAnsweredAt,
      ),
      open: status === ASKED[party] && !own?.answer,
      hold: party === 'provider' ? await presentHold(manager, proposal, demand, this.clock.today(), own) : null,
    };
  }

  /** A link is personal: it ends with the account, and when its holder leaves the organisation. */
  private async mayHold(manager: EntityManager, link: AnswerLink): Promise<boolean> {
    const proposal = await manager.findOneOrFail(Proposal, {
      where: { id: link.proposalId },
      relations: { demand: true },
    });
    if (partyOf(link) === 'provider' && proposal.consortiumId)
      return (await partnerFor(manager, proposal, link.personId)) !== null && isActive(manager, link.personId);
    const organisationId = partyOf(link) === 'provider' ? proposal.providerId : proposal.demand.organisationId;
    const holder = { id: link.personId, disabledAt: IsNull() };
    return manager.existsBy(RoleAssignment, { organisationId, person: holder });
  }
}

const partyOf = ({ purpose }: AnswerLink): Party => (purpose === 'provider_answer' ? 'provider' : 'company');

/** What a party answered, as the proposal shows it. */
function answerOf(proposal: Proposal, party: Party): Answer | null {
  const at = party === 'provider' ? proposal.providerAnsweredAt : proposal.companyAnsweredAt;
  if (!at) return null;
  return proposal.status === `${party}_declined` ? 'declined' : 'interested';
}

/** A proposal as the partner of a team reads it: with its own listing. */
const partProposed = (proposal: Proposal, own: ConsortiumMember | undefined): Proposal =>
  own ? Object.assign(new Proposal(), proposal, { capability: own.capability }) : proposal;

const isActive = (manager: EntityManager, id: string): Promise<boolean> =>
  manager.existsBy(Person, { id, disabledAt: IsNull() });
