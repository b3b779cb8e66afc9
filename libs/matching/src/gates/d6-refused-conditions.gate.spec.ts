import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { refusedConditions } from './d6-refused-conditions.gate';

const enclave = (details: object = {}, attributes: object = {}) =>
  aDemand({ kind: 'enclave', details: { fitsCoreActivity: true, headcountMin: 4, ...details }, attributes });

const REFUSED: readonly GateCase[] = [
  {
    why: 'a workshop is asked and only on-site work is done',
    demand: aDemand(),
    capability: aCapability({ attributes: { modes: ['on_site', 'enclave'] } }),
    code: 'D6.mode',
    change: { side: 'demand', attribute: 'onSite', value: true },
    says: {
      nl: 'U vraagt werk in een werkplaats. Zo werkt deze onderneming niet.',
      fr: 'Vous demandez du travail dans un atelier. Cette entreprise ne travaille pas ainsi.',
      en: 'You ask for work in a workshop. This enterprise does not work that way.',
    },
  },
  {
    why: 'an enclave is asked and only workshop work is done',
    demand: enclave(),
    capability: aCapability({ attributes: { modes: ['workshop'] } }),
    code: 'D6.mode',
    change: null,
    says: {
      nl: 'U vraagt werk als enclave. Zo werkt deze onderneming niet.',
      fr: 'Vous demandez du travail en enclave. Cette entreprise ne travaille pas ainsi.',
      en: 'You ask for work as an enclave. This enterprise does not work that way.',
    },
  },
  {
    why: 'the early shift, and the provider works days',
    demand: enclave({ shifts: ['early'] }),
    capability: aCapability({ attributes: { shifts: ['day'] } }),
    code: 'D6.shift',
    change: { side: 'demand', attribute: 'details.shifts', value: ['day'] },
    says: {
      nl: 'Deze onderneming werkt niet in de gevraagde ploeg: vroege ploeg.',
      fr: "Cette entreprise ne travaille pas dans l'équipe demandée : équipe du matin.",
      en: 'This enterprise does not work the shift that is asked: early shift.',
    },
  },
  {
    why: 'two shifts, and the provider works one',
    demand: enclave({ shifts: ['early', 'late'] }),
    capability: aCapability({ attributes: { shifts: ['early'] } }),
    code: 'D6.shift',
    change: { side: 'demand', attribute: 'details.shifts', value: ['early'] },
    says: {
      nl: 'Deze onderneming werkt niet in de gevraagde ploeg: late ploeg.',
      fr: "Cette entreprise ne travaille pas dans l'équipe demandée : équipe du soir.",
      en: 'This enterprise does not work the shift that is asked: late shift.',
    },
  },
  {
    why: 'wet food in a room for dry food',
    demand: aDemand({ details: { hygieneZone: 'wet_food' } }),
    capability: aCapability({ attributes: { hygieneZone: 'dry_food' } }),
    code: 'D6.hygiene',
    change: { side: 'demand', attribute: 'details.hygieneZone', value: 'dry_food' },
    says: {
      nl: 'De gevraagde hygiënezone is er niet: natte voeding.',
      fr: "La zone d'hygiène demandée n'existe pas ici : aliments humides.",
      en: 'The hygiene zone that is asked is not there: wet food.',
    },
  },
  {
    why: 'one of two risks is refused',
    demand: aDemand({ attributes: { risks: ['noise', 'height'] } }),
    capability: aCapability({ attributes: { excludedRisks: ['height'] } }),
    code: 'D6.risk',
    change: { side: 'demand', attribute: 'risks', value: ['noise'] },
    says: {
      nl: 'Deze onderneming doet geen werk met dit risico: werken op hoogte.',
      fr: 'Cette entreprise ne fait pas de travail avec ce risque : travail en hauteur.',
      en: 'This enterprise does no work with this risk: work at height.',
    },
  },
  {
    why: 'a closed site, and only an agreement is accepted',
    demand: aDemand({ attributes: { confidentiality: 'restricted_visit' } }),
    capability: aCapability({ attributes: { confidentialityMax: 'nda' } }),
    code: 'D6.confidentiality',
    change: { side: 'demand', attribute: 'confidentiality', value: 'nda' },
    says: {
      nl: 'Deze onderneming aanvaardt de gevraagde geheimhouding niet: beperkte toegang.',
      fr: "Cette entreprise n'accepte pas la confidentialité demandée : accès limité.",
      en: 'This enterprise does not accept the confidentiality that is asked: restricted access.',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  [
    'any of the modes asked',
    aDemand({ attributes: { onSite: true } }),
    aCapability({ attributes: { modes: ['on_site'] } }),
  ],
  [
    'a stricter room than asked',
    aDemand({ details: { hygieneZone: 'dry_food' } }),
    aCapability({ attributes: { hygieneZone: 'cleanroom' } }),
  ],
  [
    'what nobody answered is not refused',
    aDemand({ attributes: { risks: ['height'], confidentiality: 'nda' } }),
    aCapability(),
  ],
];

describe('D6', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(refusedConditions, demand, capability)).toEqual({ ...expected, gates: ['D6'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(refusedConditions, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(refusedConditions));
  });
});
