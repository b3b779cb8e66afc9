import type { Pool, PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';

export interface Statement {
  /**
   * PostgreSQL reads a statement with a name once on each connection and soon keeps its plan; a name belongs to exactly
   * one text. Without one it is planned each time: for tables that grow while they are written to.
   */
  readonly name?: string;
  readonly text: string;
}

/**
 * Runs a statement in the transaction of the manager, or on any connection of the pool; the rows it returns. For what
 * runs for every few mails, where reading and planning a statement costs as much as running it. Rejects with the error
 * of PostgreSQL's client.
 */
export async function runStatement<R extends object>(
  { queryRunner, connection }: EntityManager,
  { name, text }: Statement,
  values: readonly unknown[],
): Promise<R[]> {
  const source = queryRunner
    ? ((await queryRunner.connect()) as PoolClient)
    : (connection.driver as unknown as { master: Pool }).master;
  const { rows } = await source.query<R>({ ...(name && { name }), text, values: [...values] });
  return rows;
}
