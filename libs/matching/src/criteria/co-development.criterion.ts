import type { Aspect, Criterion } from './criterion';
import { FULL, NOT_ASKED, UNKNOWN_GRADE } from './grades';

const NO_HOURS = 200;
const NO_PILOTS = 500;

const hours: Aspect = {
  id: 'hours',
  share: 2,
  grade: (demand, capability) => {
    if (demand.source.kind !== 'niche' && !demand.isStrategic) return NOT_ASKED;
    if (capability.coDevelopmentHours < 0) return UNKNOWN_GRADE;
    const asked = Math.max(1, demand.niche.coDevelopmentHours ?? 1);
    return NO_HOURS + Math.round((FULL - NO_HOURS) * Math.min(1, capability.coDevelopmentHours / asked));
  },
  missing: () => ['capability.coDevelopmentHours'],
  reason: (demand, capability, _pair, grade) => ({
    code:
      grade === FULL
        ? 'coDevelopment.hours'
        : capability.coDevelopmentHours > 0
          ? 'coDevelopment.fewHours'
          : 'coDevelopment.noHours',
    params: { hours: capability.coDevelopmentHours, asked: demand.niche.coDevelopmentHours ?? null },
  }),
};

const pilots: Aspect = {
  id: 'pilots',
  share: 1,
  grade: (demand, capability) => {
    if (demand.source.kind !== 'niche' && !demand.isStrategic) return NOT_ASKED;
    if (capability.pilotsDone < 0) return UNKNOWN_GRADE;
    return capability.pilotsDone > 0 ? FULL : NO_PILOTS;
  },
  missing: () => ['capability.pilotsDone'],
  reason: (_demand, capability) => ({
    code: capability.pilotsDone > 0 ? 'coDevelopment.pilots' : 'coDevelopment.noPilots',
    params: { pilots: capability.pilotsDone },
  }),
};

/** Will and can the enterprise help to shape the work? */
export const coDevelopment: Criterion = {
  id: 'coDevelopment',
  source: 'domain dossier 5.2 co-development readiness: hours offered, pilots done',
  label: { nl: 'Samen ontwikkelen', fr: 'Développer ensemble', en: 'Developing together' },
  aspects: [hours, pilots],
  nothingAsked: { code: 'coDevelopment.nothingAsked', params: {} },
  words: {
    'coDevelopment.hours': {
      nl: 'Wil {hours} uur meewerken aan de ontwikkeling.',
      fr: 'Veut consacrer {hours} {hours|heure|heures} au développement en commun.',
      en: 'Will put {hours} {hours|hour|hours} into developing it together.',
    },
    'coDevelopment.fewHours': {
      nl: 'Wil {hours} uur meewerken aan de ontwikkeling en u vraagt er {asked}.',
      fr: 'Veut consacrer {hours} {hours|heure|heures} au développement en commun et vous en demandez {asked}.',
      en: 'Will put {hours} {hours|hour|hours} into developing it together and you ask for {asked}.',
    },
    'coDevelopment.noHours': {
      nl: 'Heeft geen uren om mee te ontwikkelen.',
      fr: "N'a pas d'heures pour développer ensemble.",
      en: 'Has no hours to develop together.',
    },
    'coDevelopment.pilots': {
      nl: 'Deed al {pilots} {pilots|proefopdracht|proefopdrachten}.',
      fr: 'A déjà fait {pilots} {pilots|projet pilote|projets pilotes}.',
      en: 'Has done {pilots} {pilots|pilot|pilots} before.',
    },
    'coDevelopment.noPilots': {
      nl: 'Deed nog geen proefopdracht.',
      fr: "N'a pas encore fait de projet pilote.",
      en: 'Has done no pilot yet.',
    },
    'coDevelopment.nothingAsked': {
      nl: 'Bij deze vraag hoeft niets ontwikkeld te worden.',
      fr: 'Rien ne doit être développé pour cette demande.',
      en: 'Nothing has to be developed for this demand.',
    },
    'coDevelopment.unknown': {
      nl: 'Het is niet bekend of de onderneming mee wil ontwikkelen.',
      fr: "On ne sait pas si l'entreprise veut développer ensemble.",
      en: 'It is not known whether the enterprise wants to develop together.',
    },
  },
};
