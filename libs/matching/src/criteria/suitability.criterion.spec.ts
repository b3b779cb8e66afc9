import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, judge, type CriterionCase } from '../testing/judge';
import { suitability } from './suitability.criterion';

const CASES: readonly CriterionCase[] = [
  {
    why: 'lighter than the team can do',
    demand: aDemand(),
    capability: aCapability(),
    value: 1,
    code: 'suitability.loadFits',
    says: {
      nl: 'Het werk is niet te zwaar voor dit team.',
      fr: "Le travail n'est pas trop lourd pour cette équipe.",
      en: 'The work is not too heavy for this team.',
    },
  },
  {
    why: 'one level too heavy',
    demand: aDemand({ attributes: { physicalLoad: 4 } }),
    capability: aCapability(),
    value: 0.5,
    code: 'suitability.tooHeavy',
    says: {
      nl: 'Het werk is te zwaar: niveau 4 van 5, en dit team gaat tot niveau 3.',
      fr: "Le travail est trop lourd : niveau 4 sur 5, et cette équipe va jusqu'au niveau 3.",
      en: 'The work is too heavy: level 4 of 5, and this team goes up to level 3.',
    },
  },
  {
    why: 'two levels too heavy',
    demand: aDemand({ attributes: { physicalLoad: 4 } }),
    capability: aCapability({ attributes: { physicalLoadMax: 2 } }),
    value: 0.1,
    code: 'suitability.tooHeavy',
  },
  {
    why: 'three levels too heavy',
    demand: aDemand({ attributes: { physicalLoad: 4 } }),
    capability: aCapability({ attributes: { physicalLoadMax: 1 } }),
    value: 0,
    code: 'suitability.tooHeavy',
  },
  {
    why: 'nobody knows how heavy it is',
    demand: aDemand({ attributes: { physicalLoad: null } }),
    capability: aCapability(),
    value: 0.5,
    code: 'suitability.unknown',
    missing: ['demand.physicalLoad'],
    says: {
      nl: 'Het is niet bekend hoe zwaar het werk is of wat het team aankan.',
      fr: "On ne sait pas si le travail est lourd ni ce que l'équipe peut faire.",
      en: 'It is not known how heavy the work is or what the team can do.',
    },
  },
  {
    why: 'a pace the team likes, load unknown',
    demand: aDemand({ attributes: { physicalLoad: null, pace: 'steady' } }),
    capability: aCapability({ attributes: { pacesOk: ['free', 'steady'] } }),
    value: 0.625,
    code: 'suitability.paceFits',
    says: { nl: 'Het tempo past (gelijkmatig).', fr: 'Le rythme convient (régulier).', en: 'The pace fits (steady).' },
  },
  {
    why: 'paced by a machine',
    demand: aDemand({ attributes: { pace: 'machine_paced' } }),
    capability: aCapability({ attributes: { pacesOk: ['free', 'steady'] } }),
    value: 0.4,
    code: 'suitability.otherPace',
    says: {
      nl: 'Dit team werkt liever niet op dit tempo (door de machine bepaald).',
      fr: 'Cette équipe préfère ne pas travailler à ce rythme (imposé par la machine).',
      en: 'This team prefers not to work at this pace (set by the machine).',
    },
  },
  {
    why: 'work that can be adapted halfway',
    demand: aDemand({ attributes: { adaptability: 2 } }),
    capability: aCapability(),
    value: 0.85,
    code: 'suitability.adaptable',
    says: {
      nl: 'Het werk kan goed aangepast worden aan de mensen.',
      fr: 'Le travail peut bien être adapté aux personnes.',
      en: 'The work can be adapted well to the people.',
    },
  },
  {
    why: 'work that cannot be adapted',
    demand: aDemand({ attributes: { adaptability: 0 } }),
    capability: aCapability(),
    value: 0.7,
    code: 'suitability.rigid',
    says: {
      nl: 'Het werk kan weinig aangepast worden.',
      fr: 'Le travail peut difficilement être adapté.',
      en: 'The work can hardly be adapted.',
    },
  },
  {
    why: 'a risk the team can deal with, load unknown',
    demand: aDemand({ attributes: { physicalLoad: null, risks: ['noise'] } }),
    capability: aCapability({ attributes: { excludedRisks: ['height'] } }),
    value: 0.625,
    code: 'suitability.risksFit',
    says: {
      nl: 'Het team kan om met de risico’s van dit werk: lawaai.',
      fr: "L'équipe peut faire face aux risques de ce travail : bruit.",
      en: 'The team can deal with the risks of this work: noise.',
    },
  },
  {
    why: 'nobody knows which risks the team refuses',
    demand: aDemand({ attributes: { risks: ['noise'] } }),
    capability: aCapability(),
    value: 0.875,
    code: 'suitability.loadFits',
    missing: ['capability.excludedRisks'],
  },
  {
    why: 'a risk the team refuses',
    demand: aDemand({ attributes: { risks: ['noise', 'height'] } }),
    capability: aCapability({ attributes: { excludedRisks: ['height'] } }),
    value: 0,
    code: 'suitability.risksRefused',
    says: {
      nl: 'Het team doet geen werk met dit risico: werken op hoogte.',
      fr: "L'équipe ne fait pas de travail avec ce risque : travail en hauteur.",
      en: 'The team does no work with this risk: work at height.',
    },
  },
  {
    why: 'a language the team speaks, load unknown',
    demand: aDemand({ attributes: { physicalLoad: null, taskLanguages: ['nl A1'] } }),
    capability: aCapability({ attributes: { taskLanguages: ['nl'] } }),
    value: 0.625,
    code: 'suitability.languagesFit',
    says: {
      nl: 'Het team redt zich in Nederlands.',
      fr: "L'équipe se débrouille en néerlandais.",
      en: 'The team gets by in Dutch.',
    },
  },
  {
    why: 'a language the team does not speak',
    demand: aDemand({ attributes: { taskLanguages: ['nl A1', 'fr A1'] } }),
    capability: aCapability({ attributes: { taskLanguages: ['nl'] } }),
    value: 0.5,
    code: 'suitability.otherLanguage',
    says: {
      nl: 'Het team redt zich niet in Frans.',
      fr: "L'équipe ne se débrouille pas en français.",
      en: 'The team does not get by in French.',
    },
  },
];

describe('suitability', () => {
  it.each(CASES)('$why: $value, $code', ({ why: _why, demand, capability, ...expected }) => {
    expect(judge(suitability, demand, capability)).toMatchObject(expected);
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(CASES)).toEqual(codesWithWords(suitability));
  });
});
