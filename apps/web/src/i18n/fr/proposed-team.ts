import type { proposedTeam as nl } from '../nl/proposed-team';
import type { Texts } from '../texts';

export const proposedTeam: Texts<typeof nl> = {
  title: 'L’équipe',
  part: 'Votre part',
  share: 'environ {{percent}} % du travail',
  lead: 'chef de file',
  you: 'vous',
  partner: 'Partenaire',
  titleCompany: 'Nous avons trouvé une équipe pour votre demande',
  anonymous: 'Vous voyez les noms dès que l’équipe et vous dites oui.',
  titlePartner: 'Participez-vous à cette équipe ?',
  commit:
    'Avec « Oui, cela nous intéresse », vous ne convenez encore d’aucun prix. Les partenaires apprennent leurs noms seulement si tout le monde dit oui. L’entreprise cliente reçoit alors la proposition au nom de l’équipe, sans les noms.',
  commitCompany:
    'Avec « Oui, cela nous intéresse », vous recevez les noms et les coordonnées de l’équipe, et elle les vôtres. Le chef de file parle pour tous. Vous ne devez rien signer.',
  nextYes: 'Nous attendons les autres partenaires. Nous vous écrivons quand tout le monde a répondu.',
  nextYesAll:
    'Tout le monde a dit oui. L’entreprise cliente reçoit maintenant la proposition au nom de l’équipe, sans les noms.',
  nextYesCompany: 'L’équipe et vous recevez un e-mail pour faire connaissance. Le chef de file vous contacte.',
  nextNo:
    'Les autres partenaires apprennent seulement que cette équipe ne continue pas. Vous ne devez plus rien faire.',
  receivers:
    'D’abord, les partenaires reçoivent chacun un e-mail, en même temps : {{names}}. L’e-mail à l’entreprise ne part que si tout le monde dit oui.',
  covers: 'Ensemble {{percent}} % du travail',
  next: {
    sent_to_provider:
      'Les partenaires de l’équipe ont chacun reçu la question, sans les noms. Ils ont 5 jours ouvrables pour répondre. Un seul non suffit pour arrêter.',
    provider_interested:
      'Tous les partenaires ont dit oui. L’entreprise reçoit maintenant la proposition au nom de l’équipe.',
    provider_declined: 'Tous les partenaires ne participent pas. Composez une autre équipe.',
    sent_to_company: 'L’entreprise a reçu la proposition au nom de l’équipe, sans les noms.',
    waiting: 'Vous avez dit oui. Nous attendons les autres partenaires.',
  },
  teams: 'Vers les équipes pour cette demande',
};
