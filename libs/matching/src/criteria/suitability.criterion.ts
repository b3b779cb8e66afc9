import { PACES, RISKS } from '@bestuiver/domain';
import { TASK_LANGUAGES, wordsOf } from '../facts/encoding';
import type { Aspect, Criterion } from './criterion';
import { FULL, NEGOTIABLE, NOT_ASKED, SOFT, UNKNOWN_GRADE } from './grades';

/** One level over what the team does is soft, two are negotiable, more is out of reach. */
const LOAD_GRADES = [FULL, SOFT - 100, NEGOTIABLE - 100, 0, 0];
const WRONG_PACE = 400;
const WRONG_LANGUAGE = 500;
/** Work that cannot be adapted at all, against work that can fully be. */
const RIGID = 700;
const MOST_ADAPTABLE = 4;

const load: Aspect = {
  id: 'load',
  share: 3,
  grade: (demand, capability) => {
    if (demand.load < 0 || capability.physicalLoadMax < 0) return UNKNOWN_GRADE;
    return LOAD_GRADES[Math.max(0, demand.load - capability.physicalLoadMax)] ?? 0;
  },
  missing: (demand) => [demand.load < 0 ? 'demand.physicalLoad' : 'capability.physicalLoadMax'],
  reason: (demand, capability, _pair, grade) => ({
    code: grade === FULL ? 'suitability.loadFits' : 'suitability.tooHeavy',
    params: { load: demand.load, max: capability.physicalLoadMax },
  }),
};

const pace: Aspect = {
  id: 'pace',
  share: 1,
  grade: (demand, capability) => {
    if (demand.pace < 0) return NOT_ASKED;
    if (capability.paces < 0) return UNKNOWN_GRADE;
    return capability.paces & (1 << demand.pace) ? FULL : WRONG_PACE;
  },
  missing: () => ['capability.pacesOk'],
  reason: (demand, _capability, _pair, grade) => ({
    code: grade === FULL ? 'suitability.paceFits' : 'suitability.otherPace',
    params: { pace: PACES[demand.pace] ?? null },
  }),
};

const adaptability: Aspect = {
  id: 'adaptability',
  share: 1,
  grade: (demand) => {
    const level = demand.attributes.adaptability;
    if (level == null) return NOT_ASKED;
    return RIGID + Math.round(((FULL - RIGID) * Math.max(0, Math.min(MOST_ADAPTABLE, level))) / MOST_ADAPTABLE);
  },
  missing: () => [],
  reason: (_demand, _capability, _pair, grade) => ({
    code: grade >= 850 ? 'suitability.adaptable' : 'suitability.rigid',
    params: {},
  }),
};

/** Risks the provider refuses are a gate (D6): what is left is whether anybody asked. */
const risks: Aspect = {
  id: 'risks',
  share: 1,
  grade: (demand, capability) => {
    if (demand.risks === 0) return NOT_ASKED;
    if (capability.excludedRisks < 0) return UNKNOWN_GRADE;
    return (demand.risks & capability.excludedRisks) === 0 ? FULL : 0;
  },
  missing: () => ['capability.excludedRisks'],
  reason: (demand, capability, _pair, grade) => ({
    code: grade === FULL ? 'suitability.risksFit' : 'suitability.risksRefused',
    params: {
      risks: wordsOf(RISKS, grade === FULL ? demand.risks : demand.risks & capability.excludedRisks),
    },
  }),
};

const languages: Aspect = {
  id: 'languages',
  share: 1,
  grade: (demand, capability) => {
    if (demand.languages === 0) return NOT_ASKED;
    if (capability.languages < 0) return UNKNOWN_GRADE;
    return (demand.languages & ~capability.languages) === 0 ? FULL : WRONG_LANGUAGE;
  },
  missing: () => ['capability.taskLanguages'],
  reason: (demand, capability, _pair, grade) => ({
    code: grade === FULL ? 'suitability.languagesFit' : 'suitability.otherLanguage',
    params: {
      languages: wordsOf(TASK_LANGUAGES, grade === FULL ? demand.languages : demand.languages & ~capability.languages),
    },
  }),
};

/** Does the work suit what the team can and wants to do? */
export const suitability: Criterion = {
  id: 'suitability',
  source: 'domain dossier 5.2 suitability: load, pace, adaptability, risks (and 4.1 languages) against the team',
  label: { nl: 'Geschikt werk', fr: 'Travail adapté', en: 'Suitable work' },
  aspects: [load, pace, adaptability, risks, languages],
  isBoundToWork: true,
  words: {
    'suitability.loadFits': {
      nl: 'Het werk is niet te zwaar voor dit team.',
      fr: "Le travail n'est pas trop lourd pour cette équipe.",
      en: 'The work is not too heavy for this team.',
    },
    'suitability.tooHeavy': {
      nl: 'Het werk is te zwaar: niveau {load} van 5, en dit team gaat tot niveau {max}.',
      fr: "Le travail est trop lourd : niveau {load} sur 5, et cette équipe va jusqu'au niveau {max}.",
      en: 'The work is too heavy: level {load} of 5, and this team goes up to level {max}.',
    },
    'suitability.paceFits': {
      nl: 'Het tempo past ({pace:pace}).',
      fr: 'Le rythme convient ({pace:pace}).',
      en: 'The pace fits ({pace:pace}).',
    },
    'suitability.otherPace': {
      nl: 'Dit team werkt liever niet op dit tempo ({pace:pace}).',
      fr: 'Cette équipe préfère ne pas travailler à ce rythme ({pace:pace}).',
      en: 'This team prefers not to work at this pace ({pace:pace}).',
    },
    'suitability.adaptable': {
      nl: 'Het werk kan goed aangepast worden aan de mensen.',
      fr: 'Le travail peut bien être adapté aux personnes.',
      en: 'The work can be adapted well to the people.',
    },
    'suitability.rigid': {
      nl: 'Het werk kan weinig aangepast worden.',
      fr: 'Le travail peut difficilement être adapté.',
      en: 'The work can hardly be adapted.',
    },
    'suitability.risksFit': {
      nl: 'Het team kan om met de risico’s van dit werk: {risks:risk}.',
      fr: "L'équipe peut faire face aux risques de ce travail : {risks:risk}.",
      en: 'The team can deal with the risks of this work: {risks:risk}.',
    },
    'suitability.risksRefused': {
      nl: 'Het team doet geen werk met dit risico: {risks:risk}.',
      fr: "L'équipe ne fait pas de travail avec ce risque : {risks:risk}.",
      en: 'The team does no work with this risk: {risks:risk}.',
    },
    'suitability.languagesFit': {
      nl: 'Het team redt zich in {languages:language}.',
      fr: "L'équipe se débrouille en {languages:language}.",
      en: 'The team gets by in {languages:language}.',
    },
    'suitability.otherLanguage': {
      nl: 'Het team redt zich niet in {languages:language}.',
      fr: "L'équipe ne se débrouille pas en {languages:language}.",
      en: 'The team does not get by in {languages:language}.',
    },
    'suitability.unknown': {
      nl: 'Het is niet bekend hoe zwaar het werk is of wat het team aankan.',
      fr: "On ne sait pas si le travail est lourd ni ce que l'équipe peut faire.",
      en: 'It is not known how heavy the work is or what the team can do.',
    },
  },
};
