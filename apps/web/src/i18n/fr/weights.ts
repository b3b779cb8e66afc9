export const weights = {
  title: 'Comment nous classons',
  lead: 'Chaque candidat reçoit un score sur 100. Voici ce qui compte, combien et pourquoi. Personne ne peut acheter une meilleure place.',
  where: 'Zone',
  standard: 'Partout (standard)',
  change: 'Modifier les poids',
  changeLead:
    'Une nouvelle version vaut pour votre zone, dès le prochain classement ; les demandes ouvertes sont reclassées d’elles-mêmes. Les anciens classements restent comme ils étaient.',
  of: '{{weight}} des 100 points',
  notCounted: 'ne compte pas ici',
  usual: 'standard {{weight}}',
  why: {
    niche:
      'Un travail nouveau réussit ou échoue selon la façon de le construire ensemble : le type de travail et le développement commun pèsent donc lourd.',
    enclave: 'Une enclave échoue sur le transport, l’encadrement et un travail inadapté, rarement sur le prix.',
    subcontracting: 'La sous-traitance s’achète sur le type de travail, la capacité et la qualité.',
    strategic_product: 'En temps de crise, la rapidité et la conformité comptent plus que la distance.',
  },
  meaning: {
    activity: 'L’entreprise fait-elle exactement ce travail, ou un travail proche ? Et à quel niveau ?',
    capacity:
      'Quelle part des heures est disponible pendant les quatre semaines les plus serrées ? Pour une enclave aussi : l’équipe et l’encadrement conviennent-ils ?',
    timing:
      'Le travail peut-il commencer quand vous le demandez ? Un retard coûte des points, jusqu’à zéro au double du délai.',
    place:
      'Le temps de trajet en minutes. Pour une enclave : l’équipe peut-elle arriver aux heures où elle travaille ?',
    quality: 'L’entreprise a-t-elle les certificats souhaités, pour ce travail, et encore assez longtemps ?',
    suitability: 'Le travail convient-il à l’équipe : charge, rythme, et ce qui peut être adapté ?',
    price: 'Les fourchettes de prix se recouvrent-elles ? Moins cher que nécessaire ne rapporte pas de points.',
    reliability:
      'À temps, bonne qualité, réponse rapide. Qui est nouveau commence avec une note ordinaire, pas avec zéro.',
    coDevelopment: 'L’entreprise veut-elle chercher ensemble comment faire : heures, projets pilotes, investissement ?',
    learning:
      'Les deux côtés veulent-ils que les gens apprennent ? Le passage de personnes vers un autre emploi n’est jamais compté.',
    anchoring:
      'Du travail revient-il dans la région, la chaîne est-elle courte, un petit acteur local a-t-il une chance ?',
  },
  also: 'Ce qui vaut aussi',
  rule: {
    gates:
      'D’abord les règles strictes : sans l’agrément ou le certificat obligatoire, pas de score. La règle et le fait sont indiqués.',
    unknown:
      'Ce que nous ne savons pas compte pour moitié et rend le score moins sûr. Nous disons toujours ce qui manque.',
    adjustments:
      'Ensuite, cinq points au plus en plus ou en moins : pour des données récentes, et pour qui n’a pas eu son tour depuis longtemps. Ce dernier point jamais pour les pouvoirs publics.',
    words: 'Les points sont pour le coordinateur. Les entreprises lisent les raisons en mots.',
  },
  standardVersion: 'Version : le standard du produit.',
  version: 'Version du {{date}}, choisie par {{area}}.',
  history: 'Versions',
  noHistory: 'Aucune zone n’a modifié ces poids. Le standard vaut partout.',
  likeStandard: 'Retour au standard.',
  changed: '{{criterion}} de {{from}} à {{to}}',
  because: 'Pourquoi : {{note}}',
  boundsHint:
    'Un poids reste à moins de {{percent}} % du standard. Si vous vous en écartez plus, expliquez pourquoi : votre explication figure sur la page publique.',
  range: '{{min}} à {{max}}',
  sum: 'Somme',
  sumWrong: 'La somme des poids est {{sum}}. Amenez-la à 100.',
  outside: 'Hors des limites : {{criteria}}. Expliquez pourquoi ci-dessous.',
  note: 'Pourquoi ces poids ?',
  noteHint: 'Tout le monde peut lire ceci.',
  noteNeeded: 'Expliquez pourquoi vous sortez des limites.',
  save: 'Enregistrer la nouvelle version',
  saved: 'Enregistré. Les nouveaux poids valent dès le prochain classement.',
  toStandard: 'Reprendre le standard',
  preview: 'Qu’est-ce qui bouge ?',
  previewHint: 'Choisissez une demande de votre zone. Rien n’est enregistré et personne n’est prévenu.',
  previewWaits: 'Dès que les poids font 100, vous verrez ici ce qui bouge.',
  noDemand: 'Aucune demande de ce type n’est ouverte dans votre zone.',
  demand: 'Demande',
  nothingMoves: 'Rien ne bouge.',
  moves: '{{moved}} candidats changent de score ou de place, {{unchanged}} restent pareils.',
  more: 'Et {{count}} autres.',
  way: { up: 'Monte', down: 'Descend', stays: 'Même place', new: 'Nouveau', gone: 'Disparaît' },
  rank: 'place {{from}} → {{to}}',
  place: 'place {{place}}',
  score: 'score {{from}} → {{to}}',
  main: 'surtout {{criterion}} ({{from}} → {{to}})',
};
