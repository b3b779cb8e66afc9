import type { Language, Localised } from '@bestuiver/domain';
import type { MatchCandidate } from '../model/match-run';
import type { CriterionId } from '../weights/weights';
import { FACT_NAMES } from './fact-names';
import { fill } from './format';

export interface OwnWeakPoint {
  /** The criterion, or `missing` for facts that are not filled in. */
  readonly rule: CriterionId | 'missing';
  readonly fact: string;
  readonly help: string;
}

/** What an enterprise can do something about, in words for it; price stays out (domain dossier 3.1, 5.4). */
const WORDS: Readonly<Partial<Record<CriterionId, { readonly fact: Localised; readonly help: Localised }>>> = {
  activity: {
    fact: {
      nl: 'Uw werk lijkt hierop, maar is niet helemaal hetzelfde.',
      fr: 'Votre travail y ressemble, mais n’est pas tout à fait le même.',
      en: 'Your work is like this, but not quite the same.',
    },
    help: {
      nl: 'Doet u ook precies dit werk? Voeg de activiteit toe aan uw aanbod.',
      fr: 'Faites-vous aussi exactement ce travail ? Ajoutez l’activité à votre offre.',
      en: 'Do you also do exactly this work? Add the activity to your offer.',
    },
  },
  capacity: {
    fact: {
      nl: 'Uw vrije uren, reeks of ploeg passen maar voor een deel bij wat nodig is.',
      fr: 'Vos heures libres, votre série ou votre équipe ne répondent qu’en partie au besoin.',
      en: 'Your free hours, batch or team fit only a part of what is needed.',
    },
    help: {
      nl: 'Kijk uw kalender, reeksen en ploeggrootte na.',
      fr: 'Vérifiez votre calendrier, vos séries et la taille de votre équipe.',
      en: 'Check your calendar, batches and team size.',
    },
  },
  timing: {
    fact: {
      nl: 'De start of de doorlooptijd past maar voor een deel.',
      fr: 'Le début ou le délai ne convient qu’en partie.',
      en: 'The start or the lead time fits only in part.',
    },
    help: {
      nl: 'Kijk na vanaf wanneer u vrij bent en hoeveel tijd u nodig hebt om op te starten.',
      fr: 'Vérifiez à partir de quand vous êtes libre et le temps qu’il vous faut pour démarrer.',
      en: 'Check from when you are free and how long you need to start up.',
    },
  },
  place: {
    fact: {
      nl: 'De afstand weegt in uw nadeel.',
      fr: 'La distance joue en votre défaveur.',
      en: 'The distance counts against you.',
    },
    help: {
      nl: 'Hebt u eigen vervoer of een vestiging dichterbij? Zet het in uw aanbod.',
      fr: 'Avez-vous un transport propre ou un établissement plus proche ? Indiquez-le dans votre offre.',
      en: 'Do you have transport of your own or a nearer site? Put it in your offer.',
    },
  },
  quality: {
    fact: {
      nl: 'Niet alle gewenste certificaten of kwaliteitseisen staan in uw aanbod.',
      fr: 'Votre offre ne contient pas tous les certificats ou exigences de qualité souhaités.',
      en: 'Your offer does not hold all certificates or quality demands that are wished for.',
    },
    help: {
      nl: 'Voeg de certificaten toe die u hebt, met hun datum.',
      fr: 'Ajoutez les certificats que vous avez, avec leur date.',
      en: 'Add the certificates that you hold, with their dates.',
    },
  },
  suitability: {
    fact: {
      nl: 'Het werk past maar voor een deel bij de grenzen van uw ploeg.',
      fr: 'Le travail ne convient qu’en partie aux limites de votre équipe.',
      en: 'The work fits the limits of your team only in part.',
    },
    help: {
      nl: 'Kijk na of tilgewicht, tempo en risico’s nog juist staan.',
      fr: 'Vérifiez si le poids, le rythme et les risques sont encore exacts.',
      en: 'Check whether lifting weight, pace and risks are still right.',
    },
  },
  coDevelopment: {
    fact: {
      nl: 'Bij dit werk telt of u het mee wilt ontwikkelen.',
      fr: 'Pour ce travail, votre envie de le développer ensemble compte.',
      en: 'For this work it counts whether you want to help develop it.',
    },
    help: {
      nl: 'Wilt u een proef doen? Duid het aan in uw aanbod.',
      fr: 'Voulez-vous faire un essai ? Indiquez-le dans votre offre.',
      en: 'Do you want to run a pilot? Tick it in your offer.',
    },
  },
};

const MISSING: { readonly fact: Localised; readonly help: Localised } = {
  fact: {
    nl: 'In uw aanbod ontbreekt nog: {facts}.',
    fr: 'Votre offre ne mentionne pas encore : {facts}.',
    en: 'Your offer does not say yet: {facts}.',
  },
  help: {
    nl: 'Vul dit aan. Wat we niet weten, telt maar voor de helft.',
    fr: 'Complétez. Ce que nous ne savons pas ne compte que pour la moitié.',
    en: 'Fill this in. What we do not know counts for half only.',
  },
};

const WEAK = 0.7;
const POINTS_TOLD = 2;
const FACTS_TOLD = 4;

/**
 * What keeps a listing that passes every rule from scoring higher, the most costly first: what it left out, then its
 * weak criteria. Nothing of rivals, of the buyer or of prices.
 */
export function ownWeakPoints(
  { contributions, missing }: Pick<MatchCandidate, 'contributions' | 'missing'>,
  language: Language,
): OwnWeakPoint[] {
  const left = missing.filter((fact) => /^capability\.(?!price)/.test(fact)).slice(0, FACTS_TOLD);
  const facts = left.map((fact) => FACT_NAMES[fact]?.[language] ?? fact);
  const gaps: OwnWeakPoint[] =
    facts.length > 0
      ? [{ rule: 'missing', fact: fill(MISSING.fact, { facts }, language), help: MISSING.help[language] }]
      : [];
  const weak = contributions
    .filter(({ criterion, weight, value, reason }) => {
      const isKnown = !reason.code.endsWith('.unknown');
      return WORDS[criterion] !== undefined && weight > 0 && value <= WEAK && isKnown;
    })
    .sort((one, other) => other.weight - other.points - (one.weight - one.points))
    .map(({ criterion }): OwnWeakPoint => {
      const words = WORDS[criterion]!;
      return { rule: criterion, fact: words.fact[language], help: words.help[language] };
    });
  return [...gaps, ...weak].slice(0, POINTS_TOLD);
}
