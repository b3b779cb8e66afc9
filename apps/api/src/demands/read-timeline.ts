import { AuditEntry, Person, RoleAssignment } from '@bestuiver/persistence';
import { In, type EntityManager } from 'typeorm';
import type { Reader } from '../access/reader';
import { instant } from '../http/instant';
import type { TimelineDto } from './timeline.dto';

const MOST = 500;

/**
 * What happened to an object, newest first. People of an organisation see the names of their own people; who has a role
 * for an area sees all.
 */
export async function readTimeline(
  manager: EntityManager,
  reader: Reader,
  objectType: 'demand' | 'capability' | 'collaboration',
  objectId: string,
  organisationId: string,
): Promise<TimelineDto> {
  const entries = await manager.find(AuditEntry, {
    where: { objectType, objectId },
    order: { at: 'DESC', id: 'DESC' },
    take: MOST,
  });
  const personIds = [...new Set(entries.map(({ personId }) => personId).filter((id) => id !== null))];
  const people = await manager.findBy(Person, { id: In(personIds) });
  const colleagues = await manager.findBy(RoleAssignment, { personId: In(personIds), organisationId });
  const seesAll = reader.grants.some(({ workingAreaId }) => workingAreaId !== null);
  const shown = (personId: string): boolean => seesAll || colleagues.some((one) => one.personId === personId);
  const names = new Map(people.filter(({ id }) => shown(id)).map(({ id, name }) => [id, name]));
  return {
    items: entries.map(({ id, at, action, actor, personId, fromStatus, toStatus, reason, note }) => ({
      id,
      at: instant(at),
      action,
      actor,
      by: (personId && names.get(personId)) ?? null,
      fromStatus,
      toStatus,
      reason,
      note,
    })),
  };
}
