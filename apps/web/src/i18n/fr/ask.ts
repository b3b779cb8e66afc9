import type { ask as nl } from '../nl/ask';
import type { Texts } from '../texts';

export const ask: Texts<typeof nl> = {
  title: 'Que faut-il faire ?',
  lead: 'Écrivez-le avec vos mots. Pas besoin de termes techniques.',
  label: 'Décrivez le travail',
  hint: 'Quel travail, combien, où et quand ? N’écrivez rien sur des personnes.',
  example:
    'Par exemple : chaque mois, compter, remplir et souder 12 000 sachets de vis. Nous livrons tout sur palettes.',
  look: 'Montrer ce que vous comprenez',
  understood: 'Voici ce que nous avons compris',
  yourText: 'Votre texte, avec les mots reconnus marqués',
  nothingUnderstood:
    'Nous ne reconnaissons pas encore d’activité. Ajoutez ce que l’on fait exactement : emballer, monter, laver, tondre…',
  activities: 'Activités',
  activitiesHint: 'Cochez ce qui est juste. {{count}} au maximum.',
  noActivity: 'Aucune activité trouvée',
  yourWords: 'Vos mots : {{words}}',
  advice: 'Cela ressemble à : {{advice}}',
  mind: 'Attention à ceci',
  because: 'Vous avez écrit : {{words}}',
  kind: 'Forme de collaboration',
  kindHint: 'Nous avons choisi la forme qui convient le mieux. Vous pouvez en choisir une autre.',
  makeDemand: 'En faire une demande',
  signInToGoOn: 'Se connecter et continuer',
  textIsKept: 'Votre texte reste dans cette fenêtre.',
};
