import type { home as nl } from '../nl/home';
import type { Texts } from '../texts';

export const home: Texts<typeof nl> = {
  title: 'You have work. A few streets away someone does it well.',
  lead: 'Bestuiver brings companies and social-economy enterprises of the same region together. A coordinator watches over it and every proposal is explained.',
  ask: 'Ask your question',
  find: 'Find a partner',
  findHint:
    'Describe the work in ordinary words. You see at once which activities we recognise. You only sign in when you want to go on.',
  kindsTitle: 'Four kinds of co-operation',
  kindsLead: 'Not sure? Just write what you need and we show which kind fits and why.',
  example: 'For example',
  examples: {
    niche:
      'A printer wants old banners sewn into bags. Nobody in the region does that yet. Together they try a first series.',
    enclave:
      'A frozen-food company has six people with their own supervisor do the final packing, on a fixed line, for half a year.',
    subcontracting: 'A furniture maker has 12,000 bags of screws a month counted, filled and sealed in a workshop.',
    strategic_product: 'A hospital wants to know who can make face shields within five days when they are scarce.',
  },
  stepsTitle: 'How it works',
  steps: {
    ask: { title: 'You ask your question', text: 'In your own words. We only ask what is needed and say why.' },
    curate: {
      title: 'A coordinator looks along',
      text: 'Someone who knows the region, sees who fits and reads the reason behind each score.',
    },
    answer: {
      title: 'Both sides say yes',
      text: 'First the enterprise, then you. Only then do you learn each other’s names.',
    },
    work: { title: 'To work', text: 'You agree together. Later we ask how it went.' },
  },
  enterpriseTitle: 'Are you a social-economy enterprise?',
  enterpriseText:
    'Show what you can do and how many hours are really free. You only get demands that fit, with the reason.',
  toDesk: 'To my overview',
  artLabel: 'Drawing: workplaces as cells of a comb, joined by the flight of a bee.',
};
