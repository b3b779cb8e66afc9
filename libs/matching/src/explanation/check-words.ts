import type { Localised } from '@bestuiver/domain';

/** Checks a person makes, by code (domain dossier 5.6 and 6.3). */
export const CHECK_WORDS: Readonly<Record<string, Localised>> = {
  C1: {
    nl: 'Aandacht: dit werk gebeurt nu door eigen personeel. Overleg met de vakbonden is nodig.',
    fr: 'Attention : ce travail est fait aujourd’hui par le personnel du client. Une concertation syndicale est nécessaire.',
    en: "Mind: the client's own staff do this work today. Unions have to be consulted.",
  },
  C2: {
    nl: 'Aandacht: dit werk gebeurt nu door een lokale leverancier. Vraag na waarom er gewisseld wordt.',
    fr: 'Attention : ce travail est fait aujourd’hui par un fournisseur local. Demandez pourquoi on change.',
    en: 'Mind: a local supplier does this work today. Ask why it changes.',
  },
  C3: {
    nl: 'Aandacht: de prijs ligt onder wat het werk de onderneming zelf kost. Vraag haar om uitleg.',
    fr: 'Attention : le prix est inférieur à ce que le travail coûte à l’entreprise elle-même. Demandez-lui une explication.',
    en: 'Mind: the price is below what the work costs the enterprise itself. Ask it to explain.',
  },
  C4: {
    nl: 'Ga na of lokale firma’s deze dienst al aanbieden. Vraag dan een verklaring dat het een aanvulling is.',
    fr: 'Vérifiez si des firmes locales offrent déjà ce service. Demandez alors une déclaration de complémentarité.',
    en: 'Check whether local firms already sell this service. Then ask for a statement that it adds to them.',
  },
  C5: {
    nl: 'Aandacht: de coördinator hoort bij de opdrachtgever. Laat een tweede coördinator beslissen.',
    fr: 'Attention : le coordinateur fait partie du client. Faites décider un second coordinateur.',
    en: 'Mind: the coordinator belongs to the client. Let a second coordinator decide.',
  },
  C6: {
    nl: 'Opdrachtgever en onderneming horen bij dezelfde groep. Dat mag alleen als het aparte rechtspersonen zijn; noteer het.',
    fr: 'Le client et l’entreprise appartiennent au même groupe. Ce n’est permis que s’ils sont des entités juridiques distinctes ; notez-le.',
    en: 'Client and enterprise belong to the same group. That is allowed only as separate legal entities; note it.',
  },
  C7: {
    nl: 'Stop: ondernemingen willen hier hun prijzen afstemmen. Dat mag niet.',
    fr: 'Stop : des entreprises veulent ici accorder leurs prix. Ce n’est pas permis.',
    en: 'Stop: enterprises want to align their prices here. That is not allowed.',
  },
  C8: {
    nl: 'Aandacht: dit werk gebeurt nu door uitzendkrachten. Controleer de opzeg en gelijke voorwaarden.',
    fr: 'Attention : ce travail est fait aujourd’hui par des intérimaires. Vérifiez le préavis et l’égalité des conditions.',
    en: 'Mind: temporary workers do this work today. Check notice and equal conditions.',
  },
  coreActivity: {
    nl: 'Ga na of het werk tot de kernactiviteit van de opdrachtgever hoort.',
    fr: "Vérifiez si le travail fait partie de l'activité principale du client.",
    en: 'Check whether the work belongs to the core activity of the client.',
  },
  workerRepresentation: {
    nl: 'Vraag of de opdrachtgever zijn personeel heeft ingelicht.',
    fr: 'Demandez si le client a informé son personnel.',
    en: 'Ask whether the client has informed its staff.',
  },
  instructionList: {
    nl: 'Spreek af welke instructies de opdrachtgever mag geven.',
    fr: 'Convenez des instructions que le client peut donner.',
    en: 'Agree which instructions the client may give.',
  },
  facilities: {
    nl: 'Op de werkplek ontbreekt iets: een werkpost, pauzeruimte, sanitair of kastjes. Dat moet gelijk zijn aan wat het eigen personeel heeft.',
    fr: 'Il manque quelque chose sur place : un poste de travail, une salle de pause, des sanitaires ou des casiers. Il faut la même chose que pour le personnel du client.',
    en: "Something is missing on site: a work post, a break room, sanitary facilities or lockers. They must equal those of the client's own staff.",
  },
  penaltyClauses: {
    nl: 'Er staan boetes in de voorwaarden. Bespreek ze met de onderneming.',
    fr: 'Les conditions prévoient des pénalités. Parlez-en avec l’entreprise.',
    en: 'The terms hold penalties. Discuss them with the enterprise.',
  },
  certificateScope: {
    nl: 'Vraag of het certificaat ook voor dit werk geldt.',
    fr: 'Demandez si le certificat vaut aussi pour ce travail.',
    en: 'Ask whether the certificate covers this work too.',
  },
  certificateEnding: {
    nl: 'Een nodig certificaat vervalt binnenkort. Vraag of het verlengd wordt.',
    fr: 'Un certificat nécessaire expire bientôt. Demandez s’il sera prolongé.',
    en: 'A certificate that is needed ends soon. Ask whether it will be renewed.',
  },
  confirmListing: {
    nl: 'Vraag of het aanbod nog klopt.',
    fr: "Demandez si l'offre est encore juste.",
    en: 'Ask whether the listing still holds.',
  },
};
