import type { statements as nl } from '../nl/statements';
import type { Texts } from '../texts';

export const statements: Texts<typeof nl> = {
  accessibility: {
    title: 'Accessibilité',
    lead: 'Tout le monde doit pouvoir utiliser Bestuiver : au clavier, avec un lecteur d’écran, sur un téléphone ou avec un texte agrandi.',
    standardTitle: 'Notre objectif',
    standard:
      'Nous suivons WCAG 2.2, niveau AA. À chaque version, un programme (axe) contrôle chaque page en deux largeurs d’écran, et des personnes regardent aussi.',
    worksTitle: 'Ce qui fonctionne',
    works:
      'Tout est possible au clavier. Le focus est toujours visible. La couleur n’est jamais le seul signe : chaque statut a un mot et un symbole. Chaque graphique a un tableau. Les mouvements suivent votre réglage.',
    knownTitle: 'Ce qui n’est pas encore bien',
    known:
      'Des personnes en situation de handicap n’ont pas encore testé le site. C’est prévu avant la première utilisation dans une région. Les courriels de la boîte de démonstration sont montrés tels qu’ils ont été envoyés.',
    tellTitle: 'Vous êtes bloqué ?',
    tell: 'Dites-le au coordinateur de votre région, par téléphone ou par courriel. Vous recevez une réponse dans les 10 jours ouvrables.',
  },
  privacy: {
    title: 'Vie privée',
    lead: 'Nous gardons peu de données, et seulement sur des organisations et leurs personnes de contact.',
    whatTitle: 'Ce que nous gardons',
    what: 'Nom, adresse e-mail et fonction des personnes de contact ; demandes, offres et propositions des organisations ; les courriels que nous envoyons.',
    notTitle: 'Ce que nous ne gardons jamais',
    not: 'Des données sur les travailleurs : ni nom, ni santé, ni âge, ni origine, ni statut. L’entreprise compose son équipe ; nous rapprochons des organisations, pas des personnes.',
    whoTitle: 'Qui voit quoi',
    who: 'Le prestataire voit votre demande sans votre nom, jusqu’à ce que vous disiez oui tous les deux. Les prix ne sont jamais visibles pour d’autres entreprises. Le coordinateur voit ce qu’il faut pour servir d’intermédiaire.',
    longTitle: 'Combien de temps',
    long: 'Contacts : jusqu’à 24 mois après la dernière activité ; propositions : 36 mois ; journaux techniques : 12 mois. Le responsable de votre région peut choisir des délais plus courts.',
    cookieTitle: 'Cookies',
    cookie:
      'Un seul cookie vous garde connecté. Votre langue et un texte pas encore envoyé restent sur votre appareil. Pas de publicité, pas de suivi.',
    rightsTitle: 'Vos droits',
    rights:
      'Vous pouvez consulter, corriger ou faire effacer vos données. Demandez-le au coordinateur de votre région. Vous pouvez aussi vous adresser à l’Autorité de protection des données.',
  },
};
