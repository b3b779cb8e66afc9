import type { home as nl } from '../nl/home';
import type { Texts } from '../texts';

export const home: Texts<typeof nl> = {
  title: 'Vous avez du travail. Quelqu’un, tout près, sait bien le faire.',
  lead: 'Bestuiver rapproche les entreprises et l’économie sociale d’une même région. Un coordinateur suit le tout et chaque proposition est expliquée.',
  ask: 'Posez votre question',
  find: 'Cherchez un partenaire',
  findHint:
    'Décrivez le travail avec des mots simples. Vous voyez tout de suite les activités reconnues. Vous vous connectez seulement si vous voulez continuer.',
  kindsTitle: 'Quatre formes de collaboration',
  kindsLead: 'Vous hésitez ? Écrivez ce dont vous avez besoin : nous montrons la forme qui convient et pourquoi.',
  example: 'Par exemple',
  examples: {
    niche:
      'Un imprimeur veut faire coudre des sacs avec de vieilles bâches. Personne ne le fait dans la région. Ensemble, ils essaient une première série.',
    enclave:
      'Une usine de surgelés confie l’emballage final à six personnes et leur accompagnateur, sur une ligne fixe, pendant six mois.',
    subcontracting:
      'Un fabricant de meubles fait compter, remplir et souder 12 000 sachets de vis par mois dans un atelier.',
    strategic_product: 'Un hôpital veut savoir qui peut fabriquer des visières en cinq jours en cas de pénurie.',
  },
  stepsTitle: 'Comment ça marche',
  steps: {
    ask: {
      title: 'Vous posez votre question',
      text: 'Avec vos mots. Nous demandons seulement le nécessaire et disons pourquoi.',
    },
    curate: {
      title: 'Un coordinateur regarde',
      text: 'Il connaît la région, voit qui convient et lit la raison de chaque score.',
    },
    answer: {
      title: 'Les deux côtés disent oui',
      text: 'D’abord le prestataire, ensuite vous. Les noms viennent seulement après.',
    },
    work: { title: 'Au travail', text: 'Vous vous mettez d’accord. Plus tard, nous demandons comment ça va.' },
  },
  enterpriseTitle: 'Êtes-vous une entreprise d’économie sociale ?',
  enterpriseText:
    'Montrez ce que vous savez faire et combien d’heures sont vraiment libres. Vous recevez seulement des demandes qui conviennent, avec la raison.',
  toDesk: 'Vers mon aperçu',
  artLabel: 'Dessin : des lieux de travail comme les cellules d’une ruche, reliés par le vol d’une abeille.',
};
