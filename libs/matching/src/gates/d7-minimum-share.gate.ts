import type { Gate } from './gate';

/** Free capacity is below the smallest share the demand accepts, and joining with others is not possible. */
export const minimumShare: Gate = {
  id: 'D7',
  source: 'domain dossier 5.3 D7',
  fails: (demand, capability, pair) =>
    pair.neededHours > 0 &&
    pair.freeHours >= 0 &&
    (pair.freeHours === 0 || pair.freeHours < demand.minShare * pair.neededHours) &&
    !(demand.isDivisible && capability.consortiumOpen === 1 && pair.freeHours > 0),
  reason: (demand, _capability, pair) => ({
    code: pair.freeHours === 0 ? 'D7.none' : 'D7.belowShare',
    params: {
      free: Math.floor(pair.freeHours),
      needed: Math.ceil(pair.neededHours),
      minShare: Math.round(demand.minShare * 100),
    },
  }),
  smallestChange: (_demand, _capability, pair) =>
    pair.freeHours <= 0
      ? null
      : {
          side: 'demand',
          attribute: 'minSharePct',
          value: Math.floor((100 * pair.freeHours) / pair.neededHours),
        },
  words: {
    'D7.none': {
      nl: 'Er is geen vrije capaciteit in deze periode. U vraagt {needed} uur per week.',
      fr: "Il n'y a pas de capacité libre dans cette période. Vous demandez {needed} heures par semaine.",
      en: 'There is no free capacity in this period. You ask for {needed} hours a week.',
    },
    'D7.belowShare': {
      nl: 'Er is {free} uur per week vrij van de {needed} die u vraagt. Dat is minder dan het kleinste deel dat u aanvaardt ({minShare} %).',
      fr: 'Il y a {free} heures libres par semaine sur les {needed} demandées. C’est moins que la plus petite part que vous acceptez ({minShare} %).',
      en: '{free} hours a week are free of the {needed} you ask. That is less than the smallest share you accept ({minShare}%).',
    },
  },
};
