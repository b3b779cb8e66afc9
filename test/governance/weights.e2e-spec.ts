import { AuditEntry, Demand, OutboxJob, workingAreaId } from '@bestuiver/persistence';
import { LiveTaxonomy, Ranking } from '@bestuiver/ranking';
import { In } from 'typeorm';
import { startApi, type ApiServer } from '../api/api-server';
import { DEMO_PASSWORD } from '../support/database';
import { Visitor } from '../support/visitor';

const AREA = workingAreaId('midwest');
const TODAY = '2026-11-23';

interface Version {
  id: string | null;
  kind: string;
  workingAreaId: string | null;
  weights: Record<string, number>;
  note: string | null;
}
interface List {
  criteria: { id: string; label: string }[];
  bound: number;
  items: Version[];
}
interface Problem {
  code: string;
  errors: { pointer: string; code: string; detail: string }[];
}
interface Comparison {
  items: { way: string; fromScore: number; toScore: number }[];
  unchanged: number;
}

describe('weights of an area', () => {
  let api: ApiServer;
  let admin: Visitor;
  let visitor: Visitor;
  let standard: Record<string, number>;

  beforeAll(async () => {
    api = await startApi({ demo: true });
    visitor = new Visitor(api.url);
    admin = await new Visitor(api.url).signIn('area-admin@demo.example', DEMO_PASSWORD);
    standard = (await list()).items.find(({ kind }) => kind === 'subcontracting')!.weights;
  });
  afterAll(() => api?.stop());

  const list = (): Promise<List> => visitor.done(visitor.get<List>('/weights'));
  const set = (weights: Record<string, number>, note?: string) =>
    admin.post<Version & Problem>('/weights', {
      workingAreaId: AREA,
      kind: 'subcontracting',
      weights,
      ...(note && { note }),
    });

  it('are open to everybody, each criterion by its name, with the bounds', async () => {
    const { criteria, bound, items } = await list();
    expect(criteria).toHaveLength(11);
    expect(criteria[0]).toEqual({ id: 'activity', label: 'Soort werk' });
    expect(bound).toBe(0.5);
    expect(items.filter(({ workingAreaId: area }) => area === null)).toHaveLength(4);
  });

  it('are refused when they do not add up, or leave their bounds without a reason', async () => {
    const sum = await set({ ...standard, activity: standard['activity']! + 1 });
    expect(sum.status).toBe(422);
    expect(sum.body.errors[0]).toMatchObject({ pointer: '/weights', code: 'weights.sum' });
    const bounds = await set({ ...standard, activity: 10, place: 22 });
    expect(bounds.body.errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/weights/activity', 'weights.bounds'],
      ['/weights/place', 'weights.bounds'],
    ]);
    expect(bounds.body.errors[0]!.detail).toBe('«Soort werk» is 10; zonder uitleg ligt het van 12.5 tot 37.5.');
    expect((await list()).items.filter(({ id }) => id !== null)).toEqual([]);
  });

  it('show what they would move, and hold from the next run on once they are saved', async () => {
    const { id } = await api.dataSource.manager.findOneByOrFail(Demand, {
      status: 'open',
      kind: 'subcontracting',
      workingAreaId: AREA,
    });
    const weights = { ...standard, activity: 10, place: 22 };
    const trial = await admin.done(admin.post<Comparison>(`/demands/${id}/what-if/comparison`, { weights }));
    expect(trial.items.some(({ fromScore, toScore }) => fromScore !== toScore)).toBe(true);

    const ranking = new Ranking(api.dataSource, new LiveTaxonomy(api.dataSource));
    const before = (await ranking.run(id, TODAY, ['open']))!;
    expect(before.weights).toEqual(standard);
    const saved = await set(weights, 'Weinig bussen in onze streek.');
    expect(saved.status).toBe(201);
    const after = (await ranking.run(id, TODAY, ['open']))!;
    expect(after.weights).toEqual(weights);
    expect(after.weightsVersion).toContain(saved.body.id);

    const again = await set(weights, 'Nog altijd weinig bussen in onze streek.');
    expect(again.status).toBe(201);
    const open = await api.dataSource.manager.findBy(Demand, {
      workingAreaId: AREA,
      kind: 'subcontracting',
      status: In(['open', 'in_proposal']),
    });
    const waiting = await api.dataSource.manager.find(OutboxJob, {
      where: { name: 'demand.match' },
      order: { runAt: 'ASC' },
    });
    expect(open.length).toBeGreaterThan(1);
    expect(waiting.map(({ data }) => data.demandId).sort()).toEqual(open.map((demand) => demand.id).sort());
    expect(waiting.every(({ data }) => data.quiet)).toBe(true);
    expect(new Set(waiting.map(({ runAt }) => runAt.getTime())).size).toBe(open.length);
    await ranking.run(id, TODAY, ['open']);
    const runs = await admin.done(admin.get<{ items: { cause: string; by: string }[] }>(`/demands/${id}/runs`));
    expect(runs.items.map(({ cause, by }) => [cause, by])).toContainEqual(['weights', 'Hedwig Streekers']);

    const version = (await list()).items.find((item) => item.id === saved.body.id);
    expect(version).toMatchObject({ workingAreaId: AREA, note: 'Weinig bussen in onze streek.', weights });
    const trail = await api.dataSource.manager.findOneByOrFail(AuditEntry, { objectId: saved.body.id! });
    expect(trail).toMatchObject({ action: 'weights.set', actor: 'area_admin' });
  });
});
