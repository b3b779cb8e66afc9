import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { excludedSide } from './d13-excluded.gate';

const REFUSED: readonly GateCase[] = [
  {
    why: 'on a private list',
    demand: aDemand({ excludedOrganisationIds: ['enterprise'] }),
    capability: aCapability(),
    code: 'D13.excluded',
    change: null,
    says: {
      nl: 'Een van beide partijen werkt liever niet met de andere samen.',
      fr: "L'une des deux parties préfère ne pas travailler avec l'autre.",
      en: 'One of the two sides prefers not to work with the other.',
    },
  },
  {
    why: 'its own demand',
    demand: aDemand({ organisationId: 'enterprise' }),
    capability: aCapability(),
    code: 'D13.same',
    change: null,
    says: {
      nl: 'Dit is een aanbod van de opdrachtgever zelf.',
      fr: "C'est une offre du client lui-même.",
      en: "This is the client's own offer.",
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  ['somebody else is excluded', aDemand({ excludedOrganisationIds: ['rival'] }), aCapability()],
];

describe('D13', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(excludedSide, demand, capability)).toEqual({ ...expected, gates: ['D13'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(excludedSide, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(excludedSide));
  });
});
