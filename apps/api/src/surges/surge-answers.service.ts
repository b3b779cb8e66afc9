import { Injectable } from '@nestjs/common';
import { describeAnonymously, findMailLink, isCalling, loadCall } from '@bestuiver/correspondence';
import { addWorkingDays, surgeClosesAt, withoutName, type IsoDate } from '@bestuiver/domain';
import {
  lockDemand,
  RoleAssignment,
  SurgeRequest,
  type Capability,
  type MailLink,
  type SurgeCall,
} from '@bestuiver/persistence';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { Reader } from '../access/reader';
import { Clock } from '../clock';
import { refuse } from '../errors/refuse';
import { instant } from '../http/instant';
import { keepSurgeAnswer } from './keep-surge-answer';
import type { SurgeAnswerDto, SurgeQuestionDto } from './surge.dto';

interface Asked {
  readonly call: SurgeCall;
  readonly request: SurgeRequest;
}

/** Answers of enterprises to a surge call, from the link in its mail. */
@Injectable()
export class SurgeAnswersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async read(reader: Reader, token: string): Promise<SurgeQuestionDto> {
    const { manager } = this.dataSource;
    const { mail } = await this.getLink(manager, token);
    return show(await getAsked(manager, mail), reader, this.clock.today());
  }

  async answer(reader: Reader, token: string, body: SurgeAnswerDto): Promise<SurgeQuestionDto> {
    return this.dataSource.transaction(async (manager) => {
      const { mail } = await this.getLink(manager, token);
      await lockDemand(manager, mail.demandId!);
      const asked = await getAsked(manager, mail);
      if (!isCalling(asked.call)) throw refuse('conflict', 'surge.closed');
      const giving = {
        ...asked,
        manager,
        personId: mail.personId!,
        actor: 'enterprise',
        now: this.clock.now(),
      } as const;
      await keepSurgeAnswer(giving, body);
      return show(await getAsked(manager, mail), reader, this.clock.today());
    });
  }

  /** A link is personal: it ends with the account, and when its holder leaves the enterprise. */
  private async getLink(manager: EntityManager, token: string): Promise<MailLink> {
    const link = await findMailLink(manager, 'surge_answer', token, this.clock.now());
    const request = link && (await manager.findOneBy(SurgeRequest, { id: requestOf(link.mail) }));
    if (!request) throw refuse('not-found', 'surge.unknown');
    const person = { id: link.mail.personId ?? undefined, disabledAt: IsNull() };
    const holds =
      link.mail.personId !== null &&
      (await manager.existsBy(RoleAssignment, { organisationId: request.organisationId, person }));
    if (!holds) throw refuse('conflict', 'surge.closed');
    return link;
  }
}

const requestOf = ({ params }: MailLink['mail']): string => String(params['requestId']);

async function getAsked(manager: EntityManager, mail: MailLink['mail']): Promise<Asked> {
  const { callId } = await manager.findOneByOrFail(SurgeRequest, { id: requestOf(mail) });
  const call = await loadCall(manager, callId);
  const request = call?.requests.find(({ id }) => id === requestOf(mail));
  if (!call?.askedAt || !request) throw refuse('not-found', 'surge.unknown');
  return { call, request };
}

function show({ call, request }: Asked, { language }: Reader, today: IsoDate): SurgeQuestionDto {
  const { demand, neededPerDay, neededBy } = call;
  const { answer, perDay, fromDay, untilDay, note, answeredAt, capability } = request;
  const anonymous = (text: string): string => withoutName(text, demand.organisation.name);
  return {
    sender: demand.workingArea?.senderName ?? 'Bestuiver',
    contactEmail: demand.workingArea?.contactEmail ?? null,
    product: anonymous(call.product),
    company: describeAnonymously(demand.organisation, demand.site?.arrondissement ?? null, language),
    description: anonymous(demand.description),
    neededPerDay,
    neededBy,
    closesAt: instant(surgeClosesAt(call.askedAt!)),
    open: isCalling(call),
    capabilityTitle: capability.title,
    listedPerDay: listedPerDay(capability),
    listedFromDay: addWorkingDays(today, Math.max(1, capability.rampUpDays ?? 1)),
    answer,
    perDay,
    fromDay,
    untilDay,
    note,
    answeredAt: instant(answeredAt),
  };
}

/** Whole pieces; null when the listing says none. */
function listedPerDay({ dailyOutputSurge, dailyOutput }: Capability): number | null {
  const listed = Math.floor(dailyOutputSurge ?? dailyOutput ?? 0);
  return listed > 0 ? listed : null;
}
