import type { answer as nl } from '../nl/answer';
import type { Texts } from '../texts';

export const answer: Texts<typeof nl> = {
  titleProvider: 'Ce travail vous convient-il ?',
  titleCompany: 'Nous avons trouvé un partenaire possible',
  from: '{{sender}} demande votre réponse.',
  until: 'Avant le {{date}}, s’il vous plaît.',
  work: 'Ce qui est demandé',
  company: 'Entreprise',
  where: 'Lieu du travail',
  yourDemand: 'Votre demande',
  anonymous: 'Vous voyez le nom dès que vous dites oui tous les deux.',
  message: 'Un mot de {{sender}}',
  why: 'Pourquoi cela convient',
  yourAnswer: 'Votre réponse',
  commitProvider:
    'Avec « Oui, cela nous intéresse », vous ne convenez encore d’aucun prix. L’entreprise reçoit votre profil, sans votre nom.',
  commitCompany: 'Avec « Oui, cela nous intéresse », vous recevez vos noms et coordonnées. Vous ne devez rien signer.',
  interested: 'Oui, cela nous intéresse',
  notNow: 'Pas maintenant',
  whyNot: 'Pourquoi pas ? Cela nous aide à demander seulement ce qui convient.',
  note: 'Voulez-vous ajouter quelque chose ?',
  sendDecline: 'Envoyer la réponse',
  thanks: 'Merci pour votre réponse',
  saidYes: 'Vous avez dit : oui, cela nous intéresse',
  saidNo: 'Vous avez dit : pas maintenant',
  nextYes: {
    provider: 'L’entreprise reçoit votre profil, sans votre nom. Nous vous écrivons dès sa réponse.',
    company: 'Vous recevez tous les deux un courriel pour faire connaissance, avec noms et coordonnées.',
  },
  nextNo: 'L’autre côté reçoit un message neutre. Vous ne devez plus rien faire.',
  answeredAt: 'Répondu le {{moment}}',
  questions: 'Des questions, ou un changement ? Écrivez à',
  expiredTitle: 'Le délai est passé',
  expiredText: 'On ne peut plus répondre avec ce lien. Toujours intéressé ? Contactez le coordinateur.',
  closedTitle: 'Cette proposition est annulée',
  closedText: 'Le coordinateur l’a retirée ou une autre réponse existe déjà. Vous ne devez rien faire.',
  unknownTitle: 'Ce lien ne fonctionne pas',
  unknownSign: 'Nous ne connaissons pas ce lien',
  unknownText:
    'Il n’est peut-être pas copié en entier. Rouvrez le courriel et cliquez sur le bouton, ou contactez l’expéditeur.',
};
