import type { Language, RiskReason } from '@bestuiver/domain';

const LABELS: Readonly<Record<Language, Readonly<Record<RiskReason, string>>>> = {
  nl: {
    quality: 'de kwaliteit',
    delivery: 'de levering of timing',
    staffing: 'de ploeg is niet voltallig',
    safety: 'de veiligheid',
    communication: 'de afspraken of communicatie',
    payment: 'de betaling',
    follow_up: 'een van de partijen zegt dat het slecht loopt',
    other: 'iets anders',
  },
  fr: {
    quality: 'la qualité',
    delivery: 'la livraison ou le calendrier',
    staffing: 'l’équipe n’est pas au complet',
    safety: 'la sécurité',
    communication: 'les accords ou la communication',
    payment: 'le paiement',
    follow_up: 'une des parties dit que cela se passe mal',
    other: 'autre chose',
  },
  en: {
    quality: 'the quality',
    delivery: 'the delivery or timing',
    staffing: 'the team is not complete',
    safety: 'the safety',
    communication: 'the arrangements or communication',
    payment: 'the payment',
    follow_up: 'one of the parties says that it is going badly',
    other: 'something else',
  },
};

/** Why a collaboration needs attention, to stand in a sentence. */
export const riskReasonLabel = (reason: RiskReason, language: Language): string => LABELS[language][reason];
