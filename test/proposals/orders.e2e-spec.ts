import fc from 'fast-check';
import { Desk } from './desk';
import { howMany } from './how-many';
import { aMarket } from './market';
import { Story, type Event } from './story';

const LONGEST = 30;
const DEMANDS = 2;
const PROVIDERS = 5;

const demand = fc.nat(DEMANDS - 1);
const provider = fc.nat(PROVIDERS - 1);
const pair = { demand, provider };
const does = <K extends string>(...words: K[]): fc.Arbitrary<K> => fc.constantFrom(...words);

const events: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: does('send'), ...pair, beyondFree: fc.boolean() }) },
  { weight: 6, arbitrary: fc.record({ does: does('provider_answers'), ...pair, yes: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ does: does('company_answers'), ...pair, yes: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ does: does('withdraw', 'dismiss'), ...pair }) },
  { weight: 2, arbitrary: fc.record({ does: does('arm', 'disarm'), demand }) },
  { weight: 1, arbitrary: fc.record({ does: does('close'), demand }) },
  { weight: 2, arbitrary: fc.record({ does: does('wait'), days: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 6, arbitrary: fc.record({ does: does('work'), how: does('well', 'dying', 'twice') }) },
);

/** Random orders of events, each on a market of its own. */
describe('proposals in any order of events', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await Desk.open();
  });

  afterAll(() => desk.close());

  it(
    'never have too many live, never mail or name too early or too late, and never hold more than is free',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(events, { minLength: 5, maxLength: LONGEST, size: 'max' }), async (order) => {
          desk.sent.length = 0;
          desk.clock.moveTo('2027-01-04');
          await desk.manager.query(`UPDATE capability SET status = 'archived'`);
          await desk.manager.query(`UPDATE outbox SET relayed_at = now() WHERE relayed_at IS NULL`);
          const size = { providers: PROVIDERS, demands: DEMANDS, freeHours: 40, hoursPerWeek: 24 };
          const market = await aMarket(desk.manager, desk.clock.now(), size);
          await new Story(desk, market).tell(order);
        }),
        howMany(),
      );
    },
    4 * 3_600_000,
  );
});
