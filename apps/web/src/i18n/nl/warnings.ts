export const warnings = {
  title: 'Lees dit na in de tekst',
  lead: 'De tekst van deze vraag doet aan iets denken dat u eerst moet nagaan. Zolang u niets beslist, telt het niet mee.',
  words: 'In de tekst: {{words}}',
  confirm: 'Dit klopt',
  dismiss: 'Dit klopt niet',
  dismissText:
    'Schrijf in een paar woorden waarom de tekst iets anders bedoelt. Collega’s en de eigenaar kunnen het nalezen.',
  note: 'Waarom klopt het niet?',
  state: {
    open: 'nog na te gaan',
    confirmed: 'bevestigd',
    dismissed: 'weerlegd',
  },
  keepsOut: 'Niemand krijgt deze vraag, tot de eigenaar ze aanpast.',
  checked: 'Dit staat als aandachtspunt bij elke kandidaat.',
  by: '{{name}}, {{date}}.',
};
