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
    code:
      grade < FULL ? 'timing.late' : capability.availableFrom > demand.start ? 'timing.withinLeeway' : 'timing.onTime',
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
  words: {
    'timing.onTime': {
      nl: 'Kan op tijd beginnen, op {startDate:date}.',
      fr: 'Peut commencer à temps, le {startDate:date}.',
      en: 'Can start in time, on {startDate:date}.',
    },
    'timing.withinLeeway': {
      nl: 'Kan beginnen op {availableFrom:date}, binnen de speling na {startDate:date}.',
      fr: 'Peut commencer le {availableFrom:date}, dans la marge après le {startDate:date}.',
      en: 'Can start on {availableFrom:date}, within the leeway after {startDate:date}.',
    },
    'timing.late': {
      nl: 'Is pas vrij vanaf {availableFrom:date}, {days} {days|dag|dagen} na uw start.',
      fr: "N'est libre qu'à partir du {availableFrom:date}, {days} {days|jour|jours} après votre début.",
      en: 'Is free only from {availableFrom:date}, {days} {days|day|days} after your start.',
    },
    'timing.readyInTime': {
      nl: 'Kan na {days} {days|dag|dagen} leveren en u geeft er {given}.',
      fr: 'Peut livrer après {days} {days|jour|jours} et vous en donnez {given}.',
      en: 'Can deliver after {days} {days|day|days} and you give {given}.',
    },
    'timing.tooSlow': {
      nl: 'Heeft {days} {days|dag|dagen} nodig om op te starten en te leveren. U geeft er {given}.',
      fr: 'A besoin de {days} {days|jour|jours} pour démarrer et livrer. Vous en donnez {given}.',
      en: 'Needs {days} {days|day|days} to start up and deliver. You give {given}.',
    },
    'timing.deliversInTime': {
      nl: 'Levert binnen {days} {days|werkdag|werkdagen}. U vraagt {given}.',
      fr: 'Livre en {days} {days|jour ouvrable|jours ouvrables}. Vous en demandez {given}.',
      en: 'Delivers within {days} working {days|day|days}. You ask for {given}.',
    },
    'timing.deliversLate': {
      nl: 'Levert na {days} {days|werkdag|werkdagen} en u vraagt {given}.',
      fr: 'Livre après {days} {days|jour ouvrable|jours ouvrables} et vous en demandez {given}.',
      en: 'Delivers after {days} working {days|day|days} and you ask for {given}.',
    },
    'timing.unknown': {
      nl: 'Het is niet bekend wanneer het team kan beginnen.',
      fr: "On ne sait pas quand l'équipe peut commencer.",
      en: 'It is not known when the team can start.',
    },
  },
};
