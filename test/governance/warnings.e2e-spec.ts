import { brusselsDay } from '@bestuiver/domain';
import { Capability, Demand, Organisation, OutboxJob, workingAreaId } from '@bestuiver/persistence';
import { Ranking } from '@bestuiver/ranking';
import { startApi, type ApiServer } from '../api/api-server';
import { DEMO_PASSWORD } from '../support/database';
import { Visitor } from '../support/visitor';

interface Warnings {
  readonly editable: boolean;
  readonly items: readonly {
    code: string;
    reason: string;
    evidence: string[];
    judgement: string | null;
    note: string | null;
    judgedBy: string | null;
  }[];
}
interface Ranked {
  readonly items: readonly { checks: string[]; capability: { id: string; organisationId: string } }[];
  readonly nearMisses: readonly { gate: string }[];
}
interface Problem {
  readonly errors: readonly { pointer: string; code: string }[];
}

const TEXT =
  'Wij laten dozen vullen en sluiten. Wij willen de werknemers zelf selecteren na een sollicitatiegesprek. ' +
  'Vandaag doen uitzendkrachten dit werk.';

describe('warnings of a text', () => {
  let api: ApiServer;
  let coordinator: Visitor;
  let demandId: string;
  const at = (path: string): string => `/demands/${demandId}${path}`;
  const judge = (body: object) => coordinator.post<Warnings & Problem>(at('/warnings'), body);
  const ranked = async (): Promise<Ranked> => {
    await api.app.get(Ranking).run(demandId, brusselsDay(new Date()), ['open', 'in_proposal']);
    return coordinator.done(coordinator.get<Ranked>(at('/matches')));
  };

  beforeAll(async () => {
    api = await startApi({ demo: true });
    coordinator = await new Visitor(api.url).signIn('coordinator@demo.example', DEMO_PASSWORD);
    const { manager } = api.dataSource;
    const area = workingAreaId('midwest');
    const demand = await manager.findOneByOrFail(Demand, {
      status: 'open',
      kind: 'subcontracting',
      workingAreaId: area,
    });
    demandId = demand.id;
    await manager.update(Demand, demandId, { title: 'Dozen vullen', description: TEXT, language: 'nl' });
  });
  afterAll(() => api?.stop());

  it('count for nothing before a coordinator judged them', async () => {
    const { items, editable } = await coordinator.done(coordinator.get<Warnings>(at('/warnings')));
    expect(editable).toBe(true);
    expect(items.map(({ code, judgement }) => [code, judgement])).toEqual([
      ['D9', null],
      ['C8', null],
    ]);
    expect(items[0]!.evidence.join()).toMatch(/selecteren/);
    expect((await ranked()).items.length).toBeGreaterThan(0);
  });

  it('are dismissed with a reason only, and only when the text calls for them', async () => {
    const silent = await judge({ code: 'D9', judgement: 'dismissed' });
    expect([silent.status, silent.body.errors]).toMatchObject([
      422,
      [{ pointer: '/note', code: 'warning.note_required' }],
    ]);
    const other = await judge({ code: 'C7', judgement: 'confirmed' });
    expect(other.body.errors).toMatchObject([{ pointer: '/code', code: 'warning.not_raised' }]);
    const { items } = await coordinator.done(
      judge({ code: 'D9', judgement: 'dismissed', note: 'Het gaat om de eigen chauffeurs.' }),
    );
    expect(items[0]).toMatchObject({ judgement: 'dismissed', judgedBy: 'Anke Bruggeling' });
    expect((await ranked()).items.length).toBeGreaterThan(0);
  });

  it('stand beside checks of one provider: a price under its own costs, and a company of the same group', async () => {
    const { manager } = api.dataSource;
    const [first] = (await ranked()).items;
    expect(first!.checks).not.toEqual(expect.arrayContaining(['C3']));
    const { id, organisationId } = first!.capability;
    await manager.update(Capability, id, { priceMin: 18, priceMax: 20, costFloor: 24 });
    const parent = await manager.findOneByOrFail(Organisation, { id: organisationId });
    const { organisationId: buyer } = await manager.findOneByOrFail(Demand, { id: demandId });
    await manager.update(Organisation, buyer, { parentNumber: parent.enterpriseNumber });
    const { items } = await ranked();
    const found = items.filter(({ checks }) => checks.includes('C3') || checks.includes('C6'));
    expect(found.find(({ capability }) => capability.id === id)!.checks).toEqual(expect.arrayContaining(['C3', 'C6']));
    expect(found.every(({ capability }) => capability.organisationId === organisationId)).toBe(true);
    const tried = await coordinator.done(coordinator.post<Ranked>(at('/what-if'), {}));
    expect(tried.items.map(({ checks }) => checks)).toEqual(items.map(({ checks }) => checks));
  });

  it('become a check beside every candidate, or keep the demand from everybody', async () => {
    await coordinator.done(judge({ code: 'C8', judgement: 'confirmed' }));
    const { items } = await ranked();
    expect(items.every(({ checks }) => checks.includes('C8'))).toBe(true);
    await coordinator.done(judge({ code: 'D9', judgement: 'confirmed' }));
    const after = await ranked();
    expect(after.items).toEqual([]);
    expect(after.nearMisses.every(({ gate }) => gate === 'D9')).toBe(true);
    const jobs = await api.dataSource.manager.findBy(OutboxJob, { name: 'demand.match' });
    expect(jobs.filter(({ data }) => data.demandId === demandId)).toHaveLength(3);
    const { items: runs } = await coordinator.done(coordinator.get<{ items: { cause: string }[] }>(at('/runs')));
    expect(runs[0]!.cause).toBe('judged');
  });

  it('are not for the eyes of the company', async () => {
    const company = await new Visitor(api.url).signIn('company@demo.example', DEMO_PASSWORD);
    expect((await company.get(at('/warnings'))).status).toBe(403);
  });
});
