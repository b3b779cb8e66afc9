import { distanceChange, distanceReason, isTooFar } from './distance';
import type { Gate } from './gate';

/** Work in the workshop lies farther than the buyer wants or than the provider serves. */
export const workshopDistance: Gate = {
  id: 'DISTANCE',
  source: 'domain dossier 4.1 travel_max_min, 4.3 service_radius_min',
  fails: (demand, _capability, pair) => !demand.onSite && isTooFar(pair),
  reason: (_demand, _capability, pair) => distanceReason('DISTANCE', pair),
  smallestChange: (_demand, _capability, pair) => distanceChange(pair),
  words: {
    'DISTANCE.demand.km': {
      nl: 'Deze werkplaats ligt op {distanceKm} km. U vraagt hoogstens {limit} km.',
      fr: 'Cet atelier se trouve à {distanceKm} km. Vous demandez {limit} km au plus.',
      en: 'This workshop is {distanceKm} km away. You ask for {limit} km at most.',
    },
    'DISTANCE.demand.minutes': {
      nl: 'Deze werkplaats ligt op ongeveer {minutes} minuten. U vraagt hoogstens {limit} minuten.',
      fr: 'Cet atelier se trouve à environ {minutes} minutes. Vous demandez {limit} minutes au plus.',
      en: 'This workshop is about {minutes} minutes away. You ask for {limit} minutes at most.',
    },
    'DISTANCE.capability.km': {
      nl: 'U bent op {distanceKm} km. Deze onderneming werkt voor klanten tot {limit} km.',
      fr: "Vous êtes à {distanceKm} km. Cette entreprise travaille pour des clients jusqu'à {limit} km.",
      en: 'You are {distanceKm} km away. This enterprise works for customers up to {limit} km.',
    },
    'DISTANCE.capability.minutes': {
      nl: 'U bent op ongeveer {minutes} minuten. Deze onderneming werkt voor klanten tot {limit} minuten.',
      fr: "Vous êtes à environ {minutes} minutes. Cette entreprise travaille pour des clients jusqu'à {limit} minutes.",
      en: 'You are about {minutes} minutes away. This enterprise works for customers up to {limit} minutes.',
    },
  },
};
