import type { statements as nl } from '../nl/statements';
import type { Texts } from '../texts';

export const statements: Texts<typeof nl> = {
  accessibility: {
    title: 'Accessibility',
    lead: 'Everyone must be able to work with Bestuiver: with a keyboard, a screen reader, a phone or enlarged text.',
    standardTitle: 'What we aim for',
    standard:
      'We follow WCAG 2.2, level AA. With every version a program (axe) checks each page at two screen widths, and people look along.',
    worksTitle: 'What works',
    works:
      'Everything can be done with the keyboard alone. The focus is always visible. Colour is never the only sign: every status has a word and a symbol. Every chart has a table. Motion follows your setting for less motion.',
    knownTitle: 'What is not good yet',
    known:
      'People with disabilities have not tested the site themselves yet. We plan that before the first use in a region. The mails in the demo mailbox are shown as they were sent.',
    tellTitle: 'Are you stuck somewhere?',
    tell: 'Tell the coordinator of your region, by phone or mail. You get an answer within 10 working days.',
  },
  privacy: {
    title: 'Privacy',
    lead: 'We keep little, and only about organisations and their contact persons.',
    whatTitle: 'What we keep',
    what: 'Name, e-mail address and function of contact persons; demands, offers and proposals of organisations; the mails we send.',
    notTitle: 'What we never keep',
    not: 'Data about workers: no names, health, age, origin or status. An enterprise puts its own team together; we match organisations, not people.',
    whoTitle: 'Who sees what',
    who: 'The enterprise sees your demand without your name, until you both say yes. Prices of an enterprise are never visible to other enterprises. The coordinator of the region sees what is needed to mediate.',
    longTitle: 'How long',
    long: 'Contact data until 24 months after the last activity, proposals 36 months, technical logs 12 months. The controller in your region may set shorter periods.',
    cookieTitle: 'Cookies',
    cookie:
      'One cookie keeps you signed in. Your language and a text you have not sent yet stay on your device. There is no advertising and nobody follows you.',
    rightsTitle: 'Your rights',
    rights:
      'You can see, correct or erase your data. Ask the coordinator of your region. You can also turn to the Belgian Data Protection Authority.',
  },
};
