import { aCalendar, aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, judge, type CriterionCase } from '../testing/judge';
import { capacity } from './capacity.criterion';

const enclave = (details: object = {}, attributes: object = {}) =>
  aDemand({ kind: 'enclave', details: { fitsCoreActivity: true, ...details }, attributes });

const pieces = (quantity: number) =>
  aDemand({ attributes: { hoursPerWeek: null, volume: { quantity, unit: 'piece', period: 'month' } } });
const makes = (attributes: object) => aCapability({ attributes: { batchUnit: 'piece', ...attributes } });

const CASES: readonly CriterionCase[] = [
  {
    why: 'more hours free than are asked',
    demand: aDemand(),
    capability: aCapability(),
    value: 1,
    code: 'capacity.enough',
    says: {
      nl: 'Heeft vanaf 3 maart 2027 minstens 152 uur per week vrij en u vraagt er 96.',
      fr: 'A au moins 152 heures libres par semaine à partir du 3 mars 2027 et vous en demandez 96.',
      en: 'Has at least 152 hours a week free from 3 March 2027 and you ask for 96.',
    },
  },
  {
    why: 'a twentieth of the hours short',
    demand: aDemand({ attributes: { hoursPerWeek: 160 } }),
    capability: aCapability(),
    value: 0.58,
    code: 'capacity.short',
    says: {
      nl: 'Heeft maar 152 uur per week vrij van de 160 die u vraagt (95 %).',
      fr: "N'a que 152 heures libres par semaine sur les 160 que vous demandez (95 %).",
      en: 'Has only 152 hours a week free of the 160 you ask for (95%).',
    },
  },
  {
    why: 'half of the hours short',
    demand: aDemand({ attributes: { hoursPerWeek: 304 } }),
    capability: aCapability(),
    value: 0.1,
    code: 'capacity.short',
  },
  {
    why: 'full weeks on average, and four weeks with half of the hours',
    demand: aDemand(),
    capability: aCapability({ calendar: aCalendar(200, 48, 48, 48, 48, 200, 200, 200) }),
    value: 0.1,
    code: 'capacity.shortInWeeks',
    says: {
      nl: 'Heeft in de drukste weken maar 48 uur vrij van de 96 die u vraagt (50 %).',
      fr: "N'a que 48 heures libres sur les 96 que vous demandez, pendant les semaines les plus chargées (50 %).",
      en: 'Has only 48 hours free of the 96 you ask for, in the busiest weeks (50%).',
    },
  },
  {
    why: 'one empty week that its neighbours make up for',
    demand: aDemand(),
    capability: aCapability({ calendar: aCalendar(96, 96, 0, 192, 96, 96) }),
    value: 1,
    code: 'capacity.enough',
  },
  {
    why: 'nobody knows what is free',
    demand: aDemand(),
    capability: aCapability({ attributes: { fteAvailable: null } }),
    value: 0.5,
    code: 'capacity.unknown',
    missing: ['capability.capacity'],
    says: {
      nl: 'De vrije capaciteit is niet bekend.',
      fr: "La capacité libre n'est pas connue.",
      en: 'The free capacity is not known.',
    },
  },
  {
    why: 'nobody knows how much is asked',
    demand: aDemand({ attributes: { hoursPerWeek: null } }),
    capability: aCapability(),
    value: 0.5,
    code: 'capacity.unknown',
    missing: ['demand.volume'],
  },
  {
    why: 'niche work without a quantity',
    demand: aDemand({ kind: 'niche', attributes: { hoursPerWeek: null } }),
    capability: aCapability(),
    value: 1,
    code: 'capacity.nothingAsked',
    says: {
      nl: 'De vraag noemt geen hoeveelheid.',
      fr: 'La demande ne donne pas de quantité.',
      en: 'The demand names no quantity.',
    },
  },
  {
    why: 'hours that the pieces take, from the output of a worker',
    demand: pieces(10_400),
    capability: makes({ outputPerHour: 20, batchMax: 20_000 }),
    value: 1,
    code: 'capacity.enough',
  },
  {
    why: 'an order within the batches',
    demand: pieces(10_000),
    capability: makes({ batchMin: 500, batchMax: 20_000 }),
    value: 1,
    code: 'capacity.orderFits',
    says: {
      nl: 'Een order van 10.000 stuks per maand past.',
      fr: 'Une commande de 10 000 pièces par mois convient.',
      en: 'An order of 10,000 pieces a month fits.',
    },
  },
  {
    why: '15 % above the largest order',
    demand: pieces(11_500),
    capability: makes({ batchMax: 10_000 }),
    value: 0.55,
    code: 'capacity.orderTooLarge',
    says: {
      nl: 'U vraagt 11.500 stuks per maand en deze onderneming doet er hoogstens 10.000.',
      fr: 'Vous demandez 11 500 pièces par mois et cette entreprise en fait 10 000 au plus.',
      en: 'You ask for 11,500 pieces a month and this enterprise does 10,000 at most.',
    },
  },
  {
    why: 'twice the largest order',
    demand: pieces(20_000),
    capability: makes({ batchMax: 10_000 }),
    value: 0.06,
    code: 'capacity.orderTooLarge',
  },
  {
    why: 'a quarter below the smallest order',
    demand: pieces(7_500),
    capability: makes({ batchMin: 10_000 }),
    value: 0.55,
    code: 'capacity.orderTooSmall',
    says: {
      nl: 'U vraagt 7.500 stuks per maand en deze onderneming begint vanaf 10.000.',
      fr: 'Vous demandez 7 500 pièces par mois et cette entreprise commence à partir de 10 000.',
      en: 'You ask for 7,500 pieces a month and this enterprise starts from 10,000.',
    },
  },
  {
    why: 'a quarter of the smallest order',
    demand: pieces(2_500),
    capability: makes({ batchMin: 10_000 }),
    value: 0.133,
    code: 'capacity.orderTooSmall',
  },
  {
    why: 'pieces asked and kilograms offered',
    demand: pieces(10_000),
    capability: aCapability({ attributes: { batchUnit: 'kg', batchMax: 10_000 } }),
    value: 0.5,
    code: 'capacity.unknown',
    missing: ['capability.batchMax'],
  },
  {
    why: 'a team of the asked size, hours unknown',
    demand: enclave({ headcountMin: 4 }, { hoursPerWeek: null }),
    capability: aCapability(),
    value: 0.8,
    code: 'capacity.teamFits',
    missing: ['demand.volume'],
    says: {
      nl: 'Kan een team van 4 mensen sturen.',
      fr: 'Peut envoyer une équipe de 4 personnes.',
      en: 'Can send a team of 4 people.',
    },
  },
  {
    why: 'the largest team a fifth too small',
    demand: enclave({ headcountMin: 10 }),
    capability: aCapability(),
    value: 0.52,
    code: 'capacity.teamTooSmall',
    says: {
      nl: 'U vraagt een team van 10 mensen en het grootste team telt er 8.',
      fr: 'Vous demandez une équipe de 10 personnes et la plus grande équipe en compte 8.',
      en: 'You ask for a team of 10 people and the largest team has 8.',
    },
  },
  {
    why: 'the smallest team a quarter too large',
    demand: enclave({ headcountMin: 2, headcountMax: 3 }),
    capability: aCapability({ attributes: { teamMin: 4 } }),
    value: 0.537,
    code: 'capacity.teamTooLarge',
    says: {
      nl: 'U vraagt een team van 2 mensen en het kleinste team telt er 4.',
      fr: 'Vous demandez une équipe de 2 personnes et la plus petite équipe en compte 4.',
      en: 'You ask for a team of 2 people and the smallest team has 4.',
    },
  },
  {
    why: 'a supervisor, and no team size known',
    demand: enclave({ headcountMin: 4 }, { hoursPerWeek: null }),
    capability: aCapability({ attributes: { teamMin: null, teamMax: null } }),
    value: 0.6,
    code: 'capacity.supervised',
    missing: ['demand.volume', 'capability.teamMax'],
    says: {
      nl: 'Een eigen begeleider is er altijd bij.',
      fr: 'Un accompagnateur de l’entreprise est toujours présent.',
      en: 'A supervisor of the enterprise is always there.',
    },
  },
];

describe('capacity', () => {
  it.each(CASES)('$why: $value, $code', ({ why: _why, demand, capability, ...expected }) => {
    expect(judge(capacity, demand, capability)).toMatchObject(expected);
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(CASES)).toEqual(codesWithWords(capacity));
  });
});
