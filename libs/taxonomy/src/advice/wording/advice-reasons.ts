import type { Advice, WarningCode, Wording } from '../advice.types';
import { asksTeamOnSite, type Reading } from '../score-advice';

/** One or two sentences on why this advice fits and what is possible, in plain words (B1). */
export function adviceReason(advice: Advice, reading: Reading, warnings: readonly WarningCode[]): Wording {
  if (advice === 'service_on_site') return serviceOnSite(reading);
  if (advice === 'public_market_exploration' && warnings.includes('D12')) return RUNNING_TENDER;
  if (advice === 'out_of_scope' && warnings.includes('C7')) return PRICE_AGREEMENT;
  return REASONS[advice];
}

const REASONS: Record<Exclude<Advice, 'service_on_site'>, Wording> = {
  niche: {
    nl: 'Dit lijkt een niche: het werk bestaat nog niet of moet nog vorm krijgen. U zoekt dus een onderneming die mee wil ontwikkelen en eerst in het klein wil proberen.',
    fr: "Ceci ressemble à une niche : le travail n'existe pas encore ou doit encore prendre forme. Vous cherchez donc une entreprise prête à développer avec vous et à essayer d'abord à petite échelle.",
    en: 'This looks like a niche: the work does not exist yet or still has to take shape. So you need an enterprise that wants to develop it with you and try it on a small scale first.',
  },
  enclave: {
    nl: 'Dit lijkt een enclave: een ploeg van een maatwerkbedrijf werkt bij u mee aan uw eigen kernactiviteit. De eigen begeleider is altijd aanwezig en alleen die stuurt de ploeg aan.',
    fr: "Ceci ressemble à une enclave : une équipe d'une entreprise de travail adapté travaille chez vous, dans votre activité principale. Son propre encadrant est toujours présent et lui seul dirige l'équipe.",
    en: 'This looks like an enclave: a team of a custom work enterprise works at your place, within your own core activity. Its own supervisor is always present and is the only one who directs the team.',
  },
  subcontracting: {
    nl: 'Dit lijkt onderaanneming: u vraagt een afgewerkt resultaat en de sociale onderneming organiseert het werk zelf.',
    fr: "Ceci ressemble à de la sous-traitance : vous demandez un résultat fini et l'entreprise sociale organise elle-même le travail.",
    en: 'This looks like subcontracting: you ask for a finished result and the social enterprise organises the work itself.',
  },
  strategic_product: {
    nl: 'Dit lijkt een strategisch product: iets wat dichtbij gemaakt of geteeld moet worden, zodat u er ook in een crisis op kunt rekenen.',
    fr: 'Ceci ressemble à un produit stratégique : quelque chose qui doit être fabriqué ou cultivé près de chez vous, pour pouvoir y compter aussi en temps de crise.',
    en: 'This looks like a strategic product: something that has to be made or grown nearby, so that you can count on it in a crisis too.',
  },
  individual_hire: {
    nl: 'U wilt zelf iemand in dienst nemen of houden. Daarvoor bestaat individueel maatwerk: een premie en begeleiding voor één werknemer bij een gewone werkgever. U vraagt het aan bij VDAB; een voorstel via dit platform is niet nodig.',
    fr: "Vous voulez engager ou garder vous-même quelqu'un. Pour cela il existe le travail adapté individuel (individueel maatwerk) : une prime et un accompagnement pour un travailleur chez un employeur ordinaire. La demande se fait auprès du VDAB ; une proposition via cette plateforme n'est pas nécessaire.",
    en: 'You want to hire or keep somebody yourself. For that there is individual custom work (individueel maatwerk): a premium and guidance for one employee at a regular employer. You apply through VDAB; a proposal through this platform is not needed.',
  },
  labour_leasing: {
    nl: 'Dit lijkt het uitlenen van personeel: mensen zouden onder uw leiding werken. Dat gezag afstaan is verboden (wet van 24 juli 1987, artikel 31). Wel mogelijk: een enclave met een eigen begeleider die de ploeg aanstuurt, of onderaanneming waarbij u een resultaat koopt.',
    fr: "Ceci ressemble à une mise à disposition de personnel : des travailleurs seraient sous votre direction. Céder cette autorité est interdit (loi du 24 juillet 1987, article 31). Ce qui est possible : une enclave dont l'encadrant dirige lui-même l'équipe, ou une sous-traitance où vous achetez un résultat.",
    en: 'This looks like lending of staff: people would work under your orders. Handing over that authority is prohibited (act of 24 July 1987, article 31). What is possible: an enclave whose own supervisor directs the team, or subcontracting in which you buy a result.',
  },
  work_care: {
    nl: 'Dit gaat over onbetaalde activiteiten of arbeidszorg. Dat telt nooit als capaciteit en kan hier niet besteld worden. Voor betaald werk kunt u wel een vraag plaatsen; voor activiteiten onder begeleiding verwijst de regisseur u door.',
    fr: "Il s'agit d'activités non rémunérées. Elles ne comptent jamais comme capacité et ne peuvent pas être commandées ici. Pour du travail rémunéré, vous pouvez déposer une demande ; pour des activités accompagnées, le coordinateur vous orientera.",
    en: 'This is about unpaid activities. They never count as capacity and cannot be ordered here. You can post a demand for paid work; for supported activities the coordinator will refer you.',
  },
  public_market_exploration: {
    nl: 'U lijkt een overheidsopdracht voor te bereiden. Dan past een marktverkenning: alle geschikte ondernemingen krijgen dezelfde informatie, zonder rangschikking. U kunt nagaan of u de opdracht of een perceel wilt voorbehouden (wet van 17 juni 2016, artikel 15).',
    fr: 'Vous semblez préparer un marché public. Une prospection du marché convient alors : toutes les entreprises adéquates reçoivent la même information, sans classement. Vous pouvez examiner si vous voulez réserver le marché ou un lot (loi du 17 juin 2016, article 15).',
    en: 'You seem to be preparing a public contract. A market exploration fits then: all suitable enterprises get the same information, without any ranking. You can consider reserving the contract or a lot (act of 17 June 2016, article 15).',
  },
  out_of_scope: {
    nl: 'Dit lijkt geen vraag naar werk dat een sociale onderneming kan uitvoeren. Het platform brengt organisaties samen; zoekt u zelf werk, dan helpt VDAB of het OCMW u verder.',
    fr: "Ceci ne semble pas être une demande de travail qu'une entreprise sociale peut réaliser. La plateforme met des organisations en contact ; si vous cherchez vous-même un emploi, le VDAB ou le CPAS vous aidera.",
    en: 'This does not seem to be a request for work that a social enterprise can do. The platform brings organisations together; if you are looking for a job yourself, VDAB or the OCMW can help you.',
  },
};

const RUNNING_TENDER: Wording = {
  nl: 'Uw overheidsopdracht lijkt al te lopen. Dan stuurt het platform geen voorstellen meer: het toont alleen de link naar de officiële aankondiging, en ondernemingen schrijven daar zelf in.',
  fr: "Votre marché public semble déjà en cours. La plateforme n'envoie alors plus de propositions : elle montre seulement le lien vers l'avis officiel, où les entreprises remettent elles-mêmes leur offre.",
  en: 'Your public tender seems to be running already. The platform then sends no proposals: it only shows the link to the official notice, where enterprises submit their own offer.',
};

const PRICE_AGREEMENT: Wording = {
  nl: 'Dit is geen vraag naar werk maar een afspraak over prijzen tussen ondernemingen. Daar helpt het platform niet bij. Samen één offerte indienen als consortium kan wel.',
  fr: "Ceci n'est pas une demande de travail mais un accord sur les prix entre entreprises. La plateforme n'y aide pas. Remettre ensemble une seule offre, en consortium, est possible.",
  en: 'This is not a request for work but an agreement on prices between enterprises. The platform does not help with that. Making one offer together, as a consortium, is possible.',
};

function serviceOnSite(reading: Reading): Wording {
  const { field } = reading.work;
  const subject = field?.label ?? { nl: 'dit werk', fr: 'ce travail', en: 'this work' };
  if (!asksTeamOnSite(reading)) {
    return {
      nl: `Dit is een dienst bij u ter plaatse: ${subject.nl}. Daarvoor sluit u een dienstencontract: u spreekt een resultaat af en de onderneming stuurt haar eigen mensen aan.`,
      fr: `Ceci est un service chez vous : ${subject.fr}. Vous concluez pour cela un contrat de services : vous convenez d'un résultat et l'entreprise dirige ses propres travailleurs.`,
      en: `This is a service at your place: ${subject.en}. It takes a service contract: you agree on a result and the enterprise directs its own people.`,
    };
  }
  return {
    nl: `Dit lijkt onderaanneming, geen enclave: ${subject.nl} hoort niet tot uw kernactiviteit. Het kan wel als dienst: u spreekt in een dienstencontract een resultaat af en de onderneming stuurt haar eigen mensen aan.`,
    fr: `Ceci ressemble à de la sous-traitance, pas à une enclave : ${subject.fr} ne fait pas partie de votre activité principale. C'est possible sous forme de service : vous convenez d'un résultat dans un contrat de services et l'entreprise dirige ses propres travailleurs.`,
    en: `This looks like subcontracting, not an enclave: ${subject.en} is not part of your core activity. It is possible as a service: you agree on a result in a service contract and the enterprise directs its own people.`,
  };
}
