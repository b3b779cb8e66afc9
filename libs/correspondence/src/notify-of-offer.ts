import { brusselsDay } from '@bestuiver/domain';
import { Capability, Certificate, Recognition, type Establishment, type Person } from '@bestuiver/persistence';
import { In, type EntityManager } from 'typeorm';
import type { OrderedKind } from './compose-mail';
import { queueMail } from './queue-mail';
import { areaOf, contactsOf, coordinatorsOf } from './recipients';

/** Something about what an enterprise offers that it, or its coordinator, is told about. */
export type OfferNotice =
  | { event: 'confirmation_due'; capabilityIds: readonly string[]; reminder: boolean }
  | { event: 'capability_stale'; capabilityId: string }
  | { event: 'capability_hidden'; capabilityId: string }
  | { event: 'certificate_expires'; certificateId: string; days: number; name: string }
  | { event: 'recognition_expires'; recognitionId: string; days: number };

interface Mailing {
  readonly kind: OrderedKind;
  readonly occasion: string;
  readonly params: Record<string, unknown>;
  /** The coordinator is told as well. */
  readonly alsoCoordinator: boolean;
}

const OFFER = { establishment: { organisation: true } } as const;

/** Orders the mails of an occasion of an offer, in the transaction of what causes it (domain dossier, section 7). */
export async function notifyOfOffer(manager: EntityManager, notice: OfferNotice, now: Date): Promise<void> {
  switch (notice.event) {
    case 'confirmation_due': {
      const listings = await listingsOf(manager, notice.capabilityIds);
      const [first] = listings;
      if (!first) return;
      return mail(manager, first.establishment, now, {
        kind: 'capability_confirmation',
        occasion: `${occasionOf(first)}:${notice.reminder ? 'reminder' : 'first'}`,
        params: { reminder: notice.reminder, ...confirmedAt(listings) },
        alsoCoordinator: false,
      });
    }
    case 'capability_stale':
    case 'capability_hidden': {
      const [listing] = await listingsOf(manager, [notice.capabilityId]);
      if (!listing) return;
      const hidden = notice.event === 'capability_hidden';
      const params = confirmedAt([listing]);
      const occasion = occasionOf(listing);
      return mail(manager, listing.establishment, now, {
        kind: notice.event,
        occasion,
        params,
        alsoCoordinator: hidden,
      });
    }
    case 'certificate_expires': {
      const { certificateId, days, name } = notice;
      const found = await manager.findOneOrFail(Certificate, { where: { id: certificateId }, relations: OFFER });
      return mail(manager, found.establishment, now, {
        kind: 'certificate_expiring',
        occasion: `${certificateId}:${found.validTo}:${days}`,
        params: { certificateId, validTo: found.validTo, name },
        alsoCoordinator: true,
      });
    }
    case 'recognition_expires': {
      const { recognitionId, days } = notice;
      const found = await manager.findOneOrFail(Recognition, { where: { id: recognitionId }, relations: OFFER });
      return mail(manager, found.establishment, now, {
        kind: 'recognition_expiring',
        occasion: `${recognitionId}:${found.validTo}:${days}`,
        params: { recognitionId, validTo: found.validTo },
        alsoCoordinator: true,
      });
    }
  }
}

const listingsOf = (manager: EntityManager, ids: readonly string[]): Promise<Capability[]> =>
  manager.find(Capability, { where: { id: In([...ids]) }, relations: OFFER, order: { id: 'ASC' } });

const occasionOf = ({ id, confirmedAt }: Capability): string => `${id}:${confirmedAt?.toISOString()}`;

/** The confirmations a mail is about: once one is newer, the mail is not. */
const confirmedAt = (listings: readonly Capability[]): Record<string, unknown> => ({
  confirmedAt: Object.fromEntries(listings.map(({ id, confirmedAt: at }) => [id, at?.toISOString()])),
});

async function mail(
  manager: EntityManager,
  establishment: Establishment,
  now: Date,
  { kind, occasion, params, alsoCoordinator }: Mailing,
): Promise<void> {
  const area = await areaOf(manager, establishment.nisCode, brusselsDay(now));
  const order = async (people: readonly Person[], reader: 'enterprise' | 'coordinator'): Promise<void> => {
    for (const to of people)
      await queueMail(manager, {
        kind,
        to,
        fromName: area?.senderName ?? 'Bestuiver',
        occasion,
        params: { ...params, reader, ...(area && { workingAreaId: area.id }) },
      });
  };
  await order(await contactsOf(manager, establishment.organisationId), 'enterprise');
  if (area && alsoCoordinator) await order(await coordinatorsOf(manager, area.id), 'coordinator');
}
