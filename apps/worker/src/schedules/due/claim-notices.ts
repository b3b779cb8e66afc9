import { GivenNotice } from '@bestuiver/persistence';
import type { EntityManager } from 'typeorm';

/** Of these keys the ones nobody was told about yet; they count as told from this transaction on. */
export async function claimNotices(manager: EntityManager, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const result = await manager
    .createQueryBuilder()
    .insert()
    .into(GivenNotice)
    .values(keys.map((key) => ({ key })))
    .orIgnore()
    .returning('key')
    .execute();
  return new Set((result.raw as { key: string }[]).map(({ key }) => key));
}
