import type { Language, Localised } from '@bestuiver/domain';
import type { Change } from '../model/match-run';
import { fill } from './format';

/** What has to change, by attribute; `{value}` is the new value. */
const CHANGE_WORDS: Readonly<Record<string, Localised>> = {
  kind: {
    nl: 'Als u {value:kind} vraagt, kan het wel.',
    fr: 'Si vous demandez {value:kind}, c’est possible.',
    en: 'If you ask for {value:kind}, it is possible.',
  },
  'details.permanentSupervisor': {
    nl: 'Met een begeleider die er altijd bij is, kan het wel.',
    fr: 'Avec un accompagnateur présent en permanence, c’est possible.',
    en: 'With a supervisor who is always there, it is possible.',
  },
  'details.companyTransport': {
    nl: 'Als de opdrachtgever voor vervoer zorgt, kan het wel.',
    fr: 'Si le client organise le transport, c’est possible.',
    en: 'If the client provides transport, it is possible.',
  },
  permanentSupervisor: {
    nl: 'Als de onderneming een begeleider meegeeft die er altijd bij is, kan het wel.',
    fr: "Si l'entreprise envoie un accompagnateur présent en permanence, c’est possible.",
    en: 'If the enterprise sends a supervisor who is always there, it is possible.',
  },
  supervisionRatio: {
    nl: 'Met één begeleider per {value} mensen kan het wel.',
    fr: 'Avec un accompagnateur pour {value} personnes, c’est possible.',
    en: 'With one supervisor for {value} people, it is possible.',
  },
  requiredCertifications: {
    nl: 'Het kan wel als u dat certificaat niet vraagt, of als de onderneming het op tijd heeft.',
    fr: "C’est possible si vous ne demandez pas ce certificat, ou si l'entreprise l'a à temps.",
    en: 'It is possible if you do not ask for that certificate, or if the enterprise has it in time.',
  },
  'recognised.to': {
    nl: 'Als de erkenning tot minstens {value:date} loopt, kan het wel.',
    fr: "Si l'agrément court au moins jusqu'au {value:date}, c’est possible.",
    en: 'If the recognition runs until {value:date} at least, it is possible.',
  },
  'details.shifts': {
    nl: 'Met deze ploegen kan het wel: {value:shift}.',
    fr: 'Avec ces équipes, c’est possible : {value:shift}.',
    en: 'With these shifts it is possible: {value:shift}.',
  },
  'details.hygieneZone': {
    nl: 'In deze zone kan het wel: {value:zone}.',
    fr: 'Dans cette zone, c’est possible : {value:zone}.',
    en: 'In this zone it is possible: {value:zone}.',
  },
  risks: {
    nl: 'Zonder dat risico kan het wel.',
    fr: 'Sans ce risque, c’est possible.',
    en: 'Without that risk it is possible.',
  },
  confidentiality: {
    nl: 'Met {value:confidentiality} kan het wel.',
    fr: 'Avec {value:confidentiality}, c’est possible.',
    en: 'With {value:confidentiality} it is possible.',
  },
  onSite: {
    nl: 'Als het werk op een andere plaats mag gebeuren, kan het wel.',
    fr: 'Si le travail peut se faire ailleurs, c’est possible.',
    en: 'If the work may be done elsewhere, it is possible.',
  },
  minSharePct: {
    nl: 'Als u {value} % van het werk als kleinste deel aanvaardt, kan het wel.',
    fr: 'Si vous acceptez {value} % du travail comme plus petite part, c’est possible.',
    en: 'If you accept {value}% of the work as the smallest share, it is possible.',
  },
  maxDistanceKm: {
    nl: 'Met {value} km als grens kan het wel.',
    fr: 'Avec {value} km comme limite, c’est possible.',
    en: 'With {value} km as the limit it is possible.',
  },
  serviceRadiusKm: {
    nl: 'Als de onderneming tot {value} km wil werken, kan het wel.',
    fr: "Si l'entreprise veut travailler jusqu'à {value} km, c’est possible.",
    en: 'If the enterprise is willing to go {value} km, it is possible.',
  },
  maxTravelMinutes: {
    nl: 'Met {value} minuten als grens kan het wel.',
    fr: 'Avec {value} minutes comme limite, c’est possible.',
    en: 'With {value} minutes as the limit it is possible.',
  },
  serviceRadiusMinutes: {
    nl: 'Als de onderneming tot {value} minuten wil rijden, kan het wel.',
    fr: "Si l'entreprise veut rouler jusqu'à {value} minutes, c’est possible.",
    en: 'If the enterprise is willing to drive {value} minutes, it is possible.',
  },
  exactActivity: {
    nl: 'Als werk dat erop lijkt ook goed is, kan het wel.',
    fr: 'Si un travail proche convient aussi, c’est possible.',
    en: 'If work that is close to it will also do, it is possible.',
  },
  startDate: {
    nl: 'Met een start op {value:date} kan het wel.',
    fr: 'Avec un début le {value:date}, c’est possible.',
    en: 'With a start on {value:date} it is possible.',
  },
  physicalLoad: {
    nl: 'Als het werk lichter wordt (niveau {value} van 5), kan het wel.',
    fr: 'Si le travail devient plus léger (niveau {value} sur 5), c’est possible.',
    en: 'If the work gets lighter (level {value} of 5), it is possible.',
  },
  budgetFirm: {
    nl: 'Als over de prijs gepraat kan worden, kan het wel.',
    fr: 'Si le prix peut être discuté, c’est possible.',
    en: 'If the price can be talked about, it is possible.',
  },
};

/** A change as a sentence. Throws for an attribute that no gate changes. */
export function describeChange({ attribute, value }: Change, language: Language): string {
  const template = CHANGE_WORDS[attribute];
  if (!template) throw new Error(`No words for a change of "${attribute}".`);
  return fill(template, { value }, language);
}
