import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, judge, type CriterionCase } from '../testing/judge';
import { coDevelopment } from './co-development.criterion';

const niche = (details: object = {}) => aDemand({ kind: 'niche', details });

const CASES: readonly CriterionCase[] = [
  {
    why: 'all the hours, and pilots before',
    demand: niche({ coDevelopmentHours: 40 }),
    capability: aCapability({ attributes: { coDevelopmentHours: 40, pilotsDone: 2 } }),
    value: 1,
    code: 'coDevelopment.hours',
    says: {
      nl: 'Wil 40 uur meewerken aan de ontwikkeling.',
      fr: 'Veut consacrer 40 heures au développement en commun.',
      en: 'Will put 40 hours into developing it together.',
    },
  },
  {
    why: 'half of the hours',
    demand: niche({ coDevelopmentHours: 40 }),
    capability: aCapability({ attributes: { coDevelopmentHours: 20, pilotsDone: 2 } }),
    value: 0.6,
    code: 'coDevelopment.fewHours',
    says: {
      nl: 'Wil 20 uur meewerken aan de ontwikkeling en u vraagt er 40.',
      fr: 'Veut consacrer 20 heures au développement en commun et vous en demandez 40.',
      en: 'Will put 20 hours into developing it together and you ask for 40.',
    },
  },
  {
    why: 'no hours at all',
    demand: niche({ coDevelopmentHours: 40 }),
    capability: aCapability({ attributes: { coDevelopmentHours: 0, pilotsDone: 2 } }),
    value: 0.2,
    code: 'coDevelopment.noHours',
    says: {
      nl: 'Heeft geen uren om mee te ontwikkelen.',
      fr: "N'a pas d'heures pour développer ensemble.",
      en: 'Has no hours to develop together.',
    },
  },
  {
    why: 'hours, and never a pilot',
    demand: niche({ coDevelopmentHours: 40 }),
    capability: aCapability({ attributes: { coDevelopmentHours: 40, pilotsDone: 0 } }),
    value: 0.5,
    code: 'coDevelopment.noPilots',
    says: {
      nl: 'Deed nog geen proefopdracht.',
      fr: "N'a pas encore fait de projet pilote.",
      en: 'Has done no pilot yet.',
    },
  },
  {
    why: 'pilots, and hours unknown',
    demand: niche(),
    capability: aCapability({ attributes: { pilotsDone: 1 } }),
    value: 0.667,
    code: 'coDevelopment.pilots',
    missing: ['capability.coDevelopmentHours'],
    says: { nl: 'Deed al 1 proefopdracht.', fr: 'A déjà fait 1 projet pilote.', en: 'Has done 1 pilot before.' },
  },
  {
    why: 'nothing is known',
    demand: niche(),
    capability: aCapability(),
    value: 0.5,
    code: 'coDevelopment.unknown',
    missing: ['capability.coDevelopmentHours', 'capability.pilotsDone'],
    says: {
      nl: 'Het is niet bekend of de onderneming mee wil ontwikkelen.',
      fr: "On ne sait pas si l'entreprise veut développer ensemble.",
      en: 'It is not known whether the enterprise wants to develop together.',
    },
  },
  {
    why: 'subcontracting asks for none',
    demand: aDemand(),
    capability: aCapability(),
    value: 1,
    code: 'coDevelopment.nothingAsked',
    says: {
      nl: 'Bij deze vraag hoeft niets ontwikkeld te worden.',
      fr: 'Rien ne doit être développé pour cette demande.',
      en: 'Nothing has to be developed for this demand.',
    },
  },
];

describe('coDevelopment', () => {
  it.each(CASES)('$why: $value, $code', ({ why: _why, demand, capability, ...expected }) => {
    expect(judge(coDevelopment, demand, capability)).toMatchObject(expected);
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(CASES)).toEqual(codesWithWords(coDevelopment));
  });
});
