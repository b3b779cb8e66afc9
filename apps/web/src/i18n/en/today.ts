import type { today as nl } from '../nl/today';
import type { Texts } from '../texts';

export const today: Texts<typeof nl> = {
  title: 'What is asked of you today',
  answerTitle: 'Proposals to answer',
  answerNone: 'No proposal waits for you. As soon as a demand fits, you get a mail.',
  confirmTitle: 'Is this offer still right?',
  confirmHint:
    'One click is enough. After 90 days without confirmation an offer counts less, after 180 days not at all.',
  confirmNone: 'Your whole offer was confirmed recently.',
  draftTitle: 'Not submitted yet',
  before: 'answer before {{date}}',
};
