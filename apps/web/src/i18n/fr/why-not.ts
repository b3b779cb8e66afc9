import type { whyNot as nl } from '../nl/why-not';
import type { Texts } from '../texts';

export const whyNot: Texts<typeof nl> = {
  title: 'Pourquoi pas (encore) de proposition ?',
  hint: 'Demandes ouvertes pour ce genre de travail. Vous ne voyez que vos données, rien de l’entreprise ni des autres.',
  none: 'Il n’y a pas de demande ouverte pour ce travail que vous manquez de peu.',
  notIn: {
    draft: 'Cette offre est encore un brouillon. Soumettez-la pour qu’elle participe.',
    submitted: 'Le coordinateur vérifie encore cette offre. Elle participera ensuite.',
    hidden: 'Cette offre est cachée parce qu’elle n’a plus été confirmée. Confirmez-la pour qu’elle participe.',
    suspended: 'Cette offre est suspendue et ne participe pas.',
    archived: 'Cette offre est archivée et ne participe pas.',
    other: 'Cette offre ne participe pas pour le moment.',
  },
  listed: 'Vous êtes sur la liste. Le coordinateur n’a pas encore choisi.',
  weak: 'Votre offre convient, mais n’atteint pas la limite de 50 points.',
  leftOut_one: 'Vous avez été écarté sur {{count}} point.',
  leftOut_other: 'Vous avez été écarté sur {{count}} points.',
  strong: 'Il n’y a pas de point faible. Il faut donc encore attendre.',
  help: 'Ce qui aide',
  notYours: 'Vous n’y pouvez rien vous-même.',
  wrong: 'Une donnée est fausse ? Corrigez-la ci-dessous ou dites-le au coordinateur.',
};
