export const home = {
  title: 'U hebt werk. Een paar straten verder kan iemand het goed.',
  lead: 'Bestuiver brengt bedrijven en sociale-economieondernemingen uit dezelfde streek samen. Een regisseur kijkt mee en elk voorstel wordt uitgelegd.',
  ask: 'Stel uw vraag',
  find: 'Zoek een partner',
  findHint:
    'Beschrijf het werk in gewone woorden. U ziet meteen welke activiteiten we herkennen. Aanmelden hoeft pas als u verder wilt.',
  kindsTitle: 'Vier soorten samenwerking',
  kindsLead: 'Twijfelt u? Schrijf gewoon op wat u nodig hebt, dan tonen wij welke soort past en waarom.',
  example: 'Bijvoorbeeld',
  examples: {
    niche:
      'Een drukker wil oude spandoeken laten vernaaien tot tassen. Niemand in de streek doet dat al. Samen proberen ze een eerste reeks.',
    enclave:
      'Een diepvriesbedrijf laat zes mensen met hun eigen begeleider de eindverpakking doen, aan een vaste lijn, een half jaar lang.',
    subcontracting:
      'Een meubelmaker laat elke maand 12 000 zakjes schroeven tellen, vullen en dichtlassen in een atelier.',
    strategic_product: 'Een ziekenhuis wil weten wie binnen vijf dagen spatschermen kan maken als er schaarste is.',
  },
  stepsTitle: 'Zo gaat het',
  steps: {
    ask: { title: 'U stelt uw vraag', text: 'In uw eigen woorden. We vragen alleen wat nodig is en zeggen waarom.' },
    curate: {
      title: 'Een regisseur kijkt mee',
      text: 'Die kent de streek, ziet welke ondernemingen passen en leest bij elke score de reden.',
    },
    answer: { title: 'Beide kanten zeggen ja', text: 'Eerst de onderneming, dan u. Pas daarna kent u elkaars naam.' },
    work: { title: 'Aan het werk', text: 'U spreekt samen af. Wij vragen later hoe het liep.' },
  },
  enterpriseTitle: 'Bent u een sociale-economieonderneming?',
  enterpriseText:
    'Toon wat u kunt en hoeveel uren er echt vrij zijn. U krijgt alleen vragen die passen, met de reden erbij.',
  toDesk: 'Naar mijn overzicht',
  artLabel: 'Tekening: werkplekken als cellen van een raat, verbonden door de vlucht van een bij.',
};
