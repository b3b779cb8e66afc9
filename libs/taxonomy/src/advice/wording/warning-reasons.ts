import type { WarningCode, Wording } from '../advice.types';

/** What a warning means and what to do about it, in plain words (B1). */
export const WARNING_REASONS: Record<WarningCode, Wording> = {
  D2: {
    nl: 'Een enclave mag alleen voor de kernactiviteit van uw organisatie. Dit werk valt daarbuiten; vraag het als onderaanneming, met een dienstencontract.',
    fr: "Une enclave n'est permise que pour l'activité principale de votre organisation. Ce travail n'en fait pas partie ; demandez-le en sous-traitance, avec un contrat de services.",
    en: "An enclave is only allowed for your organisation's core activity. This work falls outside it; ask for it as subcontracting, with a service contract.",
  },
  D3: {
    nl: 'Een ploeg bij u werkt nooit zonder eigen begeleider: die moet altijd aanwezig zijn, ook als er weinig hulp nodig is.',
    fr: "Une équipe chez vous ne travaille jamais sans son propre encadrant : il doit être présent en permanence, même quand peu d'aide est nécessaire.",
    en: 'A team at your place never works without its own supervisor, who must be present all the time, even when little help is needed.',
  },
  D9: {
    nl: 'U kunt geen werknemers kiezen, testen of hun dossier inkijken. U spreekt af welk werk er gebeurt; de onderneming stelt zelf haar ploeg samen.',
    fr: "Vous ne pouvez pas choisir ou tester des travailleurs, ni lire leur dossier. Vous convenez du travail à faire ; l'entreprise compose elle-même son équipe.",
    en: 'You cannot choose or test workers or read their files. You agree on the work to be done; the enterprise puts its own team together.',
  },
  D12: {
    nl: 'Er lijkt een aanbesteding te lopen. Wij sturen dan geen voorstellen en verwijzen alleen naar de officiële aankondiging.',
    fr: "Un marché public semble en cours. Nous n'envoyons alors pas de propositions et renvoyons seulement vers l'avis officiel.",
    en: 'A tender seems to be running. We then send no proposals and only point to the official notice.',
  },
  C1: {
    nl: 'Eigen personeel doet dit werk nu, of verloor het onlangs. Overleg eerst met de werknemersvertegenwoordiging.',
    fr: "Votre propre personnel fait ce travail, ou l'a perdu récemment. Consultez d'abord les représentants des travailleurs.",
    en: 'Your own staff does this work now, or lost it recently. Consult the worker representatives first.',
  },
  C2: {
    nl: 'Dit werk gebeurt nu door een vaste leverancier en de prijs is de reden om te wisselen. Leg uit waarom u wisselt en hoe de overgang verloopt.',
    fr: 'Un fournisseur régulier fait déjà ce travail et le prix est la raison du changement. Expliquez pourquoi vous changez et comment se passe la transition.',
    en: 'A regular supplier does this work now and price is the reason to switch. Explain why you switch and how the transition will go.',
  },
  C5: {
    nl: 'De coördinator is hier ook betrokken als koper, eigenaar of bestuurder. Een tweede coördinator moet mee beslissen.',
    fr: 'Le coordinateur est ici aussi acheteur, propriétaire ou administrateur. Un deuxième coordinateur doit décider avec lui.',
    en: 'The coordinator is also involved here as buyer, owner or board member. A second coordinator has to decide too.',
  },
  C7: {
    nl: 'Ondernemingen mogen hun prijzen niet op elkaar afstemmen. Hier stopt het platform; alleen binnen één gezamenlijke offerte kan een prijs samen bepaald worden.',
    fr: "Des entreprises ne peuvent pas aligner leurs prix. La plateforme s'arrête ici ; un prix commun n'est possible que dans une seule offre conjointe.",
    en: 'Enterprises may not align their prices. The platform stops here; a price can only be set together within one joint offer.',
  },
  C8: {
    nl: 'Dit werk gebeurt nu met uitzendkrachten. Ga na wanneer hun contracten eindigen en of de voorwaarden gelijk blijven.',
    fr: 'Ce travail se fait actuellement avec des intérimaires. Vérifiez quand leurs contrats se terminent et si les conditions restent égales.',
    en: 'Temporary agency workers do this work now. Check when their contracts end and whether conditions stay equal.',
  },
  TRAITS: {
    nl: 'De tekst vraagt naar leeftijd, geslacht, afkomst, gezondheid of soort beperking. Dat mag niet. Beschrijf wat het werk vraagt, bijvoorbeeld hoeveel iemand moet tillen.',
    fr: "Le texte demande un âge, un sexe, une origine, une santé ou un type de handicap. C'est interdit. Décrivez ce que le travail exige, par exemple le poids à soulever.",
    en: 'The text asks for an age, a sex, an origin, health or a kind of disability. That is not allowed. Describe what the work takes, for example how much has to be lifted.',
  },
  PERSONAL_DATA: {
    nl: 'De tekst bevat persoonlijke gegevens over een werknemer. Haal de naam, het nummer en alles over gezondheid of uitkering weg voor u verdergaat.',
    fr: 'Le texte contient des données personnelles sur un travailleur. Retirez le nom, le numéro et tout ce qui touche à la santé ou aux allocations avant de continuer.',
    en: 'The text holds personal data about a worker. Remove the name, the number and anything about health or benefits before you go on.',
  },
};
