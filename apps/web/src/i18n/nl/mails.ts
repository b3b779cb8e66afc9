export const mails = {
  title: 'Verstuurde mails',
  lead: 'Wat vertrok, naar wie, wanneer en met welk resultaat. De antwoordlinks zijn weggelaten.',
  none: 'Nog geen mails',
  noneText: 'Zodra u een voorstel verstuurt of een vraag openzet, staan de mails hier.',
  noneYet: 'Er is nog geen mail vertrokken.',
  read: 'Lezen',
  readNamed: 'Lezen: {{subject}}, aan {{name}}',
  notMade: 'Nog niet opgemaakt',
  status: {
    queued: 'Wacht',
    sending: 'Vertrekt',
    sent: 'Verstuurd',
    failed: 'Mislukt',
    ambiguous: 'Niet zeker',
    cancelled: 'Geschrapt',
  },
};
