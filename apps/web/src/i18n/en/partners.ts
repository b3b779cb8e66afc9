import type { partners as nl } from '../nl/partners';
import type { Texts } from '../texts';

export const partners: Texts<typeof nl> = {
  title: 'Find a partner',
  lead: 'Social-economy enterprises and what they do. Search with ordinary words.',
  search: 'What work are you looking for?',
  example: 'For example: packing, green maintenance, bicycle repair',
  none: 'Nobody found',
  noneText: 'Search with another word or without municipality. Or ask your question: the coordinator looks along.',
  does: 'What this enterprise does',
  recognised: 'Recognitions and certificates',
  verified: 'checked by the coordinator',
  where: 'Where',
};
