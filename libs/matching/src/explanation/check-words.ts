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
  C4: {
    nl: 'Ga na of lokale firma’s deze dienst al aanbieden. Vraag dan een verklaring dat het een aanvulling is.',
    fr: 'Vérifiez si des firmes locales offrent déjà ce service. Demandez alors une déclaration de complémentarité.',
    en: 'Check whether local firms already sell this service. Then ask for a statement that it adds to them.',
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
  penaltyClauses: {
    nl: 'Er staan boetes in de voorwaarden. Bespreek ze met de onderneming.',
    fr: 'Les conditions prévoient des pénalités. Parlez-en avec l’entreprise.',
    en: 'The terms hold penalties. Discuss them with the enterprise.',
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
