export const warnings = {
  title: 'À vérifier dans le texte',
  lead: 'Le texte de cette demande fait penser à quelque chose que vous devez d’abord vérifier. Tant que vous ne décidez rien, cela ne compte pas.',
  words: 'Dans le texte : {{words}}',
  confirm: 'C’est exact',
  dismiss: 'Ce n’est pas exact',
  dismissText:
    'Écrivez en quelques mots pourquoi le texte veut dire autre chose. Vos collègues et l’auteur de la demande pourront le lire.',
  note: 'Pourquoi n’est-ce pas exact ?',
  state: {
    open: 'à vérifier',
    confirmed: 'confirmé',
    dismissed: 'écarté',
  },
  keepsOut: 'Personne ne reçoit cette demande tant que son auteur ne l’adapte pas.',
  checked: 'C’est un point d’attention auprès de chaque candidat.',
  by: '{{name}}, {{date}}.',
};
