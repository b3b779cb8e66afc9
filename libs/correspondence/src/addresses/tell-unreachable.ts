import { Demand, Proposal, type Mail, type Person } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';
import { queueMail } from '../queue-mail';
import { coordinatorsOf, curatorsOf } from '../recipients';

/**
 * Tells the coordinator that somebody is not reached: the address is marked, its reader turned proposals off, or the
 * server refused this one mail. The occasion makes it once for each marking, proposal or day.
 */
export async function tellUnreachable(
  manager: EntityManager,
  mail: Mail,
  occasion: string,
  cause?: 'turned_off' | 'refused',
  /** The server's words, of a refusal. */
  detail?: string,
): Promise<void> {
  const { areaId, coordinators } = await coordinatorsFor(manager, mail);
  for (const to of coordinators) {
    if (to.email === mail.toAddress) continue;
    await queueMail(manager, {
      kind: 'address_unreachable',
      to,
      fromName: mail.fromName,
      occasion: `${mail.toAddress}:${occasion}`,
      ...(mail.demandId && { demandId: mail.demandId }),
      ...(mail.proposalId && { proposalId: mail.proposalId }),
      params: {
        address: mail.toAddress.toLowerCase(),
        personName: mail.toName,
        about: mail.subject ?? (await titleOf(manager, mail)),
        ...(cause && { cause }),
        ...(detail && { detail }),
        ...(areaId && { workingAreaId: areaId }),
      },
    });
  }
}

async function coordinatorsFor(
  manager: EntityManager,
  { proposalId, demandId, personId, params }: Mail,
): Promise<{ areaId: string | null; coordinators: Person[] }> {
  const proposal = proposalId ? await manager.findOneBy(Proposal, { id: proposalId }) : null;
  const demand = demandId ? await manager.findOneBy(Demand, { id: demandId }) : null;
  const given = typeof params['workingAreaId'] === 'string' ? params['workingAreaId'] : null;
  const areaId = demand?.workingAreaId ?? given ?? (await areaOfPerson(manager, personId));
  if (!areaId) return { areaId, coordinators: [] };
  const sentBy = proposal?.sentBy ?? null;
  return {
    areaId,
    coordinators: sentBy ? await curatorsOf(manager, areaId, sentBy) : await coordinatorsOf(manager, areaId),
  };
}

async function areaOfPerson(manager: EntityManager, personId: string | null): Promise<string | null> {
  const [area] = await manager.query<{ id: string }[]>(
    `SELECT a.id FROM role_assignment r
     JOIN establishment e ON e.organisation_id = r.organisation_id
     JOIN working_area_member m ON m.nis_code = e.nis_code AND m.valid_to IS NULL
     JOIN working_area a ON a.id = m.working_area_id AND a.mandate = 'regierol'
     WHERE r.person_id = $1 ORDER BY e.main DESC, a.code LIMIT 1`,
    [personId],
  );
  return area?.id ?? null;
}

async function titleOf(manager: EntityManager, { demandId }: Mail): Promise<string> {
  const demand = demandId ? await manager.findOneBy(Demand, { id: demandId }) : null;
  return demand?.title ?? '';
}
