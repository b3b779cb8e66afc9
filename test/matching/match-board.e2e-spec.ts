import { addDays, brusselsDay } from '@bestuiver/domain';
import {
  Capability,
  CapabilityRefusal,
  Consortium,
  Demand,
  Mail,
  newId,
  Organisation,
  Person,
  WeightsVersion,
} from '@bestuiver/persistence';
import { Ranking } from '@bestuiver/ranking';
import { In } from 'typeorm';
import { startApi, type ApiServer } from '../api/api-server';
import { DEMO_PASSWORD } from '../support/database';
import { Visitor } from '../support/visitor';

interface Listing {
  readonly id: string;
  readonly organisation: string;
  readonly organisationId: string;
}
interface Move {
  readonly capability: Listing;
  readonly way: string;
  readonly fromRank: number | null;
  readonly toRank: number | null;
  readonly fromScore: number | null;
  readonly toScore: number | null;
  readonly reason: string | null;
  readonly changes: readonly { label: string; from: number; to: number; before: string; after: string }[];
  readonly events: readonly { action: string }[];
}
interface Comparison {
  readonly items: readonly Move[];
  readonly unchanged: number;
}
interface Ranked {
  readonly run: { readonly weights: Record<string, number> };
  readonly items: readonly { score: number; capability: Listing }[];
  readonly nearMisses: readonly { gate: string; capability: Listing }[];
}
interface Team {
  readonly id: string | null;
  readonly state: string;
  readonly coverage: number;
  readonly members: readonly { capability: Listing; share: number; lead: boolean; answer: string | null }[];
  readonly weeks: readonly { weekStart: string; parts: number[] | null }[];
}
interface Consortia {
  readonly reasons: readonly string[];
  readonly mostMembers: number;
  readonly suggestions: readonly Team[];
  readonly items: readonly Team[];
  readonly partners: readonly { capability: Listing; supply: number }[];
}
interface Invitation {
  readonly id: string;
  readonly share: number;
  readonly state: string;
  readonly answerable: boolean;
  readonly partnerNames: readonly string[] | null;
  readonly demand: { readonly title: string; readonly description: string };
}

/** What a reader sees, searched for a name that it must not hold. */
const holds = (answer: unknown, name: string): boolean => JSON.stringify(answer).includes(name);

describe('the match board', () => {
  let api: ApiServer;
  let coordinator: Visitor;
  let enterprise: Visitor;
  let demand: Demand;
  const today = brusselsDay(new Date());
  const at = (path: string): string => `/demands/${demand.id}${path}`;
  const run = async (): Promise<void> => {
    await api.app.get(Ranking).run(demand.id, today, ['open', 'in_proposal']);
  };
  const signIn = (email: string): Promise<Visitor> => new Visitor(`${api.url}`).signIn(email, DEMO_PASSWORD);

  beforeAll(async () => {
    api = await startApi({ demo: true });
    coordinator = await signIn('coordinator@demo.example');
    enterprise = await signIn('enterprise@demo.example');
    const { items } = await coordinator.done(
      coordinator.get<{ items: { id: string; kind: string }[] }>('/demands?status=open,in_proposal&pageSize=100'),
    );
    const open = await api.dataSource.manager.findBy(Demand, {
      id: In(items.map(({ id }) => id)),
      kind: 'subcontracting',
    });
    demand = open.sort((one, other) => (one.id < other.id ? -1 : 1))[0]!;
    // More work than any of the region can do alone, on a day that moves nothing else.
    await api.dataSource.manager.update(Demand, demand.id, {
      hoursPerWeek: 900,
      minSharePct: 10,
      divisible: true,
      startDate: addDays(today, 30),
      endDate: addDays(today, 90),
    });
    // A third of the work for everybody, whatever the season.
    await api.dataSource.query('UPDATE capacity_slot SET free_hours = held_hours + committed_hours + 300');
    await run();
  });
  afterAll(() => api.stop());

  describe('what if', () => {
    it('says of every candidate that moved which way, and by which points', async () => {
      const body = { weights: { activity: 5, place: 60 } };
      const now = await coordinator.done(coordinator.post<Ranked>(at('/what-if'), {}));
      const trial = await coordinator.done(coordinator.post<Ranked>(at('/what-if'), body));
      const { items, unchanged } = await coordinator.done(
        coordinator.post<Comparison>(at('/what-if/comparison'), body),
      );
      const ids = [...now.items, ...trial.items].map(({ capability }) => capability.id);
      expect(items.length + unchanged).toBe(new Set(ids).size);
      for (const { way, fromRank, toRank, fromScore, toScore, changes } of items) {
        if (fromRank === null || toRank === null) continue;
        expect(way).toBe(toRank < fromRank ? 'up' : toRank > fromRank ? 'down' : 'stays');
        const sum = changes.reduce((total, { from, to }) => total + Math.round(100 * (to - from)), 0);
        expect(sum).toBe(Math.round(100 * (toScore! - fromScore!)));
        expect(changes.every(({ label, before, after }) => label && before && after)).toBe(true);
      }
      expect(items.some(({ changes }) => changes.some(({ label }) => label.startsWith('Plaats')))).toBe(true);
    });

    it('says which rule puts somebody out, and which rule kept a newcomer out', async () => {
      const nearer = await coordinator.done(
        coordinator.post<Comparison>(at('/what-if/comparison'), { maxDistanceKm: 5, maxTravelMinutes: 5 }),
      );
      const gone = nearer.items.filter(({ way }) => way === 'gone');
      expect(gone.length).toBeGreaterThan(0);
      expect(gone.every(({ reason, toRank }) => reason !== null && toRank === null)).toBe(true);
      const farther = await coordinator.done(
        coordinator.post<Comparison>(at('/what-if/comparison'), { maxDistanceKm: 400, maxTravelMinutes: 300 }),
      );
      for (const { reason } of farther.items.filter(({ way }) => way === 'new')) expect(reason).toMatch(/km|minuten/);
    });

    describe('ranks as a stored run with the same inputs does', () => {
      const linesOf = ({ items, nearMisses }: Ranked): unknown[] => [
        ...items.map(({ capability, score }) => [capability.id, score]),
        ...nearMisses.map(({ capability, gate }) => [capability.id, gate]),
      ];
      /** The ranking that is tried, after it was found to be that of a run of the demand as `written`. */
      const tryBoth = async (body: object, written: Partial<Demand>): Promise<unknown[]> => {
        const { manager } = api.dataSource;
        const kept = await manager.findOneByOrFail(Demand, { id: demand.id });
        const tried = linesOf(await coordinator.done(coordinator.post<Ranked>(at('/what-if'), body)));
        await manager.update(Demand, demand.id, written);
        await run();
        const stored = linesOf(await coordinator.done(coordinator.get<Ranked>(at('/matches'))));
        const names = Object.keys(written) as (keyof Demand)[];
        await manager.update(Demand, demand.id, Object.fromEntries(names.map((name) => [name, kept[name]])));
        expect(tried).toEqual(stored);
        return tried;
      };
      const asItIs = async (): Promise<unknown[]> =>
        linesOf(await coordinator.done(coordinator.post<Ranked>(at('/what-if'), {})));

      it.each<[string, Partial<Demand>]>([
        ['the start', { startDate: addDays(today, 3) }],
        ['the travel time', { maxTravelMinutes: 12, maxDistanceKm: 9 }],
        ['the volume', { volume: { quantity: 900_000, unit: 'piece', period: 'week' } }],
        ['the hours', { hoursPerWeek: 40 }],
        ['the certificates', { requiredCertifications: ['iso-9001'] }],
        ['the place', { siteNis: '34022' }],
      ])('for %s', async (what, written) => {
        // Hours that are given say more than a volume: without them the volume counts.
        if (what === 'the volume') await api.dataSource.manager.update(Demand, demand.id, { hoursPerWeek: null });
        const before = await asItIs();
        expect(await tryBoth(written, written)).not.toEqual(before);
        await api.dataSource.manager.update(Demand, demand.id, { hoursPerWeek: 900 });
      });

      it('for the kind, which leaves the facts of the other kind out and asks who refuses this one', async () => {
        const before = await asItIs();
        const { items } = await coordinator.done(coordinator.post<Ranked>(at('/what-if'), { kind: 'niche' }));
        const refusal = { id: newId(), capabilityId: items[0]!.capability.id, kind: 'niche' } as const;
        await api.dataSource.manager.insert(CapabilityRefusal, refusal);
        const tried = await tryBoth({ kind: 'niche' }, { kind: 'niche', details: {} });
        await api.dataSource.manager.delete(CapabilityRefusal, refusal.id);
        expect(tried).not.toEqual(before);
        expect(tried).toContainEqual([refusal.capabilityId, 'REFUSED']);
      });

      it('for the weights', async () => {
        const before = await asItIs();
        const weights = { activity: 5, place: 60 };
        const tried = await coordinator.done(coordinator.post<Ranked>(at('/what-if'), { weights }));
        const version = { id: newId(), workingAreaId: demand.workingAreaId!, kind: demand.kind };
        await api.dataSource.manager.insert(WeightsVersion, { ...version, weights: tried.run.weights });
        await run();
        const stored = await coordinator.done(coordinator.get<Ranked>(at('/matches')));
        await api.dataSource.manager.delete(WeightsVersion, version.id);
        await run();
        expect(linesOf(tried)).toEqual(linesOf(stored));
        expect(linesOf(tried)).not.toEqual(before);
      });

      it('and knows no place that does not exist', async () => {
        const { status, body } = await coordinator.post<{ errors: { pointer: string; code: string }[] }>(
          at('/what-if'),
          {
            siteNis: '99999',
          },
        );
        expect(status).toBe(422);
        expect(body.errors).toMatchObject([{ pointer: '/siteNis', code: 'municipality.unknown' }]);
      });
    });

    it('tries another kind', async () => {
      const { items } = await coordinator.done(coordinator.post<Ranked>(at('/what-if'), { kind: 'niche' }));
      const stored = await coordinator.done(coordinator.get<Ranked>(at('/matches')));
      expect(items.map(({ score }) => score)).not.toEqual(stored.items.map(({ score }) => score));
    });

    it('offers what one condition let go would bring, as a trial that brings it', async () => {
      const { items } = await coordinator.done(
        coordinator.get<{ items: { gained: number; trial: object; newcomers: Listing[]; sentence: string }[] }>(
          at('/relaxations'),
        ),
      );
      expect(items.length).toBeGreaterThan(0);
      const { trial, newcomers } = items[0]!;
      const tried = await coordinator.done(coordinator.post<Ranked>(at('/what-if'), trial));
      const ranked = new Set(tried.items.map(({ capability }) => capability.id));
      expect(newcomers.every(({ id }) => ranked.has(id))).toBe(true);
    });
  });

  describe('the history of runs', () => {
    it('tells what asked for each run, and what moved between two and why', async () => {
      const { items } = await coordinator.done(coordinator.get<Ranked>(at('/matches')));
      await coordinator.done(coordinator.post(at('/runs')));
      const { capability } = items[0]!;
      await api.dataSource.manager.update(Capability, capability.id, { physicalLoadMax: 1, leadTimeDays: 90 });
      await api.dataSource.query(
        `INSERT INTO audit_entry (id, actor, action, object_type, object_id)
         VALUES (gen_random_uuid(), 'enterprise', 'capability.change', 'capability', $1)`,
        [capability.id],
      );
      await run();
      const history = await coordinator.done(
        coordinator.get<{ items: { id: string; cause: string; by: string | null; candidates: number }[] }>(at('/runs')),
      );
      expect(history.items[0]).toMatchObject({ cause: 'asked', by: expect.any(String) as unknown });
      const compared = await coordinator.done(
        coordinator.get<Comparison & { inputs: { input: string }[] }>(at('/runs/compare')),
      );
      const moved = compared.items.find((move) => move.capability.id === capability.id)!;
      expect(['down', 'gone', 'stays']).toContain(moved.way);
      expect(moved.events.map(({ action }) => action)).toEqual(['capability.change']);
      expect(moved.reason !== null || moved.changes.length > 0).toBe(true);
      expect(compared.inputs).toEqual([]);
    });

    it('finds nothing between a run and itself', async () => {
      const { items } = await coordinator.done(coordinator.get<{ items: { id: string }[] }>(at('/runs')));
      const [{ id }] = items as [{ id: string }];
      const compared = await coordinator.done(coordinator.get<Comparison>(at(`/runs/compare?one=${id}&other=${id}`)));
      expect(compared.items).toEqual([]);
    });

    it('knows no runs of another demand', async () => {
      const { status } = await coordinator.get(at('/runs/compare?one=01a1fc84-6c10-750d-9a69-17a1e4e18875'));
      expect(status).toBe(404);
    });
  });

  describe('a consortium', () => {
    let consortia: Consortia;
    let team: Team;

    it('is suggested with what each carries, week by week', async () => {
      consortia = await coordinator.done(coordinator.get<Consortia>(at('/consortia')));
      expect(consortia.reasons).toContain('volume');
      const [best] = consortia.suggestions;
      expect(best?.members.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(best!.coverage, 2);
      expect(best!.weeks.length).toBeGreaterThan(0);
      for (const { weekStart, parts } of best!.weeks) {
        expect(weekStart >= addDays(today, 23) && weekStart <= addDays(today, 90)).toBe(true);
        expect(parts).toHaveLength(best!.members.length);
      }
    });

    it('put together by hand is assessed at once, with the rule it breaks in words', async () => {
      const ids = consortia.suggestions[0]!.members.map(({ capability }) => ({ capabilityId: capability.id }));
      const assess = (members: object[]): Promise<{ consortium: Team | null; problem: { detail: string } | null }> =>
        coordinator.done(coordinator.post(at('/consortia/assessment'), { members }));
      expect(await assess(ids)).toMatchObject({ consortium: { coverage: consortia.suggestions[0]!.coverage } });
      expect((await assess(ids.slice(0, 1))).problem?.detail).toBe('Een samenwerking telt minstens 2 ondernemingen.');
      expect(await api.dataSource.manager.countBy(Consortium, { demandId: demand.id })).toBe(0);
    });

    it('is kept, and its partners are asked by mail without anybody’s name', async () => {
      const members = consortia.suggestions[0]!.members.map(({ capability }) => ({ capabilityId: capability.id }));
      team = await coordinator.done(coordinator.post<Team>(at('/consortia'), { members }));
      expect(team.state).toBe('composed');
      const { id } = await coordinator.done(coordinator.post<{ id: string }>(`/consortia/${team.id}/proposal`));
      await coordinator.done(coordinator.post(`/proposals/${id}/sending`));
      const { items } = await coordinator.done(coordinator.get<Consortia>(at('/consortia')));
      expect(items[0]).toMatchObject({ state: 'asked', proposalId: id });
      const mails = await api.dataSource.manager.findBy(Mail, { kind: 'consortium_invitation' });
      expect(mails.length).toBeGreaterThanOrEqual(team.members.length);
      expect((await coordinator.post(`/consortia/${team.id}/proposal`)).status).toBe(409);
    });

    it('names its partners to each other once all of them joined, and not before', async () => {
      const names = team.members.map(({ capability }) => capability.organisation);
      const company = await api.dataSource.manager.findOneByOrFail(Organisation, { id: demand.organisationId });
      const partners: Visitor[] = [];
      await api.dataSource.query(
        `UPDATE person SET password_hash = (SELECT password_hash FROM person WHERE email = 'enterprise@demo.example')`,
      );
      for (const { capability } of team.members) {
        const { email } = await contactOf(capability.organisationId);
        partners.push(await signIn(email));
      }
      const NO = { answer: 'declined', reason: 'other' };
      for (const [index, partner] of partners.entries()) {
        const before = await partner.done(partner.get<Invitation>(`/consortium-invitations/${team.id}`));
        expect(before).toMatchObject({ state: 'waiting', answerable: true, partnerNames: null });
        const others = names.filter((_, other) => other !== index);
        expect([...others, company.name].filter((name) => holds(before, name))).toEqual([]);
        const after = await partner.done(
          partner.post<Invitation>(`/consortium-invitations/${team.id}/answer`, { answer: 'interested' }),
        );
        expect(after.answerable).toBe(false);
        expect((await partner.post(`/consortium-invitations/${team.id}/answer`, NO)).status).toBe(410);
      }
      const agreed = await partners[0]!.done(partners[0]!.get<Invitation>(`/consortium-invitations/${team.id}`));
      expect(agreed).toMatchObject({ state: 'agreed', partnerNames: names.slice(1) });
      const { items } = await coordinator.done(coordinator.get<Consortia>(at('/consortia')));
      expect(items[0]).toMatchObject({ state: 'agreed', members: names.map(() => ({ answer: 'interested' })) });
    });

    const contactOf = (organisationId: string): Promise<Person> =>
      api.dataSource.manager
        .createQueryBuilder(Person, 'p')
        .innerJoin('role_assignment', 'r', 'r.person_id = p.id')
        .where('r.organisation_id = :organisationId', { organisationId })
        .orderBy('p.email')
        .getOneOrFail();
  });

  describe('why not', () => {
    it('tells an enterprise its own facts, and nothing of the company or of others', async () => {
      const { items: own } = await enterprise.done(
        enterprise.get<{ items: { id: string; status: string }[] }>('/capabilities?status=published&pageSize=100'),
      );
      const told = await Promise.all(
        own.map(({ id }) =>
          enterprise.done(
            enterprise.get<{ takesPart: boolean; considered: number; items: { reasons: { fact: string }[] }[] }>(
              `/capabilities/${id}/why-not`,
            ),
          ),
        ),
      );
      const demands = told.flatMap(({ items }) => items);
      expect(demands.length).toBeGreaterThan(0);
      const companies = await api.dataSource.manager.findBy(Organisation, { kind: In(['company', 'local_authority']) });
      expect(companies.filter(({ name }) => holds(told, name))).toEqual([]);
      expect(demands.every(({ reasons }) => reasons.every(({ fact }) => fact.length > 0))).toBe(true);
      expect(holds(told, 'Uw opdracht')).toBe(false);
    });

    it('says that a listing takes no part', async () => {
      const { items } = await enterprise.done(
        enterprise.get<{ items: { id: string }[] }>('/capabilities?status=published&pageSize=100'),
      );
      const { id } = items.at(-1)!;
      await api.dataSource.manager.update(Capability, id, { status: 'hidden' });
      expect(await enterprise.done(enterprise.get(`/capabilities/${id}/why-not`))).toEqual({
        status: 'hidden',
        takesPart: false,
        considered: 0,
        items: [],
      });
    });
  });
});
