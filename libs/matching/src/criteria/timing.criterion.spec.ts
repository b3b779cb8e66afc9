import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, judge, type CriterionCase } from '../testing/judge';
import { timing } from './timing.criterion';

const strategic = (details: object, attributes: object = {}) =>
  aDemand({ kind: 'strategic_product', details, attributes });

const subcontracting = (details: object) => aDemand({ details, attributes: { startDate: null } });

const CASES: readonly CriterionCase[] = [
  {
    why: 'free on the day',
    demand: aDemand(),
    capability: aCapability(),
    value: 1,
    code: 'timing.onTime',
    says: {
      nl: 'Kan op tijd beginnen, op 3 maart 2027.',
      fr: 'Peut commencer à temps, le 3 mars 2027.',
      en: 'Can start in time, on 3 March 2027.',
    },
  },
  {
    why: 'free later, within the leeway',
    demand: aDemand({ attributes: { flexDays: 10 } }),
    capability: aCapability({ attributes: { availableFrom: '2027-03-13' } }),
    value: 1,
    code: 'timing.withinLeeway',
    says: {
      nl: 'Kan beginnen op 13 maart 2027, binnen de speling na 3 maart 2027.',
      fr: 'Peut commencer le 13 mars 2027, dans la marge après le 3 mars 2027.',
      en: 'Can start on 13 March 2027, within the leeway after 3 March 2027.',
    },
  },
  {
    why: 'nine days late',
    demand: aDemand(),
    capability: aCapability({ attributes: { availableFrom: '2027-03-12' } }),
    value: 0.58,
    code: 'timing.late',
    says: {
      nl: 'Is pas vrij vanaf 12 maart 2027, 9 dagen na uw start.',
      fr: "N'est libre qu'à partir du 12 mars 2027, 9 jours après votre début.",
      en: 'Is free only from 12 March 2027, 9 days after your start.',
    },
  },
  {
    why: '90 days late, twice the 45 one talks about',
    demand: aDemand(),
    capability: aCapability({ attributes: { availableFrom: '2027-06-01' } }),
    value: 0.1,
    code: 'timing.late',
  },
  {
    why: 'ten days beyond a leeway of ten',
    demand: aDemand({ attributes: { flexDays: 10 } }),
    capability: aCapability({ attributes: { availableFrom: '2027-03-23' } }),
    value: 0.571,
    code: 'timing.late',
  },
  {
    why: 'nobody knows when the team is free',
    demand: aDemand(),
    capability: aCapability({ attributes: { availableFrom: null } }),
    value: 0.5,
    code: 'timing.unknown',
    missing: ['capability.availableFrom'],
    says: {
      nl: 'Het is niet bekend wanneer het team kan beginnen.',
      fr: "On ne sait pas quand l'équipe peut commencer.",
      en: 'It is not known when the team can start.',
    },
  },
  {
    why: 'nobody knows when the work starts',
    demand: aDemand({ attributes: { startDate: null } }),
    capability: aCapability(),
    value: 0.5,
    code: 'timing.unknown',
    missing: ['demand.startDate'],
  },
  {
    why: 'ready before the surge, start unknown',
    demand: strategic({ timeToSurgeDays: 20 }, { startDate: null }),
    capability: aCapability({ attributes: { rampUpDays: 5, leadTimeDays: 10 } }),
    value: 0.75,
    code: 'timing.readyInTime',
    says: {
      nl: 'Kan na 15 dagen leveren en u geeft er 20.',
      fr: 'Peut livrer après 15 jours et vous en donnez 20.',
      en: 'Can deliver after 15 days and you give 20.',
    },
  },
  {
    why: 'half again the time that is given',
    demand: strategic({ timeToSurgeDays: 20 }),
    capability: aCapability({ attributes: { rampUpDays: 10, leadTimeDays: 20 } }),
    value: 0.5,
    code: 'timing.tooSlow',
    says: {
      nl: 'Heeft 30 dagen nodig om op te starten en te leveren. U geeft er 20.',
      fr: 'A besoin de 30 jours pour démarrer et livrer. Vous en donnez 20.',
      en: 'Needs 30 days to start up and deliver. You give 20.',
    },
  },
  {
    why: 'three times the time that is given',
    demand: strategic({ timeToSurgeDays: 20 }),
    capability: aCapability({ attributes: { rampUpDays: 20, leadTimeDays: 40 } }),
    value: 0.05,
    code: 'timing.tooSlow',
  },
  {
    why: 'nobody knows how fast it can surge',
    demand: strategic({ timeToSurgeDays: 20 }),
    capability: aCapability(),
    value: 0.75,
    code: 'timing.onTime',
    missing: ['capability.rampUpDays'],
  },
  {
    why: 'delivers within the time, start unknown',
    demand: subcontracting({ leadTimeDays: 10 }),
    capability: aCapability({ attributes: { leadTimeDays: 10 } }),
    value: 0.667,
    code: 'timing.deliversInTime',
    says: {
      nl: 'Levert binnen 10 werkdagen. U vraagt 10.',
      fr: 'Livre en 10 jours ouvrables. Vous en demandez 10.',
      en: 'Delivers within 10 working days. You ask for 10.',
    },
  },
  {
    why: 'half again the lead time',
    demand: aDemand({ details: { leadTimeDays: 10 } }),
    capability: aCapability({ attributes: { leadTimeDays: 15 } }),
    value: 0.5,
    code: 'timing.deliversLate',
    says: {
      nl: 'Levert na 15 werkdagen en u vraagt 10.',
      fr: 'Livre après 15 jours ouvrables et vous en demandez 10.',
      en: 'Delivers after 15 working days and you ask for 10.',
    },
  },
  {
    why: 'nothing left at twice the lead time',
    demand: aDemand({ details: { leadTimeDays: 10 } }),
    capability: aCapability({ attributes: { leadTimeDays: 20 } }),
    value: 0,
    code: 'timing.deliversLate',
  },
];

describe('timing', () => {
  it.each(CASES)('$why: $value, $code', ({ why: _why, demand, capability, ...expected }) => {
    expect(judge(timing, demand, capability)).toMatchObject(expected);
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(CASES)).toEqual(codesWithWords(timing));
  });
});
