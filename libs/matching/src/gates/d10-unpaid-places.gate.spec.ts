import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { unpaidPlaces } from './d10-unpaid-places.gate';

const REFUSED: readonly GateCase[] = [
  {
    why: 'unpaid places',
    demand: aDemand(),
    capability: aCapability({ workForm: 'work_care' }),
    code: 'D10.workCare',
    change: null,
    says: {
      nl: 'Dit is arbeidszorg: onbetaald en begeleid. Dat bieden we nooit aan als capaciteit.',
      fr: "Il s'agit d'activités non rémunérées et accompagnées. Nous ne les proposons jamais comme capacité.",
      en: 'This is unpaid, supported activity. We never offer it as capacity.',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  ['paid work', aDemand(), aCapability()],
  ['an unknown form', aDemand(), aCapability({ workForm: null })],
];

describe('D10', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(unpaidPlaces, demand, capability)).toEqual({ ...expected, gates: ['D10'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(unpaidPlaces, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(unpaidPlaces));
  });
});
