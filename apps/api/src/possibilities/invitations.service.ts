import { Inject, Injectable } from '@nestjs/common';
import {
  extendHold,
  lockHold,
  lockProposal,
  type ConsortiumMember,
  type Demand,
  type Proposal,
} from '@bestuiver/persistence';
import type { Taxonomy } from '@bestuiver/taxonomy';
import { DataSource, type EntityManager } from 'typeorm';
import { Reader } from '../access/reader';
import { answerAsPartner } from '../answers/answer-as-partner';
import type { AnswerDto } from '../answers/answer.dto';
import { Clock } from '../clock';
import { refuse } from '../errors/refuse';
import { TAXONOMY } from '../taxonomy.token';
import type { InvitationDto, InvitationListDto } from './invitation.dto';
import { ownParts } from '../proposals/own-parts';
import { presentInvitation } from './present-invitation';

const MOST = 100;

/** What a partner is asked, and its answer; nobody learns a name before everybody agreed (domain dossier 5.5). */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(TAXONOMY) private readonly taxonomy: Taxonomy,
  ) {}

  async list(reader: Reader): Promise<InvitationListDto> {
    const { manager } = this.dataSource;
    const members = await ownParts(manager, reader, 'consortium.answer')
      .orderBy('p.sentAt', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .take(MOST)
      .getMany();
    const items: InvitationDto[] = [];
    for (const member of members) items.push(await this.show(manager, reader, member));
    return { items };
  }

  async read(reader: Reader, id: string): Promise<InvitationDto> {
    const { manager } = this.dataSource;
    return this.show(manager, reader, await getInvitation(manager, reader, id));
  }

  async answer(reader: Reader, id: string, body: AnswerDto): Promise<InvitationDto> {
    return this.dataSource.transaction(async (manager) => {
      const { member, proposal, demand } = await lockInvitation(manager, reader, id);
      const { personId } = reader;
      await answerAsPartner({ manager, proposal, demand, member, personId, now: this.clock.now() }, body);
      return this.show(manager, reader, await getInvitation(manager, reader, id));
    });
  }

  /** The partner has its hours held longer, once (domain dossier 3.3). */
  async extendHold(reader: Reader, id: string): Promise<InvitationDto> {
    return this.dataSource.transaction(async (manager) => {
      const { member, proposal, demand } = await lockInvitation(manager, reader, id);
      const hold = await lockHold(manager, { proposalId: proposal.id, capabilityId: member.capabilityId });
      if (hold?.status !== 'held') throw refuse('conflict', 'hold.not_held');
      if (hold.extendedAt) throw refuse('conflict', 'hold.extended_already', { until: hold.heldUntil });
      await extendHold(manager, hold, demand, reader.personId, this.clock.now());
      return this.show(manager, reader, await getInvitation(manager, reader, id));
    });
  }

  private show(manager: EntityManager, reader: Reader, member: ConsortiumMember): Promise<InvitationDto> {
    return presentInvitation(manager, this.taxonomy, reader, member, this.clock.today());
  }
}

/** @throws DomainError not-found when the reader's enterprise was not asked. */
async function getInvitation(manager: EntityManager, reader: Reader, id: string): Promise<ConsortiumMember> {
  const member = await ownParts(manager, reader, 'consortium.answer').andWhere('c.id = :id', { id }).getOne();
  if (!member) throw refuse('not-found', 'consortium.not_found', { id });
  return member;
}

/** As `getInvitation`, with its proposal and demand locked for the rest of the transaction. */
async function lockInvitation(
  manager: EntityManager,
  reader: Reader,
  id: string,
): Promise<{ member: ConsortiumMember; proposal: Proposal; demand: Demand }> {
  const { consortium } = await getInvitation(manager, reader, id);
  const locked = await lockProposal(manager, consortium.proposal!.id);
  if (!locked) throw refuse('not-found', 'consortium.not_found', { id });
  return { member: await getInvitation(manager, reader, id), ...locked };
}
