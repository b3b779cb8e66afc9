import type { DataSource, QueryRunner } from 'typeorm';

/**
 * Keeps two workers from sending the same mail: advisory locks of PostgreSQL, which it lets go of when a worker dies.
 * They are held on one connection, taken from the pool while any is held.
 */
export class MailLocks {
  private readonly held = new Set<string>();
  private runner: QueryRunner | undefined;

  constructor(private readonly dataSource: DataSource) {}

  /** Locks what nobody has locked; the ids it got. */
  async take(mailIds: readonly string[]): Promise<Set<string>> {
    const free = mailIds.filter((id) => !this.held.has(id));
    for (const id of free) this.held.add(id);
    try {
      const rows = await this.query<{ id: string; locked: boolean }>(
        'SELECT id, pg_try_advisory_lock(hashtextextended(id, 0)) AS locked FROM unnest($1::text[]) AS id',
        free,
      );
      const taken = new Set(rows.filter(({ locked }) => locked).map(({ id }) => id));
      this.forget(free.filter((id) => !taken.has(id)));
      return taken;
    } catch (error) {
      this.forget(free);
      throw error;
    }
  }

  /** Lets go; when the connection is lost, PostgreSQL has let go before. */
  async release(mailIds: readonly string[]): Promise<void> {
    await this.query('SELECT pg_advisory_unlock(hashtextextended(id, 0)) FROM unnest($1::text[]) AS id', mailIds).catch(
      () => undefined,
    );
    this.forget(mailIds);
  }

  private async query<T>(statement: string, mailIds: readonly string[]): Promise<T[]> {
    if (!this.runner || this.runner.isReleased) this.runner = this.dataSource.createQueryRunner();
    return (await this.runner.query(statement, [mailIds])) as T[];
  }

  private forget(mailIds: readonly string[]): void {
    for (const id of mailIds) this.held.delete(id);
    if (this.held.size > 0 || !this.runner) return;
    const { runner } = this;
    this.runner = undefined;
    void runner.release();
  }
}
