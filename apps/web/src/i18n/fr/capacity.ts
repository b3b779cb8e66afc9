import type { capacity as nl } from '../nl/capacity';
import type { Texts } from '../texts';

export const capacity: Texts<typeof nl> = {
  title: 'Heures libres par semaine',
  short: 'Capacité',
  ofNamed: 'Capacité de {{title}}',
  lead: '26 semaines à l’avance. Plus les heures sont honnêtes, mieux les propositions conviennent.',
  weeks: 'Les 26 prochaines semaines',
  how: 'Glissez une semaine vers le haut ou le bas. Au clavier : flèches gauche et droite pour la semaine, haut et bas pour 4 heures.',
  strip: 'Heures libres par semaine',
  week: 'Semaine du',
  weekOf: 'Semaine du {{date}}',
  weekText: '{{free}} heures libres, {{held}} heures réservées, {{committed}} heures convenues',
  free: 'Libre',
  held: 'Réservé',
  committed: 'Convenu',
  freeHours: 'Heures que vous proposez',
  sameFromHere: 'Aussi pour les semaines suivantes',
  overPlanned: 'Je planifie exprès plus que ce qui est libre',
  save: 'Enregistrer et confirmer les heures',
  saved: 'Les heures sont enregistrées et confirmées.',
  table: 'Montrer comme tableau',
};
