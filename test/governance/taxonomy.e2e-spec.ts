import { Activity, AuditEntry, createDataSource, Demand, workingAreaId } from '@bestuiver/persistence';
import { LiveTaxonomy, Ranking } from '@bestuiver/ranking';
import type { DataSource } from 'typeorm';
import { startApi, type ApiServer } from '../api/api-server';
import { DEMO_PASSWORD } from '../support/database';
import { Visitor } from '../support/visitor';

const AREA = workingAreaId('midwest');
const TODAY = '2026-11-23';
const SENTENCE = 'Wij zoeken iemand voor flabberwerk rond onze loods';

interface Suggestions {
  items: { activityId: string }[];
}
interface Addition {
  id: string;
  activityId: string;
  mayWithdraw: boolean;
  addedBy: string;
}
interface Problem {
  code: string;
  detail: string;
  errors: { pointer: string; code: string; detail: string }[];
}

const aSynonym = (word: string, activityId = 'mowing') => ({ workingAreaId: AREA, activityId, language: 'nl', word });
const anActivity = (overrides: object = {}) => ({
  workingAreaId: AREA,
  groupId: 'green',
  label: { nl: 'Wandelpaden harken', fr: 'Ratissage de sentiers', en: 'Raking of footpaths' },
  words: { nl: ['padenharken'], fr: ['ratissage de sentiers'], en: ['footpath raking'] },
  related: [{ activityId: 'green-maintenance', strength: 0.7 }],
  nace: ['81.30'],
  cpv: ['77310000'],
  ...overrides,
});

describe('what an area adds to the taxonomy', () => {
  let api: ApiServer;
  /** What another process holds: a worker that started before anything was added. */
  let elsewhere: { dataSource: DataSource; taxonomy: LiveTaxonomy; ranking: Ranking };
  let admin: Visitor;
  let visitor: Visitor;

  beforeAll(async () => {
    api = await startApi({ demo: true });
    // A few offers are enough: with every change the texts of all of them are read again.
    await api.dataSource.query(
      `UPDATE capability SET status = 'hidden' WHERE id NOT IN (SELECT id FROM capability ORDER BY id LIMIT 8)`,
    );
    visitor = new Visitor(api.url);
    admin = await new Visitor(api.url).signIn('area-admin@demo.example', DEMO_PASSWORD);
    const url = (api.dataSource.options as { url: string }).url;
    const dataSource = await createDataSource({ url, poolSize: 4 }).initialize();
    const taxonomy = new LiveTaxonomy(dataSource);
    elsewhere = { dataSource, taxonomy, ranking: new Ranking(dataSource, taxonomy) };
  });
  afterAll(async () => {
    await elsewhere?.dataSource.destroy();
    await api?.stop();
  });

  const suggested = async (text: string): Promise<string[]> => {
    const { items } = await visitor.done(visitor.post<Suggestions>('/activities/suggestions', { text }));
    return items.map(({ activityId }) => activityId);
  };
  const runElsewhere = async (): Promise<string> => {
    const { id } = await api.dataSource.manager.findOneByOrFail(Demand, { status: 'open', kind: 'subcontracting' });
    return (await elsewhere.ranking.run(id, TODAY, ['open']))!.taxonomyVersion;
  };

  it('shows what a sentence would mean before anything is saved', async () => {
    const checked = await admin.done(
      admin.post<{ problems: unknown[]; before: { activityId: string }[]; after: { activityId: string }[] }>(
        '/taxonomy/checks',
        { synonym: { activityId: 'mowing', language: 'nl', word: 'flabberwerk' }, text: SENTENCE, language: 'nl' },
      ),
    );
    expect(checked.problems).toEqual([]);
    expect(checked.before.map(({ activityId }) => activityId)).not.toContain('mowing');
    expect(checked.after.map(({ activityId }) => activityId)).toContain('mowing');
    expect(await suggested(SENTENCE)).not.toContain('mowing');
  });

  it('understands an added word at once, in every process, until it is withdrawn', async () => {
    const before = await runElsewhere();
    const added = await admin.done(admin.post<Addition>('/taxonomy/synonyms', aSynonym('flabberwerk')));
    expect(added).toMatchObject({ activityId: 'mowing', mayWithdraw: true });
    expect(await suggested(SENTENCE)).toContain('mowing');
    const ids = (await elsewhere.taxonomy.fresh()).suggest(SENTENCE).map(({ activityId }) => activityId);
    expect(ids).toContain('mowing');
    const { version } = await admin.done(admin.get<{ version: string }>('/taxonomy/additions'));
    expect(version).not.toBe(before);
    expect(await runElsewhere()).toBe(version);

    expect((await admin.post(`/taxonomy/synonyms/${added.id}/withdrawal`)).status).toBe(204);
    expect(await suggested(SENTENCE)).not.toContain('mowing');
  });

  it('tells of a word that means something else already, and saves it only when that is meant', async () => {
    const word = (await elsewhere.taxonomy.fresh()).activities.find(({ id }) => id === 'welding')!.synonyms.nl[0]!;
    const refused = await admin.post<Problem>('/taxonomy/synonyms', aSynonym(word));
    expect(refused.status).toBe(409);
    expect(refused.body.code).toBe('taxonomy.doubtful');
    expect(refused.body.errors).toEqual([
      expect.objectContaining({ pointer: '/word', code: 'taxonomy.word_ambiguous' }),
    ]);
    expect(refused.body.errors[0]!.detail).toContain('«Lassen en constructie»');
    const accepted = await admin.post('/taxonomy/synonyms', { ...aSynonym(word), acceptWarnings: true });
    expect(accepted.status).toBe(201);
  });

  it.each([
    ['a code that does not exist', { nace: ['04.00'] }, '/nace/0', 'taxonomy.nace'],
    ['a group that does not exist', { groupId: 'nowhere' }, '/groupId', 'taxonomy.group_unknown'],
    [
      'a relation to nothing',
      { related: [{ activityId: 'nothing', strength: 0.5 }] },
      '/related/0/activityId',
      'activity.unknown',
    ],
    [
      'a word that says nothing',
      { words: { nl: ['voor de'], fr: ['ratissage de sentiers'], en: ['footpath raking'] } },
      '/words/nl/0',
      'taxonomy.word_empty',
    ],
    [
      'a name that is taken',
      { label: { nl: 'Maaien', fr: 'Ratissage', en: 'Raking' } },
      '/label/nl',
      'taxonomy.name_taken',
    ],
  ])('refuses an activity with %s, and keeps nothing of it', async (_, overrides, pointer, code) => {
    const { status, body } = await admin.post<Problem>('/taxonomy/activities', anActivity(overrides));
    expect(status).toBe(422);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    expect(await api.dataSource.manager.countBy(Activity, { origin: 'area' })).toBe(0);
  });

  it('offers an own activity for choosing and matching, and no more once it is withdrawn', async () => {
    const { id, addedBy } = await admin.done(admin.post<Addition>('/taxonomy/activities', anActivity()));
    expect(id).toBe('area-raking-of-footpaths');
    expect(await suggested('Wij vragen hulp bij padenharken in het park')).toContain(id);
    const taxonomy = await elsewhere.taxonomy.fresh();
    expect(taxonomy.relation('green-maintenance', id)).toBeCloseTo(0.8 * 0.7);
    expect(await tree()).toContain(id);

    await admin.done(admin.post(`/taxonomy/activities/${id}/withdrawal`));
    expect(await tree()).not.toContain(id);
    expect(await suggested('Wij vragen hulp bij padenharken in het park')).not.toContain(id);
    expect((await elsewhere.taxonomy.fresh()).label(id)?.nl).toBe('Wandelpaden harken');

    const trail = await api.dataSource.manager.findBy(AuditEntry, { objectId: AREA });
    expect(trail.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['taxonomy.add_activity', 'taxonomy.withdraw_activity']),
    );
    expect(addedBy).toEqual(expect.any(String));
  });

  it('lets an area admin change nothing in the name of another area', async () => {
    const elsewhereArea = { ...aSynonym('flabberwerk'), workingAreaId: workingAreaId('south-west') };
    const { status, body } = await admin.post<Problem>('/taxonomy/synonyms', elsewhereArea);
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'taxonomy.area' });
  });

  it('finds activities by any of their words', async () => {
    const { items } = await admin.done(
      admin.get<{ items: { id: string }[] }>(`/taxonomy/activities?q=${encodeURIComponent('bermen')}`),
    );
    expect(items.map(({ id }) => id)).toContain('mowing');
  });

  const tree = async (): Promise<string[]> => {
    const { items } = await visitor.done(visitor.get<{ items: { activities: { id: string }[] }[] }>('/activities'));
    return items.flatMap(({ activities }) => activities.map(({ id }) => id));
  };
});
