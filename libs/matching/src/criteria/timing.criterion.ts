import { dayOf } from '../facts/encoding';
import type { Aspect, Criterion } from './criterion';
import { FULL, NOT_ASKED, tolerated, UNKNOWN_GRADE } from './grades';

/** Up to 45 days later than the start, or the leeway the demand gives, is a soft problem. */
const LATE_MARGIN_DAYS = 45;
/** Up to half again over the time that is given is a soft problem. */
const URGENCY_MARGIN = 0.5;

const start: Aspect = {
  id: 'start',
  share: 2,
  grade: (demand, capability) => {
    if (demand.start < 0 || capability.availableFrom < 0) return UNKNOWN_GRADE;
    return tolerated(
      capability.availableFrom - demand.start - Math.max(0, demand.flexDays),
      Math.max(1, LATE_MARGIN_DAYS - Math.max(0, demand.flexDays)),
    );
  },
  missing: (demand) => [demand.start < 0 ? 'demand.startDate' : 'capability.availableFrom'],
  reason: (demand, capability, _pair, grade) => ({
    code: grade === FULL ? 'timing.onTime' : 'timing.late',
    params: {
      availableFrom: dayOf(capability.availableFrom),
      startDate: dayOf(demand.start),
      days: Math.max(0, capability.availableFrom - demand.start),
    },
  }),
};

const urgency: Aspect = {
  id: 'urgency',
  share: 2,
  grade: (demand, capability) => {
    const given = demand.strategic.timeToSurgeDays;
    if (given == null) return NOT_ASKED;
    if (capability.rampUpDays < 0 && capability.leadTimeDays < 0) return UNKNOWN_GRADE;
    const days = Math.max(0, capability.rampUpDays) + Math.max(0, capability.leadTimeDays);
    return tolerated(days / Math.max(1, given) - 1, URGENCY_MARGIN);
  },
  missing: () => ['capability.rampUpDays'],
  reason: (demand, capability, _pair, grade) => ({
    code: grade === FULL ? 'timing.readyInTime' : 'timing.tooSlow',
    params: {
      days: Math.max(0, capability.rampUpDays) + Math.max(0, capability.leadTimeDays),
      given: demand.strategic.timeToSurgeDays ?? null,
    },
  }),
};

const leadTime: Aspect = {
  id: 'leadTime',
  share: 1,
  grade: (demand, capability) => {
    const given = demand.subcontracting.leadTimeDays;
    if (given == null) return NOT_ASKED;
    if (capability.leadTimeDays < 0) return UNKNOWN_GRADE;
    if (capability.leadTimeDays <= given) return FULL;
    return Math.max(0, FULL - Math.round((FULL * (capability.leadTimeDays - given)) / Math.max(1, given)));
  },
  missing: () => ['capability.leadTimeDays'],
  reason: (demand, capability, _pair, grade) => ({
    code: grade === FULL ? 'timing.deliversInTime' : 'timing.deliversLate',
    params: { days: capability.leadTimeDays, given: demand.subcontracting.leadTimeDays ?? null },
  }),
};

/** Is the team free at the start, and fast enough? */
export const timing: Criterion = {
  id: 'timing',
  source: 'domain dossier 5.2 timing: 1.0 on time, linear to 0 at twice the slack',
  label: { nl: 'Timing', fr: 'Délais', en: 'Timing' },
  aspects: [start, urgency, leadTime],
  isBoundToWork: true,
  nothingAsked: { code: 'timing.nothingAsked', params: {} },
  words: {
    'timing.onTime': {
      nl: 'Is vrij vanaf {availableFrom:date}, op tijd voor uw start op {startDate:date}.',
      fr: 'Est libre à partir du {availableFrom:date}, à temps pour votre début le {startDate:date}.',
      en: 'Is free from {availableFrom:date}, in time for your start on {startDate:date}.',
    },
    'timing.late': {
      nl: 'Is pas vrij vanaf {availableFrom:date}, {days} dagen na uw start.',
      fr: "N'est libre qu'à partir du {availableFrom:date}, {days} jours après votre début.",
      en: 'Is free only from {availableFrom:date}, {days} days after your start.',
    },
    'timing.readyInTime': {
      nl: 'Kan na {days} dagen leveren en u geeft {given} dagen.',
      fr: 'Peut livrer après {days} jours et vous en donnez {given}.',
      en: 'Can deliver after {days} days and you give {given}.',
    },
    'timing.tooSlow': {
      nl: 'Heeft {days} dagen nodig om op te starten en te leveren. U geeft {given} dagen.',
      fr: 'A besoin de {days} jours pour démarrer et livrer. Vous en donnez {given}.',
      en: 'Needs {days} days to start up and deliver. You give {given}.',
    },
    'timing.deliversInTime': {
      nl: 'Levert binnen {days} werkdagen. U vraagt {given}.',
      fr: 'Livre en {days} jours ouvrables. Vous en demandez {given}.',
      en: 'Delivers within {days} working days. You ask for {given}.',
    },
    'timing.deliversLate': {
      nl: 'Levert na {days} werkdagen en u vraagt {given}.',
      fr: 'Livre après {days} jours ouvrables et vous en demandez {given}.',
      en: 'Delivers after {days} working days and you ask for {given}.',
    },
    'timing.nothingAsked': {
      nl: 'De vraag noemt geen datum.',
      fr: 'La demande ne donne pas de date.',
      en: 'The demand names no date.',
    },
    'timing.unknown': {
      nl: 'Het is niet bekend wanneer het team kan beginnen.',
      fr: "On ne sait pas quand l'équipe peut commencer.",
      en: 'It is not known when the team can start.',
    },
  },
};
