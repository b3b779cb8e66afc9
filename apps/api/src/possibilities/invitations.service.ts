import { Injectable } from '@nestjs/common';
import { MATCHABLE_DEMAND_STATUSES, withoutName } from '@bestuiver/domain';
import { Consortium, ConsortiumMember, recordAudit } from '@bestuiver/persistence';
import { DataSource, In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuse } from '../errors/refuse';
import { instant } from '../http/instant';
import type { AnswerInvitationDto, InvitationDto, InvitationListDto } from './invitation.dto';
import { stateOf } from './present-consortium';

const MOST = 100;

/** What a partner is asked, and its answer; nobody learns a name before everybody agreed (domain dossier 5.5). */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(reader: Reader): Promise<InvitationListDto> {
    const members = await invitationsFor(this.dataSource.manager, reader)
      .orderBy('c.askedAt', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .take(MOST)
      .getMany();
    const teams = await teamsOf(this.dataSource.manager, members);
    return { items: members.map((member) => present(member, teams.get(member.consortiumId)!, reader)) };
  }

  async read(reader: Reader, id: string): Promise<InvitationDto> {
    const { manager } = this.dataSource;
    return show(manager, reader, id);
  }

  async answer(reader: Reader, id: string, { answer, note }: AnswerInvitationDto): Promise<InvitationDto> {
    return this.dataSource.transaction(async (manager) => {
      await getInvitation(manager, reader, id);
      await manager.findOne(Consortium, { where: { id }, lock: { mode: 'pessimistic_write' } });
      const member = await getInvitation(manager, reader, id);
      const { demand } = member.consortium;
      if (!MATCHABLE_DEMAND_STATUSES.includes(demand.status)) throw refuse('conflict', 'consortium.closed');
      if (member.answer) throw refuse('conflict', 'consortium.answered_already');
      const answered = { answer, note: note ?? null, answeredAt: this.clock.now(), answeredBy: reader.personId };
      const { consortiumId, capabilityId } = member;
      await manager.update(ConsortiumMember, { consortiumId, capabilityId }, answered);
      await recordAudit(manager, {
        actor: 'enterprise',
        personId: reader.personId,
        action: `consortium.${answer === 'in' ? 'join' : 'decline'}`,
        objectType: 'consortium',
        objectId: id,
        note: note ?? null,
        details: { demandId: demand.id, capabilityId },
      });
      return show(manager, reader, id);
    });
  }
}

async function show(manager: EntityManager, reader: Reader, id: string): Promise<InvitationDto> {
  const member = await getInvitation(manager, reader, id);
  const teams = await teamsOf(manager, [member]);
  return present(member, teams.get(id)!, reader);
}

/** All members of the consortia of some, with the names of their enterprises, by consortium. */
async function teamsOf(
  manager: EntityManager,
  members: readonly ConsortiumMember[],
): Promise<Map<string, ConsortiumMember[]>> {
  const ids = [...new Set(members.map(({ consortiumId }) => consortiumId))];
  const all = await manager.find(ConsortiumMember, {
    where: { consortiumId: In(ids) },
    relations: { capability: { establishment: { organisation: true } } },
  });
  return new Map(ids.map((id) => [id, all.filter(({ consortiumId }) => consortiumId === id)]));
}

function present(member: ConsortiumMember, members: readonly ConsortiumMember[], { language }: Reader): InvitationDto {
  const { consortium, capability } = member;
  const { demand } = consortium;
  const others = members.filter(({ capabilityId }) => capabilityId !== member.capabilityId);
  const state = stateOf(consortium.askedAt, members);
  const open = MATCHABLE_DEMAND_STATUSES.includes(demand.status);
  const anonymous = (text: string): string => withoutName(text, demand.organisation.name);
  return {
    id: consortium.id,
    demand: {
      kind: demand.kind,
      title: anonymous(demand.title),
      description: anonymous(demand.description),
      municipality: demand.site?.[language === 'fr' ? 'nameFr' : 'nameNl'] ?? null,
      startDate: demand.startDate ?? null,
      endDate: demand.endDate ?? null,
      volume: demand.volume ?? null,
      hoursPerWeek: demand.hoursPerWeek ?? null,
    },
    capabilityId: capability.id,
    capabilityTitle: capability.title,
    share: member.share,
    lead: member.lead,
    otherPartners: others.length,
    reasons: consortium.reasons,
    bestAlone: consortium.bestAlone,
    askedAt: instant(consortium.askedAt!),
    answerBy: consortium.answerBy!,
    state: state === 'agreed' ? 'agreed' : state === 'refused' || !open ? 'stopped' : 'waiting',
    answer: member.answer,
    answerable: open && state === 'asked' && member.answer === null,
    partnerNames:
      state === 'agreed' ? others.map(({ capability: { establishment } }) => establishment.organisation.name) : null,
  };
}

/** Members that were asked, of the enterprises a reader answers for, with what an invitation shows. */
function invitationsFor(manager: EntityManager, reader: Reader): SelectQueryBuilder<ConsortiumMember> {
  const { organisationIds } = reader.scope('consortium.answer');
  return manager
    .createQueryBuilder(ConsortiumMember, 'm')
    .innerJoinAndSelect('m.consortium', 'c')
    .innerJoinAndSelect('c.demand', 'd')
    .innerJoinAndSelect('d.organisation', 'o')
    .leftJoinAndSelect('d.site', 's')
    .innerJoinAndSelect('m.capability', 'cap')
    .innerJoin('cap.establishment', 'e')
    .where('c.askedAt IS NOT NULL AND e.organisationId = ANY(:organisationIds)', { organisationIds });
}

/** @throws DomainError not-found when the reader's enterprise was not asked. */
async function getInvitation(manager: EntityManager, reader: Reader, id: string): Promise<ConsortiumMember> {
  const member = await invitationsFor(manager, reader).andWhere('c.id = :id', { id }).getOne();
  if (!member) throw refuse('not-found', 'consortium.not_found', { id });
  return member;
}
