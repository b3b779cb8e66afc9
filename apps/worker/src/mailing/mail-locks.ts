import { runStatement, type Statement } from '@bestuiver/persistence';
import type { DataSource, QueryRunner } from 'typeorm';
import { gather } from './gather';

/** Locks are let go together: another worker that waits a moment longer for a mail that was sent loses nothing. */
const RELEASE = { most: 200, lingerMs: 25 };

const LOCK = {
  name: 'lock mails',
  text: 'SELECT id, pg_try_advisory_lock(hashtextextended(id, 0)) AS locked FROM unnest($1::text[]) AS id',
};
const UNLOCK = {
  name: 'unlock mails',
  text: 'SELECT pg_advisory_unlock(hashtextextended(id, 0)) FROM unnest($1::text[]) AS id',
};

/**
 * Keeps two workers from writing the same mail: advisory locks of PostgreSQL, which it lets go of when a worker dies.
 * They are held on one connection, taken from the pool while any is held.
 */
export class MailLocks {
  private readonly held = new Set<string>();
  private runner: QueryRunner | undefined;
  /** Lets go; when the connection is lost, PostgreSQL has let go before. */
  readonly release = gather((mailIds: readonly string[]) => this.releaseAll(mailIds), RELEASE);

  constructor(private readonly dataSource: DataSource) {}

  /** Locks what nobody has locked, this worker neither; the ids it got. */
  async take(mailIds: readonly string[]): Promise<Set<string>> {
    const free = [...new Set(mailIds)].filter((id) => !this.held.has(id));
    if (free.length === 0) return new Set();
    for (const id of free) this.held.add(id);
    try {
      const rows = await this.query<{ id: string; locked: boolean }>(LOCK, free);
      const taken = new Set(rows.filter(({ locked }) => locked).map(({ id }) => id));
      this.forget(free.filter((id) => !taken.has(id)));
      return taken;
    } catch (error) {
      this.forget(free);
      throw error;
    }
  }

  private async releaseAll(mailIds: readonly string[]): Promise<PromiseSettledResult<void>[]> {
    await this.query(UNLOCK, mailIds).catch(() => undefined);
    this.forget(mailIds);
    return mailIds.map(() => ({ status: 'fulfilled', value: undefined }));
  }

  private query<R extends object>(statement: Statement, mailIds: readonly string[]): Promise<R[]> {
    if (!this.runner || this.runner.isReleased) this.runner = this.dataSource.createQueryRunner();
    return runStatement<R>(this.runner.manager, statement, [mailIds]);
  }

  private forget(mailIds: readonly string[]): void {
    for (const id of mailIds) this.held.delete(id);
    if (this.held.size > 0 || !this.runner) return;
    const { runner } = this;
    this.runner = undefined;
    void runner.release();
  }
}
