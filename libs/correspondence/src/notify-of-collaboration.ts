import { COLLABORATION_PARTIES, type CollaborationParty, type IsoDate } from '@bestuiver/domain';
import { Collaboration, type Person } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import type { OrderedKind } from './compose-mail';
import { queueMail } from './queue-mail';
import { contactsOf, curatorsOf, demandContacts } from './recipients';

/** Something about running work that its parties, or their coordinator, are told about. */
export type CollaborationNotice = { readonly collaborationId: string } & (
  | { event: 'checks_open'; days: number }
  | { event: 'notice_due'; days: number; tellsCoordinator: boolean }
  | { event: 'collaboration_starts'; today: boolean }
  | { event: 'follow_up_due'; dueOn: IsoDate; tellsCoordinator: boolean }
  | { event: 'collaboration_at_risk'; reminder: boolean }
  | { event: 'agreement_ends'; days: number }
  | { event: 'evaluation_due'; reminder: boolean }
);

interface Order {
  readonly kind: OrderedKind;
  readonly occasion: string;
  readonly params: Record<string, unknown>;
}

/** Orders the mails of an occasion of a collaboration, in the transaction of what causes it (domain dossier, section 7). */
export async function notifyOfCollaboration(manager: EntityManager, notice: CollaborationNotice): Promise<void> {
  const found = await manager.findOneOrFail(Collaboration, {
    where: { id: notice.collaborationId },
    relations: { demand: { workingArea: true }, proposal: true, followUps: true, evaluations: true },
    relationLoadStrategy: 'query',
  });
  const { id, demand, proposal } = found;
  const since = found.statusSince.toISOString();
  const order = async (
    people: readonly Person[],
    reader: 'coordinator' | CollaborationParty,
    { kind, occasion, params }: Order,
  ): Promise<void> => {
    for (const to of people)
      await queueMail(manager, {
        kind,
        to,
        fromName: demand.workingArea?.senderName ?? 'Bestuiver',
        occasion: `${id}:${occasion}`,
        demandId: demand.id,
        proposalId: proposal.id,
        params: { ...params, collaborationId: id, reader },
      });
  };
  const toParties = async (mail: Order, answered: readonly { readonly party: CollaborationParty }[] = []) => {
    for (const party of COLLABORATION_PARTIES.filter((one) => !answered.some((answer) => answer.party === one))) {
      const people =
        party === 'company' ? await demandContacts(manager, demand) : await contactsOf(manager, found.providerId);
      await order(people, party, mail);
    }
  };
  const toCoordinators = async (mail: Order): Promise<void> =>
    order(await curatorsOf(manager, demand.workingAreaId, proposal.sentBy), 'coordinator', mail);
  switch (notice.event) {
    case 'checks_open': {
      const { startsOn } = found;
      const mail = { kind: notice.event, occasion: `${startsOn}:${notice.days}`, params: { startsOn } };
      await toParties(mail);
      return toCoordinators(mail);
    }
    case 'notice_due': {
      const { startsOn } = found;
      const mail = { kind: notice.event, occasion: `${startsOn}:${notice.days}`, params: { startsOn } };
      await order(await contactsOf(manager, found.providerId), 'provider', mail);
      if (notice.tellsCoordinator) await toCoordinators(mail);
      return;
    }
    case 'collaboration_starts': {
      const params = { startsOn: found.startsOn, today: notice.today };
      return toParties({ kind: notice.event, occasion: `${found.startsOn}`, params });
    }
    case 'follow_up_due': {
      const { dueOn, tellsCoordinator } = notice;
      const mail = { kind: notice.event, occasion: dueOn, params: { dueOn } };
      await toParties(
        mail,
        found.followUps.filter((one) => one.dueOn === dueOn),
      );
      if (tellsCoordinator) await toCoordinators(mail);
      return;
    }
    case 'collaboration_at_risk': {
      const { reminder } = notice;
      const occasion = reminder ? `${since}:reminder` : since;
      const mail = { kind: notice.event, occasion, params: { since, reminder } };
      if (!reminder) await toParties(mail);
      return toCoordinators(mail);
    }
    case 'agreement_ends': {
      const { endsOn } = found;
      const mail = { kind: notice.event, occasion: `${endsOn}:${notice.days}`, params: { endsOn } };
      await toParties(mail);
      return toCoordinators(mail);
    }
    case 'evaluation_due': {
      const { reminder } = notice;
      const occasion = reminder ? `${since}:reminder` : since;
      return toParties({ kind: notice.event, occasion, params: { reminder } }, found.evaluations);
    }
  }
}
