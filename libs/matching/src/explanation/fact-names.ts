import type { Localised } from '@bestuiver/domain';

/** Names of facts that can be missing, by attribute. */
export const FACT_NAMES: Readonly<Record<string, Localised>> = {
  'demand.volume': { nl: 'de hoeveelheid', fr: 'la quantité', en: 'the quantity' },
  'demand.details.headcountMin': {
    nl: 'de grootte van het team',
    fr: "la taille de l'équipe",
    en: 'the size of the team',
  },
  'demand.startDate': { nl: 'de startdatum', fr: 'la date de début', en: 'the start date' },
  'demand.siteNis': { nl: 'de plaats van het werk', fr: 'le lieu du travail', en: 'the place of work' },
  'demand.details.publicTransportAtShift': {
    nl: 'of er een bus rijdt op de uren van de ploeg',
    fr: "s'il y a un bus aux heures de l'équipe",
    en: 'whether a bus runs at the hours of the shift',
  },
  'demand.requiredCertifications': {
    nl: 'de nodige certificaten',
    fr: 'les certificats nécessaires',
    en: 'the certificates needed',
  },
  'demand.details.conformityBy': {
    nl: 'wie bewijst dat het product aan de regels voldoet',
    fr: 'qui prouve que le produit respecte les règles',
    en: 'who proves that the product meets the rules',
  },
  'demand.physicalLoad': { nl: 'het tilgewicht', fr: 'le poids à soulever', en: 'the weight to lift' },
  'demand.budgetMax': { nl: 'het budget', fr: 'le budget', en: 'the budget' },
  'demand.details.learningGoals': { nl: 'de leerdoelen', fr: "les buts d'apprentissage", en: 'the learning goals' },
  'capability.capacity': { nl: 'de vrije uren', fr: 'les heures libres', en: 'the free hours' },
  'capability.batchMax': {
    nl: 'hoeveel de onderneming per maand aankan',
    fr: "ce que l'entreprise peut faire par mois",
    en: 'how much the enterprise can do a month',
  },
  'capability.teamMax': { nl: 'de grootte van de teams', fr: 'la taille des équipes', en: 'the size of the teams' },
  'capability.permanentSupervisor': { nl: 'de begeleiding', fr: "l'accompagnement", en: 'the supervision' },
  'capability.availableFrom': { nl: 'de eerste vrije dag', fr: 'le premier jour libre', en: 'the first free day' },
  'capability.rampUpDays': { nl: 'de opstarttijd', fr: 'le temps de démarrage', en: 'the time to start up' },
  'capability.leadTimeDays': { nl: 'de levertijd', fr: 'le délai de livraison', en: 'the lead time' },
  'capability.location': {
    nl: 'het adres van de vestiging',
    fr: "l'adresse de l'établissement",
    en: 'the address of the site',
  },
  'capability.ownTransport': { nl: 'het eigen vervoer', fr: 'le transport propre', en: 'the own transport' },
  'capability.palletPlaces': { nl: 'de palletplaatsen', fr: 'les places de palettes', en: 'the pallet places' },
  'capability.physicalLoadMax': {
    nl: 'wat het team kan tillen',
    fr: "ce que l'équipe peut soulever",
    en: 'what the team can lift',
  },
  'capability.excludedRisks': {
    nl: 'welke risico’s het team niet wil',
    fr: "les risques que l'équipe refuse",
    en: 'which risks the team refuses',
  },
  'capability.pacesOk': { nl: 'het tempo van het team', fr: "le rythme de l'équipe", en: 'the pace of the team' },
  'capability.taskLanguages': {
    nl: 'de talen van het team',
    fr: "les langues de l'équipe",
    en: 'the languages of the team',
  },
  'capability.priceMin': { nl: 'de prijs', fr: 'le prix', en: 'the price' },
  'capability.priceModes': { nl: 'de manier van rekenen', fr: 'le mode de calcul du prix', en: 'the way of charging' },
  'capability.coDevelopmentHours': {
    nl: 'de uren om samen te ontwikkelen',
    fr: 'les heures pour développer ensemble',
    en: 'the hours to develop together',
  },
  'capability.pilotsDone': { nl: 'de eerdere proefopdrachten', fr: 'les projets pilotes', en: 'the earlier pilots' },
  'capability.learningGoals': {
    nl: 'de leerdoelen van de onderneming',
    fr: "les buts d'apprentissage de l'entreprise",
    en: 'the learning goals of the enterprise',
  },
};
