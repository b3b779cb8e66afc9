export const mailbox = {
  title: 'Postbus van de demo',
  lead: 'Alle mails die het platform zou versturen. Er gaat niets naar buiten.',
  list: 'Mails, nieuwste eerst',
  none: 'Nog geen mails',
  noneText: 'Dien een vraag in of verstuur een voorstel. De mail verschijnt hier na enkele seconden.',
  absent: 'Hier is geen postbus',
  absentText: 'De postbus bestaat alleen in de demo. Op een echte installatie vertrekken mails naar de ontvanger.',
};
