import type { answer as nl } from '../nl/answer';
import type { Texts } from '../texts';

export const answer: Texts<typeof nl> = {
  titleProvider: 'Does this work suit you?',
  titleCompany: 'We found a possible partner',
  from: '{{sender}} asks for your answer.',
  until: 'Before {{date}}, please.',
  work: 'What is asked',
  company: 'Company',
  where: 'Place of the work',
  yourDemand: 'Your demand',
  anonymous: 'You see the name as soon as you both say yes.',
  message: 'A word from {{sender}}',
  why: 'Why this fits',
  yourAnswer: 'Your answer',
  commitProvider:
    'With “Yes, we are interested” you agree to no price yet. The company gets your profile, without your name.',
  commitCompany:
    'With “Yes, we are interested” you get each other’s name and contact. You do not have to sign anything.',
  interested: 'Yes, we are interested',
  notNow: 'Not now',
  whyNot: 'Why not? This helps us ask you only what fits.',
  note: 'Do you want to add something?',
  sendDecline: 'Send answer',
  thanks: 'Thank you for your answer',
  saidYes: 'You said: yes, we are interested',
  saidNo: 'You said: not now',
  nextYes: {
    provider: 'The company now gets your profile, without your name. You hear from us as soon as it answers.',
    company: 'You both get a mail to meet, with name and contact.',
  },
  nextNo: 'The other side gets a neutral message. You do not have to do anything else.',
  answeredAt: 'Answered on {{moment}}',
  questions: 'Questions, or do you want to change something? Mail',
  expiredTitle: 'The time is over',
  expiredText: 'You can no longer answer with this link. Still interested? Get in touch with the coordinator.',
  closedTitle: 'This proposal does not go on',
  closedText: 'The coordinator withdrew it or there was another answer. You do not have to do anything.',
  unknownTitle: 'This link does not work',
  unknownSign: 'We do not know this link',
  unknownText:
    'Perhaps it was not copied completely. Open the mail again and press the button, or get in touch with the sender.',
};
