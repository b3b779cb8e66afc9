import { WORK_FORMS } from '@bestuiver/domain';
import { dayOf, UNKNOWN } from '../facts/encoding';
import { dayOfNeed } from './day-of-need';
import type { Gate } from './gate';

const RECOGNISED_FORM = WORK_FORMS.indexOf('maatwerkbedrijf');

/** An enclave is led by a maatwerkbedrijf that is recognised when the work starts, and by nobody else. */
export const recognisedForEnclave: Gate = {
  id: 'D1',
  source: 'domain dossier 5.3 D1, 6.3.1; decree of 12 July 2013, chapter 7',
  fails: (demand, capability) =>
    demand.isEnclave &&
    (capability.workForm !== RECOGNISED_FORM ||
      capability.recognisedFrom === UNKNOWN ||
      capability.recognisedFrom > dayOfNeed(demand)),
  reason: (demand, capability) => {
    if (capability.workForm !== RECOGNISED_FORM) {
      return { code: 'D1.otherWorkForm', params: { workForm: WORK_FORMS[capability.workForm] ?? null } };
    }
    return capability.recognisedFrom === UNKNOWN
      ? { code: 'D1.noRecognition', params: {} }
      : {
          code: 'D1.notYet',
          params: { recognisedFrom: dayOf(capability.recognisedFrom), startDate: dayOf(dayOfNeed(demand)) },
        };
  },
  smallestChange: (_demand, capability) =>
    capability.kinds & 4 ? { side: 'demand', attribute: 'kind', value: 'subcontracting' } : null,
  words: {
    'D1.noRecognition': {
      nl: 'Voor deze vestiging kennen we geen erkenning als maatwerkbedrijf. Enclavewerk mag alleen met een erkend maatwerkbedrijf.',
      fr: "Nous ne connaissons pas d'agrément comme entreprise de travail adapté pour cet établissement. Une enclave n'est permise qu'avec une entreprise agréée.",
      en: 'We know of no recognition as a custom-work enterprise for this site. Enclave work is only allowed with a recognised one.',
    },
    'D1.notYet': {
      nl: 'De erkenning van deze vestiging begint op {recognisedFrom:date}, na de startdatum {startDate:date}. Enclavewerk mag alleen met een erkend maatwerkbedrijf.',
      fr: "L'agrément de cet établissement commence le {recognisedFrom:date}, après le début le {startDate:date}. Une enclave n'est permise qu'avec une entreprise de travail adapté agréée.",
      en: 'The recognition of this site begins on {recognisedFrom:date}, after the start on {startDate:date}. Enclave work is only allowed with a recognised custom-work enterprise.',
    },
    'D1.otherWorkForm': {
      nl: 'Enclavewerk mag alleen met een erkend maatwerkbedrijf. Deze onderneming heeft een andere werkvorm.',
      fr: "Une enclave n'est permise qu'avec une entreprise de travail adapté agréée. Cette entreprise a une autre forme.",
      en: 'Enclave work is only allowed with a recognised custom-work enterprise. This enterprise has another form.',
    },
  },
};
