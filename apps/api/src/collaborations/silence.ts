import { addDays, brusselsDay, SILENCE_DAYS, type IsoDate } from '@bestuiver/domain';
import { Message, type Collaboration } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';

/** Whether nobody took a step or wrote a message for so long that a coordinator may close it (domain dossier 3.4). */
export async function isSilent(
  manager: EntityManager,
  { proposalId, updatedAt }: Pick<Collaboration, 'proposalId' | 'updatedAt'>,
  today: IsoDate,
): Promise<boolean> {
  const [message] = await manager.find(Message, { where: { proposalId }, order: { writtenAt: 'DESC' }, take: 1 });
  const last = message && message.writtenAt > updatedAt ? message.writtenAt : updatedAt;
  return addDays(brusselsDay(last), SILENCE_DAYS) <= today;
}
