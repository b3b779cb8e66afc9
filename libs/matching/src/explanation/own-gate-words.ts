import type { Localised } from '@bestuiver/domain';

export interface OwnGateWords {
  /** The rule and the own fact, as said to the enterprise itself. */
  readonly fact: Localised;
  /** What it can do about it; null where only the buyer could change something. */
  readonly help: Localised | null;
}

const USE_DISTANCE_KM: Localised = {
  nl: 'Werkt u ook tot {change} km ver? Pas dan uw afstand aan.',
  fr: "Travaillez-vous aussi jusqu'à {change} km ? Adaptez alors votre distance.",
  en: 'Do you also work up to {change} km away? Then change your distance.',
};
const USE_MINUTES: Localised = {
  nl: 'Rijdt u ook tot {change} minuten? Pas dan uw rijtijd aan.',
  fr: "Roulez-vous aussi jusqu'à {change} minutes ? Adaptez alors votre temps de trajet.",
  en: 'Do you also drive up to {change} minutes? Then change your driving time.',
};

const ASKED_YOURSELF: Localised = {
  nl: 'U vroeg dit zelf. Bij uw aanbod kunt u het terugnemen.',
  fr: "C'est vous qui l'avez demandé. Vous pouvez revenir là-dessus dans votre offre.",
  en: 'You asked for this yourself. You can take it back on your offer.',
};

/**
 * Reasons an enterprise may read about its own listing, in words meant for it. A reason that is not here tells of the
 * buyer, of a price or of a private list, and stays unsaid (domain dossier 3.1, 5.4).
 */
export const OWN_GATE_WORDS: Readonly<Record<string, OwnGateWords>> = {
  'KIND.notOffered': {
    fact: {
      nl: 'Dit werk is {kind:kind}. In uw aanbod staat dat niet: u noemt {offered:kind}.',
      fr: 'Ce travail est : {kind:kind}. Votre offre ne le mentionne pas : elle indique {offered:kind}.',
      en: 'This work is {kind:kind}. Your offer does not name it: it says {offered:kind}.',
    },
    help: {
      nl: 'Doet u ook {kind:kind}? Duid het dan aan in uw aanbod.',
      fr: 'Faites-vous aussi : {kind:kind} ? Indiquez-le alors dans votre offre.',
      en: 'Do you also do {kind:kind}? Then tick it in your offer.',
    },
  },
  'D1.noRecognition': {
    fact: {
      nl: 'Enclavewerk vraagt een erkenning als maatwerkbedrijf. Voor deze vestiging kennen we er geen.',
      fr: "Une enclave demande un agrément comme entreprise de travail adapté. Nous n'en connaissons pas pour cet établissement.",
      en: 'Enclave work needs a recognition as a custom-work enterprise. We know of none for this site.',
    },
    help: {
      nl: 'Hebt u de erkenning? Voeg ze toe bij de vestiging.',
      fr: "Avez-vous l'agrément ? Ajoutez-le à l'établissement.",
      en: 'Do you have the recognition? Add it to the site.',
    },
  },
  'D1.notYet': {
    fact: {
      nl: 'Uw erkenning als maatwerkbedrijf begint op {recognisedFrom:date}. Dit enclavewerk start op {startDate:date}.',
      fr: 'Votre agrément comme entreprise de travail adapté commence le {recognisedFrom:date}. Cette enclave débute le {startDate:date}.',
      en: 'Your recognition as a custom-work enterprise begins on {recognisedFrom:date}. This enclave starts on {startDate:date}.',
    },
    help: null,
  },
  'D1.otherWorkForm': {
    fact: {
      nl: 'Enclavewerk mag alleen met een erkend maatwerkbedrijf.',
      fr: "Une enclave n'est permise qu'avec une entreprise de travail adapté agréée.",
      en: 'Enclave work is only allowed with a recognised custom-work enterprise.',
    },
    help: null,
  },
  'D3.capability': {
    fact: {
      nl: 'In een enclave is altijd een begeleider van u aanwezig. In uw aanbod staat dat u die niet meegeeft.',
      fr: "Dans une enclave, un accompagnateur de votre entreprise est toujours présent. Votre offre indique que vous n'en envoyez pas.",
      en: 'In an enclave a supervisor of yours is always there. Your offer says that you send none.',
    },
    help: {
      nl: 'Kunt u een vaste begeleider meegeven? Duid het dan aan.',
      fr: 'Pouvez-vous envoyer un accompagnateur permanent ? Indiquez-le alors.',
      en: 'Can you send a permanent supervisor? Then tick it.',
    },
  },
  'D3.ratio': {
    fact: {
      nl: 'In uw aanbod begeleidt één persoon {ratio} mensen. De norm is hoogstens {norm}.',
      fr: 'Dans votre offre, une personne accompagne {ratio} travailleurs. La norme est de {norm} au plus.',
      en: 'In your offer one person supervises {ratio} people. The norm is {norm} at most.',
    },
    help: {
      nl: 'Met één begeleider per {norm} mensen kan het wel.',
      fr: 'Avec un accompagnateur pour {norm} personnes, c’est possible.',
      en: 'With one supervisor for {norm} people it is possible.',
    },
  },
  'D4.missing': {
    fact: {
      nl: 'Dit werk vraagt {certificate:certificate}. Uw vestiging heeft dat certificaat niet.',
      fr: "Ce travail exige {certificate:certificate}. Votre établissement n'a pas ce certificat.",
      en: 'This work asks for {certificate:certificate}. Your site does not hold that certificate.',
    },
    help: {
      nl: 'Hebt u het certificaat toch? Voeg het toe bij de vestiging.',
      fr: "Avez-vous quand même ce certificat ? Ajoutez-le à l'établissement.",
      en: 'Do you hold the certificate after all? Add it to the site.',
    },
  },
  'D4.lapsed': {
    fact: {
      nl: 'Dit werk vraagt {certificate:certificate}. Uw certificaat is vervallen op {validTo:date}.',
      fr: 'Ce travail exige {certificate:certificate}. Votre certificat a expiré le {validTo:date}.',
      en: 'This work asks for {certificate:certificate}. Your certificate ended on {validTo:date}.',
    },
    help: {
      nl: 'Is het verlengd? Voeg het nieuwe certificaat toe.',
      fr: 'Est-il prolongé ? Ajoutez le nouveau certificat.',
      en: 'Was it renewed? Add the new certificate.',
    },
  },
  'D4.expired': {
    fact: {
      nl: 'Dit werk vraagt {certificate:certificate}. Uw certificaat vervalt op {validTo:date}, vóór de start op {startDate:date}.',
      fr: 'Ce travail exige {certificate:certificate}. Votre certificat expire le {validTo:date}, avant le début le {startDate:date}.',
      en: 'This work asks for {certificate:certificate}. Your certificate ends on {validTo:date}, before the start on {startDate:date}.',
    },
    help: {
      nl: 'Is het verlengd? Voeg het nieuwe certificaat toe.',
      fr: 'Est-il prolongé ? Ajoutez le nouveau certificat.',
      en: 'Was it renewed? Add the new certificate.',
    },
  },
  'D4.not-yet-valid': {
    fact: {
      nl: 'Dit werk vraagt {certificate:certificate}. Uw certificaat geldt nog niet op {startDate:date}.',
      fr: "Ce travail exige {certificate:certificate}. Votre certificat n'est pas encore valable le {startDate:date}.",
      en: 'This work asks for {certificate:certificate}. Your certificate is not yet valid on {startDate:date}.',
    },
    help: {
      nl: 'Geldt het vroeger? Verbeter dan de datum.',
      fr: 'Est-il valable plus tôt ? Corrigez alors la date.',
      en: 'Is it valid earlier? Then correct the date.',
    },
  },
  'D4.out-of-scope': {
    fact: {
      nl: 'Dit werk vraagt {certificate:certificate}. Uw certificaat geldt voor ander werk.',
      fr: 'Ce travail exige {certificate:certificate}. Votre certificat vaut pour un autre travail.',
      en: 'This work asks for {certificate:certificate}. Your certificate covers other work.',
    },
    help: {
      nl: 'Dekt het ook dit werk? Vul dan het toepassingsgebied aan.',
      fr: "Couvre-t-il aussi ce travail ? Complétez alors le domaine d'application.",
      en: 'Does it cover this work too? Then complete its scope.',
    },
  },
  'D5.ended': {
    fact: {
      nl: 'Uw erkenning is afgelopen op {validTo:date}.',
      fr: 'Votre agrément a pris fin le {validTo:date}.',
      en: 'Your recognition ended on {validTo:date}.',
    },
    help: {
      nl: 'Is ze verlengd? Voeg de nieuwe erkenning toe.',
      fr: 'Est-il prolongé ? Ajoutez le nouvel agrément.',
      en: 'Was it renewed? Add the new recognition.',
    },
  },
  'D5.lapsed': {
    fact: {
      nl: 'Uw erkenning loopt af op {validTo:date}, vóór de start op {startDate:date}.',
      fr: 'Votre agrément prend fin le {validTo:date}, avant le début le {startDate:date}.',
      en: 'Your recognition ends on {validTo:date}, before the start on {startDate:date}.',
    },
    help: {
      nl: 'Is ze verlengd? Voeg de nieuwe erkenning toe.',
      fr: 'Est-il prolongé ? Ajoutez le nouvel agrément.',
      en: 'Was it renewed? Add the new recognition.',
    },
  },
  'D6.mode': {
    fact: {
      nl: 'Dit werk vraagt een andere manier van werken: {modes:mode}.',
      fr: 'Ce travail demande une autre manière de travailler : {modes:mode}.',
      en: 'This work asks for another way of working: {modes:mode}.',
    },
    help: {
      nl: 'Kan dat bij u ook? Duid het dan aan.',
      fr: 'Est-ce possible chez vous ? Indiquez-le alors.',
      en: 'Is that possible with you? Then tick it.',
    },
  },
  'D6.shift': {
    fact: {
      nl: 'Dit werk gebeurt ook in deze ploegen: {shifts:shift}. In uw aanbod staan die niet.',
      fr: 'Ce travail se fait aussi dans ces équipes : {shifts:shift}. Votre offre ne les mentionne pas.',
      en: 'This work is also done in these shifts: {shifts:shift}. Your offer does not name them.',
    },
    help: {
      nl: 'Kunt u die ploegen aan? Duid ze dan aan.',
      fr: 'Pouvez-vous assurer ces équipes ? Indiquez-les alors.',
      en: 'Can you do those shifts? Then tick them.',
    },
  },
  'D6.hygiene': {
    fact: {
      nl: 'Dit werk vraagt een hygiënezone die in uw aanbod niet staat: {zone:zone}.',
      fr: "Ce travail demande une zone d'hygiène que votre offre ne mentionne pas : {zone:zone}.",
      en: 'This work asks for a hygiene zone that your offer does not name: {zone:zone}.',
    },
    help: {
      nl: 'Hebt u die zone? Pas dan uw aanbod aan.',
      fr: 'Avez-vous cette zone ? Adaptez alors votre offre.',
      en: 'Do you have that zone? Then change your offer.',
    },
  },
  'D6.risk': {
    fact: {
      nl: 'Bij dit werk hoort een risico dat u weigert: {risks:risk}.',
      fr: 'Ce travail comporte un risque que vous refusez : {risks:risk}.',
      en: 'This work comes with a risk that you refuse: {risks:risk}.',
    },
    help: {
      nl: 'Kan het met goede afspraken toch? Haal het dan van de lijst.',
      fr: 'Est-ce possible avec de bons accords ? Retirez-le alors de la liste.',
      en: 'Is it possible after all with good arrangements? Then take it off the list.',
    },
  },
  'D6.confidentiality': {
    fact: {
      nl: 'Dit werk vraagt {confidentiality:confidentiality}. In uw aanbod gaat u niet zo ver.',
      fr: 'Ce travail demande {confidentiality:confidentiality}. Votre offre ne va pas aussi loin.',
      en: 'This work asks for {confidentiality:confidentiality}. Your offer does not go that far.',
    },
    help: {
      nl: 'Kunt u dat aanvaarden? Pas dan uw aanbod aan.',
      fr: "Pouvez-vous l'accepter ? Adaptez alors votre offre.",
      en: 'Can you accept that? Then change your offer.',
    },
  },
  'D7.none': {
    fact: {
      nl: 'In uw kalender is in die periode niets vrij. Er zijn {needed} uur per week nodig.',
      fr: "Votre calendrier n'a rien de libre dans cette période. Il faut {needed} heures par semaine.",
      en: 'Your calendar has nothing free in that period. {needed} hours a week are needed.',
    },
    help: {
      nl: 'Klopt de kalender nog? Vul de vrije uren aan.',
      fr: 'Le calendrier est-il à jour ? Complétez les heures libres.',
      en: 'Is the calendar up to date? Fill in the free hours.',
    },
  },
  'D7.belowShare': {
    fact: {
      nl: 'U hebt {free} uur per week vrij van de {needed} die nodig zijn. Het kleinste deel is {minShare} %.',
      fr: 'Vous avez {free} heures libres par semaine sur les {needed} nécessaires. La plus petite part est de {minShare} %.',
      en: 'You have {free} hours a week free of the {needed} that are needed. The smallest share is {minShare}%.',
    },
    help: {
      nl: 'Zet uw aanbod open voor werk samen met anderen, of vul vrije uren aan.',
      fr: "Ouvrez votre offre au travail avec d'autres, ou complétez les heures libres.",
      en: 'Open your offer to working with others, or fill in free hours.',
    },
  },
  'D8.noReach': {
    fact: {
      nl: 'De opdrachtgever heeft geen bus of ander vervoer op de uren van de ploeg. In uw aanbod staat dat u ook geen eigen vervoer hebt.',
      fr: "Chez le client il n'y a ni bus ni autre transport aux heures de travail. Votre offre indique que vous n'avez pas de transport non plus.",
      en: 'At the client there is no bus or other transport at the hours of the shift. Your offer says that you have no transport either.',
    },
    help: {
      nl: 'Hebt u toch eigen vervoer voor de ploeg? Duid het dan aan.',
      fr: "Avez-vous quand même un transport pour l'équipe ? Indiquez-le alors.",
      en: 'Do you have transport for the team after all? Then tick it.',
    },
  },
  'D8.demand.km': {
    fact: {
      nl: 'Het werk is op {distanceKm} km van uw vestiging. Gevraagd is hoogstens {limit} km.',
      fr: 'Le travail est à {distanceKm} km de votre établissement. La limite demandée est de {limit} km.',
      en: 'The work is {distanceKm} km from your site. The limit that is asked is {limit} km.',
    },
    help: null,
  },
  'D8.demand.minutes': {
    fact: {
      nl: 'De rit duurt ongeveer {minutes} minuten. Gevraagd is hoogstens {limit} minuten.',
      fr: 'Le trajet dure environ {minutes} minutes. La limite demandée est de {limit} minutes.',
      en: 'The way takes about {minutes} minutes. The limit that is asked is {limit} minutes.',
    },
    help: {
      nl: 'Hebt u eigen vervoer voor de ploeg? Duid het dan aan.',
      fr: "Avez-vous un transport pour l'équipe ? Indiquez-le alors.",
      en: 'Do you have transport for the team? Then tick it.',
    },
  },
  'D8.capability.km': {
    fact: {
      nl: 'Het werk is op {distanceKm} km van uw vestiging. U werkt tot {limit} km.',
      fr: "Le travail est à {distanceKm} km de votre établissement. Vous travaillez jusqu'à {limit} km.",
      en: 'The work is {distanceKm} km from your site. You work up to {limit} km.',
    },
    help: USE_DISTANCE_KM,
  },
  'D8.capability.minutes': {
    fact: {
      nl: 'De rit duurt ongeveer {minutes} minuten. U rijdt hoogstens {limit} minuten.',
      fr: 'Le trajet dure environ {minutes} minutes. Vous roulez {limit} minutes au plus.',
      en: 'The way takes about {minutes} minutes. You drive {limit} minutes at most.',
    },
    help: USE_MINUTES,
  },
  'DISTANCE.demand.km': {
    fact: {
      nl: 'Uw werkplaats ligt op {distanceKm} km. Gevraagd is hoogstens {limit} km.',
      fr: 'Votre atelier se trouve à {distanceKm} km. La limite demandée est de {limit} km.',
      en: 'Your workshop is {distanceKm} km away. The limit that is asked is {limit} km.',
    },
    help: null,
  },
  'DISTANCE.demand.minutes': {
    fact: {
      nl: 'Uw werkplaats ligt op ongeveer {minutes} minuten. Gevraagd is hoogstens {limit} minuten.',
      fr: 'Votre atelier se trouve à environ {minutes} minutes. La limite demandée est de {limit} minutes.',
      en: 'Your workshop is about {minutes} minutes away. The limit that is asked is {limit} minutes.',
    },
    help: null,
  },
  'DISTANCE.capability.km': {
    fact: {
      nl: 'De klant is op {distanceKm} km. U werkt voor klanten tot {limit} km.',
      fr: "Le client est à {distanceKm} km. Vous travaillez pour des clients jusqu'à {limit} km.",
      en: 'The customer is {distanceKm} km away. You work for customers up to {limit} km.',
    },
    help: USE_DISTANCE_KM,
  },
  'DISTANCE.capability.minutes': {
    fact: {
      nl: 'De klant is op ongeveer {minutes} minuten. U werkt voor klanten tot {limit} minuten.',
      fr: "Le client est à environ {minutes} minutes. Vous travaillez pour des clients jusqu'à {limit} minutes.",
      en: 'The customer is about {minutes} minutes away. You work for customers up to {limit} minutes.',
    },
    help: USE_MINUTES,
  },
  'START.later': {
    fact: {
      nl: 'Het werk begint vast op {startDate:date}. Uw ploeg is vrij vanaf {availableFrom:date}.',
      fr: 'Le travail commence fixement le {startDate:date}. Votre équipe est libre à partir du {availableFrom:date}.',
      en: 'The work starts on {startDate:date} and cannot move. Your team is free from {availableFrom:date}.',
    },
    help: {
      nl: 'Kan de ploeg toch vanaf {startDate:date}? Pas dan “Vrij vanaf” aan.',
      fr: "L'équipe peut-elle commencer le {startDate:date} ? Adaptez alors « Libre à partir du ».",
      en: 'Can the team start on {startDate:date} after all? Then change “Free from”.',
    },
  },
  'LOAD.veryHeavy': {
    fact: {
      nl: 'Het werk is zeer zwaar (meer dan 18 kg tillen). Uw ploeg gaat tot niveau {max} van 5.',
      fr: "Le travail est très lourd (soulever plus de 18 kg). Votre équipe va jusqu'au niveau {max} sur 5.",
      en: 'The work is very heavy (lifting more than 18 kg). Your team goes up to level {max} of 5.',
    },
    help: null,
  },
  'D10.workCare': {
    fact: {
      nl: 'Arbeidszorg is onbetaald en begeleid. Die bieden we nooit aan als capaciteit.',
      fr: 'Les activités non rémunérées et accompagnées ne sont jamais proposées comme capacité.',
      en: 'Unpaid, supported activity is never offered as capacity.',
    },
    help: null,
  },
  'REFUSED.kind': {
    fact: {
      nl: 'U wilt voor dit aanbod geen {kind:kind} meer.',
      fr: 'Vous ne voulez plus {kind:kind} pour cette offre.',
      en: 'You want no more {kind:kind} for this offer.',
    },
    help: ASKED_YOURSELF,
  },
  'REFUSED.work': {
    fact: {
      nl: 'U wilt dit werk niet meer doen met dit aanbod.',
      fr: 'Vous ne voulez plus faire ce travail avec cette offre.',
      en: 'You do not want to do this work with this offer any more.',
    },
    help: ASKED_YOURSELF,
  },
  'REFUSED.pause': {
    fact: {
      nl: 'U wilt voor dit aanbod geen voorstellen vóór {until:date}.',
      fr: 'Vous ne voulez pas de propositions pour cette offre avant le {until:date}.',
      en: 'You want no proposals for this offer before {until:date}.',
    },
    help: ASKED_YOURSELF,
  },
};
