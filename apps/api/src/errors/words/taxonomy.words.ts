/** What an area adds to the activities and their words. */
export const TAXONOMY_WORDS = {
  'taxonomy.area': {
    nl: 'U beheert dit gebied niet.',
    fr: 'Vous ne gérez pas cette zone.',
    en: 'You do not govern this area.',
  },
  'taxonomy.addition_not_found': {
    nl: 'Deze toevoeging bestaat niet, of ze is van een ander gebied.',
    fr: 'Cet ajout n’existe pas ou appartient à une autre zone.',
    en: 'This addition does not exist, or it belongs to another area.',
  },
  'taxonomy.name_taken': {
    nl: 'De naam «{name}» hoort al bij de activiteit «{other}». Voeg daar uw woorden toe, of kies een andere naam.',
    fr: 'Le nom «{name}» appartient déjà à l’activité «{other}». Ajoutez-y vos mots ou choisissez un autre nom.',
    en: 'The name “{name}” belongs to the activity “{other}” already. Add your words there, or choose another name.',
  },
  'taxonomy.group_unknown': {
    nl: 'De groep «{groupId}» bestaat niet.',
    fr: 'Le groupe «{groupId}» n’existe pas.',
    en: 'The group “{groupId}” does not exist.',
  },
  'taxonomy.nace': {
    nl: '«{value}» is geen NACE-klasse. Schrijf vier cijfers van een bestaande afdeling, zoals 81.30.',
    fr: '«{value}» n’est pas une classe NACE. Écrivez quatre chiffres d’une division existante, comme 81.30.',
    en: '“{value}” is no NACE class. Write four digits of an existing division, such as 81.30.',
  },
  'taxonomy.cpv': {
    nl: '«{value}» is geen CPV-code. Schrijf acht cijfers van een bestaande afdeling, zoals 77310000.',
    fr: '«{value}» n’est pas un code CPV. Écrivez huit chiffres d’une division existante, comme 77310000.',
    en: '“{value}” is no CPV code. Write eight digits of an existing division, such as 77310000.',
  },
  'taxonomy.word_shape': {
    nl: 'Een zoekwoord bestaat uit letters en cijfers, zonder komma’s.',
    fr: 'Un mot de recherche se compose de lettres et de chiffres, sans virgule.',
    en: 'A search word is made of letters and figures, without commas.',
  },
  'taxonomy.word_empty': {
    nl: '«{word}» zegt niets over werk. Kies een woord dat alleen bij deze activiteit hoort.',
    fr: '«{word}» ne dit rien du travail. Choisissez un mot propre à cette activité.',
    en: '“{word}” says nothing about work. Choose a word that belongs to this activity.',
  },
  'taxonomy.word_known': {
    nl: '«{word}» hoort al bij «{activity}».',
    fr: '«{word}» appartient déjà à «{activity}».',
    en: '“{word}” belongs to “{activity}” already.',
  },
  'taxonomy.word_ambiguous': {
    nl: '«{word}» hoort ook bij {owners}. Wie het schrijft, kan dus ook dat bedoelen.',
    fr: '«{word}» appartient aussi à {owners}. Qui l’écrit peut donc vouloir dire cela.',
    en: '“{word}” also belongs to {owners}. Who writes it may mean that as well.',
  },
  'taxonomy.doubtful': {
    nl: 'Niet bewaard: kijk de waarschuwingen na, en bewaar nog eens als u het zo bedoelt.',
    fr: 'Non enregistré : vérifiez les avertissements et enregistrez à nouveau si c’est voulu.',
    en: 'Not saved: look at the warnings, and save again if you mean it so.',
  },
} as const;
