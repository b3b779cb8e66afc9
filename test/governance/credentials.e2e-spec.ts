import { AuditEntry, Capability, Certificate } from '@bestuiver/persistence';
import { loadMatchCapabilities, LiveTaxonomy, TextProfiles } from '@bestuiver/ranking';
import { startApi, type ApiServer } from '../api/api-server';
import { DEMO_PASSWORD } from '../support/database';
import { Visitor } from '../support/visitor';

const TODAY = '2026-11-23';

interface Credential {
  kind: 'certificate' | 'recognition';
  id: string;
  state: string;
  checkedBy: string | null;
  checkedAt: string | null;
  note: string | null;
  evidence: string | null;
  mayCheck: boolean;
  establishment: { id: string; organisationId: string };
}

describe('what sites claim', () => {
  let api: ApiServer;
  let coordinator: Visitor;
  let enterprise: Visitor;
  let claimed: { id: string };

  beforeAll(async () => {
    api = await startApi({ demo: true });
    coordinator = await new Visitor(api.url).signIn('coordinator@demo.example', DEMO_PASSWORD);
    enterprise = await new Visitor(api.url).signIn('enterprise@demo.example', DEMO_PASSWORD);
    const sites = await enterprise.done(enterprise.get<{ items: { id: string }[] }>('/establishments'));
    claimed = await enterprise.done(
      enterprise.post<{ id: string }>(`/establishments/${sites.items[0]!.id}/certificates`, {
        certificationId: 'iso-14001',
        number: 'FICT-001',
        evidence: 'https://register.example/FICT-001',
      }),
    );
  });
  afterAll(() => api?.stop());

  const listed = async (reader: Visitor, query = ''): Promise<Credential[]> =>
    (await reader.done(reader.get<{ items: Credential[] }>(`/credentials${query}`))).items;
  const claimOf = async (reader: Visitor): Promise<Credential> =>
    (await listed(reader)).find(({ id }) => id === claimed.id)!;
  /** Certificates that the engine reads for the site of the claim. */
  const counted = async (): Promise<readonly unknown[]> => {
    const { establishmentId } = await api.dataSource.manager.findOneByOrFail(Certificate, { id: claimed.id });
    const { manager } = api.dataSource;
    await manager.update(Capability, { establishmentId }, { status: 'published' });
    const profiles = new TextProfiles(api.dataSource, await new LiveTaxonomy(api.dataSource).fresh());
    const { id } = await manager.findOneByOrFail(Capability, { establishmentId });
    const [capability] = await loadMatchCapabilities(manager, profiles, TODAY, [id]);
    return capability!.certificates.filter(({ certificationId }) => certificationId === 'iso-14001');
  };

  it('waits for a coordinator of the area, and is no one else’s to check', async () => {
    const waiting = await listed(coordinator, '?state=unchecked');
    expect(waiting.every(({ state, mayCheck }) => state === 'unchecked' && mayCheck)).toBe(true);
    expect(waiting.map(({ id }) => id)).toContain(claimed.id);
    const own = await listed(enterprise);
    expect(own.every(({ mayCheck }) => !mayCheck)).toBe(true);
    expect(new Set(own.map(({ establishment }) => establishment.organisationId)).size).toBe(1);
    expect((await enterprise.post(`/certificates/${claimed.id}/verification`, {})).status).toBe(403);
  });

  it('says who looked, when, and what was seen', async () => {
    const note = 'Gezien in het register.';
    await coordinator.done(coordinator.post(`/certificates/${claimed.id}/verification`, { note }));
    expect(await claimOf(enterprise)).toMatchObject({
      state: 'verified',
      checkedBy: 'Anke Bruggeling',
      checkedAt: expect.any(String) as unknown,
      evidence: 'https://register.example/FICT-001',
      note,
    });
    expect(await counted()).toHaveLength(1);
  });

  it('takes no part in matching once it is refused, with a reason the enterprise reads', async () => {
    const without = await coordinator.post(`/certificates/${claimed.id}/refusal`, {});
    expect(without.status).toBe(400);
    const reason = 'Het nummer staat niet in het register.';
    await coordinator.done(coordinator.post(`/certificates/${claimed.id}/refusal`, { reason }));
    expect(await claimOf(enterprise)).toMatchObject({ state: 'refused', note: reason });
    expect(await counted()).toEqual([]);
    const [last] = await api.dataSource.manager.find(AuditEntry, {
      where: { objectId: claimed.id },
      order: { at: 'DESC', id: 'DESC' },
      take: 1,
    });
    expect(last).toMatchObject({ action: 'certificate.refuse', fromStatus: 'verified', toStatus: 'refused' });
  });
});
