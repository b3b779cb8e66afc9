import type { QueryRunner } from 'typeorm';

/**
 * Lets a query runner send one query after the other: what TypeORM reads of a schema it asks for all at once, on the one
 * connection it has, and `pg` will stop queueing for it.
 */
export function oneAtATime(runner: QueryRunner): QueryRunner {
  const query = runner.query.bind(runner);
  let last: Promise<unknown> = Promise.resolve();
  runner.query = ((...asked: Parameters<QueryRunner['query']>) => {
    const answer = last.then(() => query(...asked));
    last = answer.catch(() => undefined);
    return answer;
  }) as QueryRunner['query'];
  return runner;
}
