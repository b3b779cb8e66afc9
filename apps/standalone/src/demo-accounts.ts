import { brusselsDay } from '@bestuiver/domain';
import { enqueue } from '@bestuiver/jobs';
import { createDataSource, demoAccounts, loadDemoRegion, Person } from '@bestuiver/persistence';
import { hash, verify } from '@node-rs/argon2';
import { In } from 'typeorm';

const EMAILS = demoAccounts.map(({ email }) => email);

/**
 * Loads the demo region into an empty database and asks for its first match runs; later only sees to it that `password`
 * opens the demo accounts. @returns the addresses of the demo accounts.
 */
export async function prepareDemo(databaseUrl: string, password: string, now: Date): Promise<readonly string[]> {
  const dataSource = createDataSource({ url: databaseUrl, poolSize: 2, applicationName: 'bestuiver-demo' });
  await dataSource.initialize();
  try {
    const account = await dataSource.manager.findOneBy(Person, { email: EMAILS[0] });
    if (account?.passwordHash && (await verify(account.passwordHash, password))) return EMAILS;
    const passwordHash = await hash(password);
    await dataSource.transaction(async (manager) => {
      const { loaded, demandIds } = await loadDemoRegion(manager, { today: brusselsDay(now), passwordHash });
      if (loaded) await enqueue(manager, 'demo.match', { demandIds: [...demandIds] });
      else await manager.update(Person, { email: In(EMAILS) }, { passwordHash });
    });
    return EMAILS;
  } finally {
    await dataSource.destroy();
  }
}
