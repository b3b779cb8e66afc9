import { createDataSource, Demand, Municipality } from '@bestuiver/persistence';
import { cloneDatabase } from './database';
import { oneAtATime } from './one-at-a-time';

describe('cloneDatabase', () => {
  it('gives each caller a database of its own with the municipalities in it', async () => {
    const [first, second] = await Promise.all([cloneDatabase(), cloneDatabase()]);
    expect(first.url).not.toBe(second.url);
    const dataSource = await createDataSource({ url: first.url }).initialize();
    expect(await dataSource.manager.countBy(Municipality, {})).toBeGreaterThan(280);
    await dataSource.destroy();
    await Promise.all([first.drop(), second.drop()]);
  });

  it('has the schema that the entities describe', async () => {
    const { url, drop } = await cloneDatabase();
    const dataSource = await createDataSource({ url }).initialize();
    const makeRunner = dataSource.createQueryRunner.bind(dataSource);
    dataSource.createQueryRunner = (mode) => oneAtATime(makeRunner(mode));
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
    await dataSource.destroy();
    await drop();
  });

  it('brings the demo region when asked', async () => {
    const { url, drop } = await cloneDatabase({ demo: true });
    const dataSource = await createDataSource({ url }).initialize();
    expect(await dataSource.manager.countBy(Demand, {})).toBeGreaterThan(10);
    await dataSource.destroy();
    await drop();
  });
});
