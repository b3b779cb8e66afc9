export const today = {
  title: 'Wat vandaag van u gevraagd wordt',
  answerTitle: 'Voorstellen om te beantwoorden',
  answerNone: 'Geen voorstel wacht op u. Zodra een vraag past, krijgt u een mail.',
  confirmTitle: 'Klopt dit aanbod nog?',
  confirmHint: 'Eén klik volstaat. Na 90 dagen zonder bevestiging telt een aanbod minder mee, na 180 dagen niet meer.',
  confirmNone: 'Al uw aanbod is recent bevestigd.',
  draftTitle: 'Nog niet ingediend',
  before: 'antwoord vóór {{date}}',
};
