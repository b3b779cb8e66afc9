import type { partners as nl } from '../nl/partners';
import type { Texts } from '../texts';

export const partners: Texts<typeof nl> = {
  title: 'Cherchez un partenaire',
  lead: 'Des entreprises d’économie sociale et ce qu’elles font. Cherchez avec des mots simples.',
  search: 'Quel travail cherchez-vous ?',
  example: 'Par exemple : emballage, espaces verts, réparation de vélos',
  none: 'Personne trouvé',
  noneText: 'Cherchez avec un autre mot ou sans commune. Ou posez votre question : le coordinateur cherche avec vous.',
  does: 'Ce que fait cette entreprise',
  recognised: 'Agréments et certificats',
  verified: 'vérifié par le coordinateur',
  where: 'Où',
};
