import { changePreferences } from '@bestuiver/correspondence';
import { addDays } from '@bestuiver/domain';
import { AuditEntry, Capability, Concern, Demand, Match, newId, SurgeCall, SurgeRequest } from '@bestuiver/persistence';
import { DemandsService } from '../../apps/api/src/demands/demands.service';
import { PreferencesService } from '../../apps/api/src/preferences/preferences.service';
import { SurgeAnswersService } from '../../apps/api/src/surges/surge-answers.service';
import { SurgesService } from '../../apps/api/src/surges/surges.service';
import type { SetSurgeLevelDto, SurgeAnswerDto, SurgeRequestDto } from '../../apps/api/src/surges/surge.dto';
import { Desk, readerOf } from '../proposals/desk';
import { aMarket, type Market, type Provider } from '../proposals/market';
import { codeOf } from '../support/code-of';

/** A Saturday; calls of these tests go out late in the evening unless they say otherwise. */
const SATURDAY = '2027-01-09';
const MONDAY = addDays(SATURDAY, 2);
const RAISE: SetSurgeLevelDto = { level: 2, reason: 'De leveringen vallen stil.', product: 'mondmaskers' };
const CAN: SurgeAnswerDto = { answer: 'can', perDay: 600, fromDay: '2027-01-13' };

let desk: Desk;
let market: Market;
let demandId: string;

beforeAll(async () => {
  desk = await Desk.open({ THROTTLE_PUBLIC_PER_MINUTE: '600' });
});

afterAll(() => desk.close());

/** A strategic demand that three listed providers can make; the first agreed to calls at any hour. */
beforeEach(async () => {
  await desk.manager.query(`UPDATE capability SET status = 'archived'`);
  await desk.manager.query('UPDATE outbox SET relayed_at = now() WHERE relayed_at IS NULL');
  await desk.manager.query('UPDATE surge_call SET ended_at = now(), ended_as = $1 WHERE ended_at IS NULL', ['stopped']);
  await desk.manager.query(`DELETE FROM mail WHERE status = 'queued'`);
  desk.clock.moveTo(SATURDAY, 22);
  market = await aMarket(desk.manager, desk.clock.now(), {
    providers: 3,
    demands: 1,
    freeHours: 60,
    hoursPerWeek: 20,
  });
  demandId = market.demands[0]!.id;
  await desk.manager.update(Demand, demandId, {
    kind: 'strategic_product',
    title: `Maskers voor ${market.companyName}`,
    details: { surgePerDay: 1000, timeToSurgeDays: 5 },
  });
  await desk.manager.query(`UPDATE capability SET kinds = '{strategic_product}' WHERE status = 'published'`);
  await agrees(market.providers[0]!);
  desk.sent.length = 0;
});

const addressOf = async ({ personId }: Pick<Provider, 'personId'>): Promise<string> => {
  const [{ email }] = await desk.manager.query<[{ email: string }]>('SELECT email FROM person WHERE id = $1', [
    personId,
  ]);
  return email;
};
const agrees = async (provider: Provider): Promise<void> =>
  changePreferences(desk.manager, await addressOf(provider), { categories: { surges: 'any_hour' } }, desk.clock.now());
const raise = (body: Partial<SetSurgeLevelDto> = {}) =>
  desk.get(SurgesService).setLevel(market.coordinator, demandId, { ...RAISE, ...body });
const goOn = async (day: string, hour: number): Promise<void> => {
  desk.clock.moveTo(day, hour);
  await desk.runSchedules();
  await desk.work();
};
const callsTo = async (provider: Provider) => {
  const to = await addressOf(provider);
  return desk.sent.filter((mail) => mail.to === to && mail.kind === 'surge_call');
};
const tokenTo = async (provider: Provider): Promise<string> =>
  /\/surge\/([0-9a-f]{40})/.exec((await callsTo(provider)).at(-1)!.text)![1]!;
const answers = async (provider: Provider, body: SurgeAnswerDto) =>
  desk.get(SurgeAnswersService).answer(provider.reader, await tokenTo(provider), body);
const requestOf = async ({ name }: Provider): Promise<SurgeRequestDto> =>
  (await seen()).call!.requests.find(({ organisation }) => organisation === name)!;
const seen = () => desk.get(SurgesService).read(market.coordinator, demandId);
const toCoordinator = () => desk.sent.filter(({ kind }) => kind === 'surge_outcome');
describe('a surge call', () => {
  it('goes out at night to who agreed to that, and to the others in the morning', async () => {
    await raise();
    await desk.work();
    const [awake, asleep] = market.providers as [Provider, Provider];
    expect(await callsTo(awake)).toHaveLength(1);
    expect(await callsTo(asleep)).toHaveLength(0);
    expect(await requestOf(awake)).toMatchObject({ mail: 'sent', contact: { anyHour: true } });
    expect(await requestOf(asleep)).toMatchObject({ mail: 'waiting', mailWaitsUntil: `${MONDAY}T06:00:00.000Z` });
    const [mail] = await callsTo(awake);
    expect(mail!.subject).toBe('Dringend: kunt u deze week mondmaskers maken?');
    expect(mail!.text).toContain('1.000 stuks per dag');
    expect(mail!.text + mail!.html).not.toContain(market.companyName);

    await agrees(asleep);
    await goOn(SATURDAY, 23);
    expect(await callsTo(asleep)).toHaveLength(1);
  });

  it('is refused while a concern about unfair competition blocks the demand', async () => {
    const at = desk.clock.now();
    await desk.manager.insert(Concern, {
      id: newId(),
      demandId,
      ground: 'local_supplier',
      text: 'Een firma in de streek maakt dit al.',
      status: 'blocked',
      statusSince: at,
      raisedAt: at,
      outcome: 'blocked',
      reason: 'De firma kan genoeg maken.',
      decidedAt: at,
    });
    expect(await codeOf(raise())).toBe('proposal.concern_blocked');
    expect((await seen()).level).toBe(0);
    await desk.work();
    expect(desk.sent).toEqual([]);
  });

  it('is sent once, however often the job runs, and reminds only who is silent', async () => {
    for (const provider of market.providers) await agrees(provider);
    await raise();
    await desk.work('twice');
    const [answered, silent, late] = market.providers as [Provider, Provider, Provider];
    for (const provider of market.providers) expect(await callsTo(provider)).toHaveLength(1);
    expect(await answers(answered, CAN)).toMatchObject({ answer: 'can', perDay: 600, open: true });

    await goOn(addDays(SATURDAY, 1), 0);
    await goOn(addDays(SATURDAY, 1), 1);
    expect(await callsTo(answered)).toHaveLength(1);
    expect((await callsTo(silent)).map(({ subject }) => subject)).toEqual([
      'Dringend: kunt u deze week mondmaskers maken?',
      'Nog steeds dringend: kunt u deze week mondmaskers maken?',
    ]);
    expect(toCoordinator()).toHaveLength(0);

    await answers(late, { answer: 'cannot' });
    await goOn(addDays(SATURDAY, 1), 5);
    expect(await callsTo(silent)).toHaveLength(3);
    expect(await callsTo(late)).toHaveLength(2);
    const [toPhone] = toCoordinator();
    expect(toPhone!.subject).toContain('1 onderneming');
    expect(toPhone!.text).toContain(silent.name);
    expect(toPhone!.text).toContain(`${answered.name}: 600 stuks per dag, vanaf 13 januari`);
    expect(toPhone!.text).not.toContain(`${late.name}:`);

    await goOn(addDays(SATURDAY, 1), 23);
    await goOn(MONDAY, 9);
    expect(await callsTo(silent)).toHaveLength(3);
    expect(toCoordinator().map(({ subject }) => subject)).toEqual([
      expect.stringContaining('Bel nu even'),
      'De dringende oproep is gesloten: mondmaskers',
    ]);
    expect((await seen()).call).toMatchObject({ endedAs: 'timed_out', answerable: true });
    expect(await codeOf(answers(silent, CAN))).toBe('surge.closed');
  });

  it('shows the coordinator who can make how many from when, and keeps what is said on the phone', async () => {
    desk.clock.moveTo(MONDAY);
    await raise();
    await desk.work();
    const [one, other, phoned] = market.providers as [Provider, Provider, Provider];
    await answers(one, CAN);
    await answers(one, { ...CAN, perDay: 700 });
    await answers(other, { ...CAN, perDay: 200, fromDay: '2027-01-12' });
    expect((await seen()).call!.promised).toEqual({ perDay: 900, fromDay: '2027-01-13' });
    const { id } = await requestOf(phoned);
    const kept = await desk
      .get(SurgesService)
      .keepPhoneAnswer(market.coordinator, id, { ...CAN, untilDay: '2027-01-20', note: 'Belde terug.' });
    expect(kept.call).toMatchObject({ promised: { perDay: 1500 }, endedAs: 'complete' });
    expect(await requestOf(phoned)).toMatchObject({ byPhone: true, untilDay: '2027-01-20', note: 'Belde terug.' });
    await desk.work();
    expect(toCoordinator().map(({ subject }) => subject)).toEqual([
      'Iedereen antwoordde op de dringende oproep: mondmaskers',
    ]);
    await goOn(MONDAY, 18);
    expect(desk.sent.filter(({ kind }) => kind === 'surge_call')).toHaveLength(3);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the level goes down', () => raise({ level: 1 })],
    ['the demand closes', () => desk.manager.update(Demand, demandId, { status: 'withdrawn' })],
  ])('stops when %s: no reminder, no answer, and what still waits never leaves', async (_, stop) => {
    await raise();
    await desk.work();
    const [awake, asleep] = market.providers as [Provider, Provider];
    await stop();
    await goOn(addDays(SATURDAY, 1), 1);
    await goOn(MONDAY, 9);
    expect(await callsTo(awake)).toHaveLength(1);
    expect(await callsTo(asleep)).toHaveLength(0);
    expect(toCoordinator()).toHaveLength(0);
    expect(await desk.manager.findOneBy(SurgeCall, { demandId })).toMatchObject({ endedAs: 'stopped' });
    expect(await codeOf(answers(awake, CAN))).toBe('surge.closed');
    expect((await desk.get(SurgeAnswersService).read(awake.reader, await tokenTo(awake))).open).toBe(false);
  });

  it('tells the company and the timeline why, and calls again only on a new rise', async () => {
    await raise();
    await desk.work();
    expect(desk.sent.find(({ kind }) => kind === 'surge_level')!.text).toContain(RAISE.reason);
    await raise({ level: 3 });
    expect(await desk.manager.countBy(SurgeCall, { demandId })).toBe(1);
    await raise({ level: 0, reason: 'Voorbij.' });
    await raise({ level: 2 });
    await desk.work();
    expect(await desk.manager.countBy(SurgeCall, { demandId })).toBe(2);
    const lines = await desk.manager.find(AuditEntry, { where: { objectId: demandId }, order: { id: 'ASC' } });
    expect(lines.map(({ action }) => action)).toEqual([
      'demand.surge_raise',
      'demand.surge_call',
      'demand.surge_raise',
      'demand.surge_lower',
      'demand.surge_call_stopped',
      'demand.surge_raise',
      'demand.surge_call',
    ]);
    const { items } = await desk.get(DemandsService).timeline(market.company, demandId);
    expect(items.find(({ action }) => action === 'demand.surge_lower')).toMatchObject({ note: 'Voorbij.' });
  });

  it('asks nobody who was put aside, and tells the coordinator when the list is empty', async () => {
    await desk.manager.update(
      Match,
      { demandId, capabilityId: market.providers[0]!.capabilityId },
      { status: 'dismissed', dismissReason: 'other', score: 80 },
    );
    await raise();
    await desk.work();
    const asked = await desk.manager.find(SurgeRequest, { order: { id: 'DESC' }, take: 2 });
    expect(asked.map(({ capabilityId }) => capabilityId).sort()).toEqual(
      market.providers
        .slice(1)
        .map(({ capabilityId }) => capabilityId)
        .sort(),
    );
    await raise({ level: 0 });
    await desk.manager.update(Capability, { status: 'published' }, { status: 'suspended' });
    await raise();
    await desk.work();
    expect((await seen()).call).toMatchObject({ endedAs: 'nobody', requests: [] });
    expect(toCoordinator().map(({ subject }) => subject)).toEqual(['Niemand op de lijst om te bellen: mondmaskers']);
  });

  it('is for the coordinator of the area and for open strategic products alone', async () => {
    const stranger = readerOf({ id: market.coordinator.personId, name: 'X', email: 'x@y.example' }, [
      { role: 'coordinator', workingAreaId: '01a1fc84-6c10-750d-9a69-17a1e4e18875' },
    ]);
    expect(await codeOf(desk.get(SurgesService).setLevel(stranger, demandId, RAISE))).toBe('demand.not_found');
    expect(await codeOf(raise({ level: 0 }))).toBe('surge.same_level');
    expect(await codeOf(raise({ neededBy: '2027-01-01' }))).toBe('date.past');
    await desk.manager.update(Demand, demandId, { details: {} });
    expect(await codeOf(raise())).toBe('surge.need_required');
    await desk.manager.update(Demand, demandId, { status: 'submitted' });
    expect(await codeOf(raise({ neededPerDay: 10 }))).toBe('surge.not_open');
    await desk.manager.update(Demand, demandId, { status: 'open', kind: 'subcontracting' });
    expect(await codeOf(raise({ neededPerDay: 10 }))).toBe('surge.not_strategic');
    expect(await desk.manager.countBy(SurgeCall, { demandId })).toBe(0);
    expect(await codeOf(desk.get(SurgeAnswersService).read(market.coordinator, 'a'.repeat(40)))).toBe('surge.unknown');
  });

  it('asks for consent on the preferences page of the mail', async () => {
    desk.clock.moveTo(MONDAY);
    await raise();
    await desk.work();
    const [, other] = market.providers as [Provider, Provider];
    const [mail] = await callsTo(other);
    const token = /\/preferences\/([0-9a-f]{40})/.exec(mail!.text)![1]!;
    const before = await desk.get(PreferencesService).read(token);
    expect(before.categories.find(({ category }) => category === 'surges')).toEqual({
      category: 'surges',
      mode: 'immediate',
      allowed: ['any_hour', 'immediate', 'off'],
    });
    await desk.get(PreferencesService).change(token, { categories: [{ category: 'surges', mode: 'any_hour' }] });
    expect((await requestOf(other)).contact).toMatchObject({ anyHour: true });
  });
});
