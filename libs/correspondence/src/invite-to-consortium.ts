import { Consortium } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { queueMail } from './queue-mail';
import { contactsOf } from './recipients';

/** Orders the mail that asks each partner to join, in the transaction that asks them (domain dossier, section 7). */
export async function inviteToConsortium(manager: EntityManager, consortiumId: string): Promise<void> {
  const { demand, members } = await manager.findOneOrFail(Consortium, {
    where: { id: consortiumId },
    relations: { demand: { workingArea: true }, members: { capability: { establishment: true } } },
  });
  for (const { capabilityId, capability } of members) {
    for (const to of await contactsOf(manager, capability.establishment.organisationId)) {
      await queueMail(manager, {
        kind: 'consortium_invitation',
        to,
        fromName: demand.workingArea?.senderName ?? 'Bestuiver',
        occasion: `${consortiumId}:${capabilityId}`,
        demandId: demand.id,
        params: { consortiumId, capabilityId },
      });
    }
  }
}
