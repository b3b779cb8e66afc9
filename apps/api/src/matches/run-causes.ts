import { AuditEntry, Person } from '@bestuiver/persistence';
import { In, type EntityManager } from 'typeorm';
import type { RunDto } from './comparison.dto';

/** What makes a demand be ranked, by the line it leaves in the audit trail of the demand. */
const CAUSES: Readonly<Record<string, RunDto['cause']>> = {
  'demand.open': 'opened',
  'demand.resume': 'resumed',
  'demand.ask_run': 'asked',
  'demand.reweigh': 'weights',
  'demand.confirm_warning': 'judged',
  'demand.dismiss_warning': 'judged',
  'demand.block': 'concern',
  'demand.lift_block': 'concern',
};

export type RunCause = Pick<RunDto, 'cause' | 'by'>;

/** What asked for a run of a demand at a moment: the last thing before it that has a demand ranked. */
export async function readRunCauses(manager: EntityManager, demandId: string): Promise<(at: Date) => RunCause> {
  const asked = await manager.find(AuditEntry, {
    where: { objectType: 'demand', objectId: demandId, action: In(Object.keys(CAUSES)) },
    order: { at: 'DESC', id: 'DESC' },
  });
  const ids = asked.map(({ personId }) => personId).filter((id) => id !== null);
  const people = new Map(
    (await manager.findBy(Person, { id: In([...new Set(ids)]) })).map(({ id, name }) => [id, name]),
  );
  return (at) => {
    const last = asked.find((entry) => entry.at <= at);
    if (!last) return { cause: 'unknown', by: null };
    return { cause: CAUSES[last.action]!, by: (last.personId && people.get(last.personId)) ?? null };
  };
}
