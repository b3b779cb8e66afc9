import { VOLUME_UNITS } from '@bestuiver/domain';
import { dayOf } from '../facts/encoding';
import { dayOfNeed } from '../gates/day-of-need';
import type { CapabilityFacts } from '../facts/capability-facts';
import type { DemandFacts } from '../facts/demand-facts';
import type { Aspect, Criterion } from './criterion';
import { FULL, NOT_ASKED, tolerated, UNKNOWN_GRADE } from './grades';

/** Up to a quarter short is a soft problem. */
const SHORT_MARGIN = 0.25;
/** Up to 30 % above the largest order, or down to half of the smallest, is a soft problem. */
const ABOVE_BATCH_MARGIN = 0.3;
const BELOW_BATCH_MARGIN = 0.5;
/** A team may shrink to 60 % of its minimum. */
const BELOW_TEAM_MARGIN = 0.4;

/** The asked volume and the orders of the team are counted in the same unit. */
function isComparable(demand: DemandFacts, capability: CapabilityFacts): boolean {
  return demand.volumePerMonth >= 0 && capability.batchUnit >= 0 && capability.batchUnit === demand.volumeUnit;
}

const hours: Aspect = {
  id: 'hours',
  share: 2,
  grade: (demand, capability, pair) => {
    if (pair.neededHours < 0) {
      const isAsked = demand.volumePerMonth >= 0 || demand.source.kind !== 'niche';
      return isAsked && !isComparable(demand, capability) ? UNKNOWN_GRADE : NOT_ASKED;
    }
    if (pair.freeHours < 0) return UNKNOWN_GRADE;
    return pair.neededHours === 0 ? FULL : tolerated(1 - pair.freeHours / pair.neededHours, SHORT_MARGIN);
  },
  missing: (demand, _capability, pair) => {
    if (pair.neededHours >= 0) return ['capability.capacity'];
    return [demand.volumePerMonth < 0 ? 'demand.volume' : 'capability.batchMax'];
  },
  reason: (demand, capability, pair, grade) => ({
    code: grade === FULL ? 'capacity.enough' : capability.weekCount > 0 ? 'capacity.shortInWeeks' : 'capacity.short',
    params: {
      from: dayOf(Math.max(dayOfNeed(demand), capability.availableFrom)),
      free: Math.floor(pair.freeHours),
      needed: Math.ceil(pair.neededHours),
      share: Math.floor((100 * pair.freeHours) / pair.neededHours),
    },
  }),
};

function orderGrade(demand: DemandFacts, capability: CapabilityFacts): number {
  const volume = demand.volumePerMonth;
  if (capability.batchMax >= 0 && volume > capability.batchMax) {
    return capability.batchMax === 0 ? 0 : tolerated(volume / capability.batchMax - 1, ABOVE_BATCH_MARGIN);
  }
  if (capability.batchMin >= 0 && volume < capability.batchMin) {
    return tolerated(1 - volume / capability.batchMin, BELOW_BATCH_MARGIN);
  }
  return FULL;
}

const orderSize: Aspect = {
  id: 'orderSize',
  share: 2,
  grade: (demand, capability) => (isComparable(demand, capability) ? orderGrade(demand, capability) : NOT_ASKED),
  missing: () => [],
  reason: (demand, capability, _pair, grade) => ({
    code:
      grade === FULL
        ? 'capacity.orderFits'
        : demand.volumePerMonth > capability.batchMax && capability.batchMax >= 0
          ? 'capacity.orderTooLarge'
          : 'capacity.orderTooSmall',
    params: {
      volume: Math.round(demand.volumePerMonth),
      unit: VOLUME_UNITS[demand.volumeUnit] ?? null,
      min: capability.batchMin,
      max: capability.batchMax,
    },
  }),
};

const team: Aspect = {
  id: 'team',
  share: 2,
  grade: (demand, capability) => {
    if (!demand.onSite) return NOT_ASKED;
    if (demand.teamMin < 0) return demand.isEnclave ? UNKNOWN_GRADE : NOT_ASKED;
    if (capability.teamMax < 0 && capability.teamMin < 0) return UNKNOWN_GRADE;
    if (capability.teamMax >= 0 && demand.teamMin > capability.teamMax) {
      return tolerated(1 - capability.teamMax / demand.teamMin, SHORT_MARGIN);
    }
    if (capability.teamMin > 0 && demand.teamMax < capability.teamMin) {
      return tolerated(1 - demand.teamMax / capability.teamMin, BELOW_TEAM_MARGIN);
    }
    return FULL;
  },
  missing: (demand) => [demand.teamMin < 0 ? 'demand.details.headcountMin' : 'capability.teamMax'],
  reason: (demand, capability, _pair, grade) => ({
    code:
      grade === FULL
        ? 'capacity.teamFits'
        : demand.teamMin > capability.teamMax && capability.teamMax >= 0
          ? 'capacity.teamTooSmall'
          : 'capacity.teamTooLarge',
    params: { asked: demand.teamMin, min: capability.teamMin, max: capability.teamMax },
  }),
};

const supervision: Aspect = {
  id: 'supervision',
  share: 1,
  grade: (demand, capability) =>
    !demand.isEnclave ? NOT_ASKED : capability.permanentSupervisor < 0 ? UNKNOWN_GRADE : FULL,
  missing: () => ['capability.permanentSupervisor'],
  reason: () => ({ code: 'capacity.supervised', params: {} }),
};

/** Is there enough room in the worst weeks, for an order and a team of this size? */
export const capacity: Criterion = {
  id: 'capacity',
  source: 'domain dossier 5.2 capacity and team: worst 4-week window, team overlap and supervision',
  label: { nl: 'Capaciteit en team', fr: 'Capacité et équipe', en: 'Capacity and team' },
  aspects: [hours, orderSize, team, supervision],
  isBoundToWork: true,
  nothingAsked: { code: 'capacity.nothingAsked', params: {} },
  words: {
    'capacity.enough': {
      nl: 'Heeft vanaf {from:date} minstens {free} uur per week vrij en u vraagt er {needed}.',
      fr: 'A au moins {free} heures libres par semaine à partir du {from:date} et vous en demandez {needed}.',
      en: 'Has at least {free} hours a week free from {from:date} and you ask for {needed}.',
    },
    'capacity.short': {
      nl: 'Heeft maar {free} uur per week vrij van de {needed} die u vraagt ({share} %).',
      fr: "N'a que {free} heures libres par semaine sur les {needed} que vous demandez ({share} %).",
      en: 'Has only {free} hours a week free of the {needed} you ask for ({share}%).',
    },
    'capacity.shortInWeeks': {
      nl: 'Heeft in de drukste weken maar {free} uur vrij van de {needed} die u vraagt ({share} %).',
      fr: "N'a que {free} heures libres sur les {needed} que vous demandez, pendant les semaines les plus chargées ({share} %).",
      en: 'Has only {free} hours free of the {needed} you ask for, in the busiest weeks ({share}%).',
    },
    'capacity.orderFits': {
      nl: 'Een order van {volume} {unit:unit} per maand past.',
      fr: 'Une commande de {volume} {unit:unit} par mois convient.',
      en: 'An order of {volume} {unit:unit} a month fits.',
    },
    'capacity.orderTooLarge': {
      nl: 'U vraagt {volume} {unit:unit} per maand en deze onderneming doet er hoogstens {max}.',
      fr: 'Vous demandez {volume} {unit:unit} par mois et cette entreprise en fait {max} au plus.',
      en: 'You ask for {volume} {unit:unit} a month and this enterprise does {max} at most.',
    },
    'capacity.orderTooSmall': {
      nl: 'U vraagt {volume} {unit:unit} per maand en deze onderneming begint vanaf {min}.',
      fr: 'Vous demandez {volume} {unit:unit} par mois et cette entreprise commence à partir de {min}.',
      en: 'You ask for {volume} {unit:unit} a month and this enterprise starts from {min}.',
    },
    'capacity.teamFits': {
      nl: 'Kan een team van {asked} {asked|mens|mensen} sturen.',
      fr: 'Peut envoyer une équipe de {asked} {asked|personne|personnes}.',
      en: 'Can send a team of {asked} {asked|person|people}.',
    },
    'capacity.teamTooSmall': {
      nl: 'U vraagt een team van {asked} {asked|mens|mensen} en het grootste team telt er {max}.',
      fr: 'Vous demandez une équipe de {asked} {asked|personne|personnes} et la plus grande équipe en compte {max}.',
      en: 'You ask for a team of {asked} {asked|person|people} and the largest team has {max}.',
    },
    'capacity.teamTooLarge': {
      nl: 'U vraagt een team van {asked} {asked|mens|mensen} en het kleinste team telt er {min}.',
      fr: 'Vous demandez une équipe de {asked} {asked|personne|personnes} et la plus petite équipe en compte {min}.',
      en: 'You ask for a team of {asked} {asked|person|people} and the smallest team has {min}.',
    },
    'capacity.supervised': {
      nl: 'Een eigen begeleider is er altijd bij.',
      fr: 'Un accompagnateur de l’entreprise est toujours présent.',
      en: 'A supervisor of the enterprise is always there.',
    },
    'capacity.nothingAsked': {
      nl: 'De vraag noemt geen hoeveelheid.',
      fr: 'La demande ne donne pas de quantité.',
      en: 'The demand names no quantity.',
    },
    'capacity.unknown': {
      nl: 'De vrije capaciteit is niet bekend.',
      fr: "La capacité libre n'est pas connue.",
      en: 'The free capacity is not known.',
    },
  },
};
