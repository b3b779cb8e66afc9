import { addDays, brusselsDay, weekStart } from '@bestuiver/domain';
import { Capability, createDataSource, Demand, Match, MatchRun, NearMiss } from '@bestuiver/persistence';
import { rank } from '@bestuiver/matching';
import { CapabilityFeed, LiveTaxonomy, loadExposures, Ranking, TextProfiles } from '@bestuiver/ranking';
import { createTaxonomy } from '@bestuiver/taxonomy';
import { In, type DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from '../support/database';

/** The demo region is made on the day of the run. */
const TODAY = brusselsDay(new Date());
const NEXT_WEEK = addDays(TODAY, 9);
const taxonomy = createTaxonomy();

describe('ranking over the database', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let open: Demand;

  beforeAll(async () => {
    database = await cloneDatabase({ demo: true });
    dataSource = await createDataSource({ url: database.url, poolSize: 10 }).initialize();
    open = await dataSource.manager.findOneByOrFail(Demand, { status: 'open', kind: 'subcontracting' });
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const stored = async (run: MatchRun): Promise<unknown> => ({
    matches: (await dataSource.manager.find(Match, { where: { runId: run.id }, order: { rank: 'ASC' } })).map(
      ({ capabilityId, score, band, confidence, contributions, adjustments, missing, checks }) => ({
        capabilityId,
        score,
        band,
        confidence,
        contributions,
        adjustments,
        missing,
        checks,
      }),
    ),
    nearMisses: (await dataSource.manager.find(NearMiss, { where: { runId: run.id }, order: { position: 'ASC' } })).map(
      ({ runId: _run, ...rest }) => rest,
    ),
  });

  it('gives the same bytes for the same inputs, in another process too', async () => {
    const first = (await new Ranking(dataSource, new LiveTaxonomy(dataSource, taxonomy)).run(open.id, TODAY, [
      'open',
    ]))!;
    const second = (await new Ranking(dataSource, new LiveTaxonomy(dataSource)).run(open.id, TODAY, ['open']))!;
    expect(second.id).not.toBe(first.id);
    expect(second.inputsHash).toBe(first.inputsHash);
    expect(JSON.stringify(await stored(second))).toBe(JSON.stringify(await stored(first)));
  });

  it('stores points that add up to the score, to the hundredth', async () => {
    const run = (await new Ranking(dataSource, new LiveTaxonomy(dataSource, taxonomy)).run(open.id, TODAY, ['open']))!;
    const matches = await dataSource.manager.findBy(Match, { runId: run.id });
    expect(matches.length).toBeGreaterThan(0);
    for (const { score, contributions, adjustments } of matches) {
      const hundredths = [...contributions, ...adjustments].reduce(
        (sum, { points }) => sum + Math.round(points * 100),
        0,
      );
      expect(hundredths).toBe(Math.round(score * 100));
    }
  });

  it('keeps what would bring candidates in where nobody passes, and only there', async () => {
    const ranking = new Ranking(dataSource, new LiveTaxonomy(dataSource, taxonomy));
    expect((await ranking.run(open.id, TODAY, ['open']))!.relaxations).toEqual([]);
    const { requiredCertifications } = open;
    await dataSource.manager.update(Demand, open.id, { requiredCertifications: ['iso-13485'] });
    const { relaxations } = (await ranking.run(open.id, TODAY, ['open']))!;
    expect(relaxations[0]).toMatchObject({ code: 'withoutCertificate', params: { certificate: 'iso-13485' } });
    expect(relaxations[0]!.enterprises).toBeGreaterThan(0);
    await dataSource.manager.update(Demand, open.id, { requiredCertifications });
  });

  it('answers a what-if as a run with the same inputs, and as the whole engine', async () => {
    const ranking = new Ranking(dataSource, new LiveTaxonomy(dataSource, taxonomy));
    for (const { id } of await dataSource.manager.findBy(Demand, { status: In(['open', 'matched']) })) {
      const whatIf = await ranking.whatIf(id, {}, TODAY);
      expect(whatIf).toEqual(rank(await ranking.input(id, TODAY)));
      const run = (await ranking.run(id, TODAY, ['open', 'matched']))!;
      const matches = await dataSource.manager.find(Match, { where: { runId: run.id }, order: { rank: 'ASC' } });
      expect(matches.map(({ capabilityId, score }) => [capabilityId, score])).toEqual(
        whatIf.candidates.map(({ capabilityId, score }) => [capabilityId, score]),
      );
    }
  });

  it('lifts an enterprise that was hardly shown in the last ninety days', async () => {
    const ranking = new Ranking(dataSource, new LiveTaxonomy(dataSource, taxonomy));
    await ranking.run(open.id, TODAY, ['open']);
    const before = await ranking.whatIf(open.id, {}, TODAY);
    const overlooked = before.candidates.find(({ enterpriseId, score }, at) => {
      const ahead = before.candidates[at - 1];
      return ahead && ahead.enterpriseId !== enterpriseId && ahead.score - score <= 5;
    })!;
    await dataSource.query(
      `INSERT INTO match (id, run_id, demand_id, capability_id, rank, score, band, confidence, contributions, adjustments,
                          status, status_since)
       SELECT gen_random_uuid(), r.id, r.demand_id, c.id, 1000, 50, 'review', 1, '[]', '[]', 'shortlisted', $2
         FROM match_run r, capability c JOIN establishment e ON e.id = c.establishment_id
        WHERE e.organisation_id <> $1
       ON CONFLICT DO NOTHING`,
      [overlooked.enterpriseId, addDays(TODAY, -3)],
    );
    const exposures = await loadExposures(dataSource.manager, TODAY);
    expect(exposures.get(overlooked.enterpriseId)).toBe(0);
    expect(await loadExposures(dataSource.manager, addDays(TODAY, 190))).toEqual(new Map());

    const fresh = new Ranking(dataSource, new LiveTaxonomy(dataSource, taxonomy));
    const after = await fresh.whatIf(open.id, {}, TODAY);
    expect(after).toEqual(rank(await fresh.input(open.id, TODAY)));
    const lifted = after.candidates.find(({ capabilityId }) => capabilityId === overlooked.capabilityId)!;
    expect(lifted.adjustments).toContainEqual({ code: 'fairness', points: 3, params: { share: 0 } });
    expect(lifted.score).toBe(overlooked.score + 3);
  });

  it('keeps what a coordinator decided when the demand is matched again', async () => {
    const ranking = new Ranking(dataSource, new LiveTaxonomy(dataSource, taxonomy));
    const run = (await ranking.run(open.id, TODAY, ['open']))!;
    const [first, second] = await dataSource.manager.find(Match, { where: { runId: run.id }, order: { rank: 'ASC' } });
    await dataSource.manager.update(Match, first!.id, { status: 'shortlisted' });
    await dataSource.manager.update(Match, second!.id, { status: 'dismissed', dismissReason: 'mobility' });
    const again = (await ranking.run(open.id, TODAY, ['open']))!;
    const decided = await dataSource.manager.findBy(Match, { runId: again.id });
    expect(decided.find(({ capabilityId }) => capabilityId === first!.capabilityId)?.status).toBe('shortlisted');
    expect(decided.find(({ capabilityId }) => capabilityId === second!.capabilityId)).toMatchObject({
      status: 'dismissed',
      dismissReason: 'mobility',
    });
    expect(await dataSource.manager.findOneByOrFail(Match, { id: first!.id })).toMatchObject({ status: 'superseded' });
  });

  it('counts a run that waited for another as the later one', async () => {
    const ranking = new Ranking(dataSource, new LiveTaxonomy(dataSource, taxonomy));
    const ahead = dataSource.createQueryRunner();
    await ahead.startTransaction();
    await ahead.query('SELECT id FROM demand WHERE id = $1 FOR UPDATE', [open.id]);
    const waiting = ranking.run(open.id, TODAY, ['open']);
    const isWaiting = async () =>
      (await dataSource.query<unknown[]>(`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock'`)).length > 0;
    while (!(await isWaiting())) await new Promise((resolve) => setTimeout(resolve, 10));
    const [{ at }] = await dataSource.query<[{ at: Date }]>('SELECT clock_timestamp() AS at');
    await ahead.commitTransaction();
    await ahead.release();
    const { id } = (await waiting)!;
    const { createdAt } = await dataSource.manager.findOneByOrFail(MatchRun, { id });
    expect(createdAt.getTime()).toBeGreaterThanOrEqual(at.getTime());
  });

  it('matches nothing for a demand that is not open any more', async () => {
    const paused = await dataSource.manager.findOneByOrFail(Demand, { status: 'paused' });
    expect(
      await new Ranking(dataSource, new LiveTaxonomy(dataSource, taxonomy)).run(paused.id, TODAY, ['open']),
    ).toBeNull();
    expect(await dataSource.manager.countBy(MatchRun, { demandId: paused.id })).toBe(0);
  });

  describe('the capability feed', () => {
    it('sees what was committed before it looked, also when it was written before an earlier look', async () => {
      const feed = new CapabilityFeed(dataSource, new TextProfiles(dataSource, taxonomy), taxonomy);
      const before = await feed.refresh(TODAY);
      const { id } = before[0]!;

      const late = dataSource.createQueryRunner();
      await late.startTransaction();
      await late.query(`UPDATE capability SET equipment = 'Written early, committed late' WHERE id = $1`, [id]);

      const other = before[1]!.id;
      await dataSource.manager.update(Capability, other, { equipment: 'Committed at once' });
      const during = await feed.refresh(TODAY);
      expect(equipmentOf(during, other)).toBe('Committed at once');
      expect(equipmentOf(during, id)).not.toBe('Written early, committed late');

      await late.commitTransaction();
      await late.release();
      expect(equipmentOf(await feed.refresh(TODAY), id)).toBe('Written early, committed late');
    });

    it('starts from what it kept, and puts together only what changed since', async () => {
      const feed = () => new CapabilityFeed(dataSource, new TextProfiles(dataSource, taxonomy), taxonomy);
      const [first, second, third] = await feed().refresh(TODAY);
      const held = () =>
        dataSource.query<{ id: string }[]>(
          `SELECT s.capability_id AS id FROM capability_snapshot s WHERE NOT EXISTS (
             SELECT FROM capability_change x WHERE x.capability_id = s.capability_id AND NOT pg_visible_in_snapshot(x.xid, s.read_in))`,
        );
      const before = (await held()).map(({ id }) => id);
      expect(before).toEqual(expect.arrayContaining([first!.id, second!.id, third!.id]));

      const late = dataSource.createQueryRunner();
      await late.startTransaction();
      await late.query(
        'UPDATE capacity_slot SET free_hours = held_hours + committed_hours + 555 WHERE capability_id = $1',
        [first!.id],
      );
      await dataSource.query('UPDATE certificate SET valid_to = $1 WHERE establishment_id = $2', [
        addDays(TODAY, 38),
        second!.establishmentId,
      ]);
      await dataSource.manager.update(Capability, third!.id, { status: 'hidden' });
      await feed().refresh(TODAY);
      await late.commitTransaction();
      await late.release();

      const warm = feed();
      const started = await warm.refresh(NEXT_WEEK);
      await dataSource.query('DELETE FROM capability_snapshot');
      const cold = feed();
      expect(started).toEqual(await cold.refresh(NEXT_WEEK));
      expect(warm.version).toBe(cold.version);
      const calendar = started.find(({ id }) => id === first!.id)!.calendar!;
      expect(calendar.from).toBe(weekStart(NEXT_WEEK));
      expect(calendar.hours).toEqual(await hoursLeft(dataSource, first!.id, calendar.from));
      expect(Math.max(...calendar.hours)).toBe(555);
      expect(started.map(({ id }) => id)).not.toContain(third!.id);
      await dataSource.manager.update(Capability, third!.id, { status: 'published' });
    });

    it('drops what is hidden and takes back what is published again', async () => {
      const feed = new CapabilityFeed(dataSource, new TextProfiles(dataSource, taxonomy), taxonomy);
      const { id } = (await feed.refresh(TODAY))[5]!;
      await dataSource.manager.update(Capability, id, { status: 'hidden' });
      expect((await feed.refresh(TODAY)).map((capability) => capability.id)).not.toContain(id);
      await dataSource.manager.update(Capability, id, { status: 'published' });
      expect((await feed.refresh(TODAY)).map((capability) => capability.id)).toContain(id);
    });

    it('reads what the text of a certificate limits it to, and nothing where it covers the whole site', async () => {
      const [one] = await new CapabilityFeed(dataSource, new TextProfiles(dataSource, taxonomy), taxonomy).refresh(
        TODAY,
      );
      const scopes = ['Wassen en strijken van linnen', 'Alle activiteiten van de vestiging'];
      await dataSource.query('DELETE FROM certificate WHERE establishment_id = $1', [one!.establishmentId]);
      for (const [at, scope] of scopes.entries()) {
        await dataSource.query(
          'INSERT INTO certificate (id, establishment_id, certification_id, scope) VALUES ($1, $2, $3, $4)',
          [`00000000-0000-7000-8000-00000000000${at}`, one!.establishmentId, 'iso-9001', scope],
        );
      }
      const feed = new CapabilityFeed(dataSource, new TextProfiles(dataSource, taxonomy), taxonomy);
      const { certificates } = (await feed.refresh(TODAY)).find(({ id }) => id === one!.id)!;
      const [washing, whole] = certificates;
      const works = washing!.scope!.entries.map(([concept]) => taxonomy.concepts[concept]?.id);
      expect(works).toContain('industrial-laundry');
      expect(whole!.scope).toBeNull();
    });

    it('follows capacity, certificates, recognitions and the enterprise of a capability', async () => {
      const feed = new CapabilityFeed(dataSource, new TextProfiles(dataSource, taxonomy), taxonomy);
      const [one] = await feed.refresh(TODAY);
      const changes = [
        ['UPDATE capacity_slot SET free_hours = held_hours + committed_hours + 777 WHERE capability_id = $1', one!.id],
        ['UPDATE establishment SET lat = 51.5 WHERE id = $1', one!.establishmentId],
        ['DELETE FROM recognition WHERE establishment_id = $1', one!.establishmentId],
        ['DELETE FROM certificate WHERE establishment_id = $1', one!.establishmentId],
      ] as const;
      for (const [statement, id] of changes) await dataSource.query(statement, [id]);
      const after = (await feed.refresh(TODAY)).find(({ id }) => id === one!.id)!;
      expect(after.calendar!.hours).toEqual(await hoursLeft(dataSource, one!.id, after.calendar!.from));
      expect(Math.max(...after.calendar!.hours)).toBe(777);
      expect(after.location?.lat).toBe(51.5);
      expect(after.recognised).toBeNull();
      expect(after.certificates).toEqual([]);
    });
  });
});

/** What nobody holds of the hours that were offered, in the weeks from this one on. */
async function hoursLeft(dataSource: DataSource, capabilityId: string, from: string): Promise<number[]> {
  const rows = await dataSource.query<{ left: number }[]>(
    `SELECT (free_hours - held_hours - committed_hours)::float AS left FROM capacity_slot
      WHERE capability_id = $1 AND week_start >= $2 ORDER BY week_start`,
    [capabilityId, from],
  );
  return rows.map(({ left }) => left);
}

const equipmentOf = (capabilities: readonly { id: string; attributes: object }[], id: string): string | undefined =>
  (capabilities.find((capability) => capability.id === id)?.attributes as { equipment?: string } | undefined)
    ?.equipment;
