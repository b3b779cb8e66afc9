export const statements = {
  accessibility: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet met Bestuiver kunnen werken: met een toetsenbord, een schermlezer, een telefoon of vergrote tekst.',
    standardTitle: 'Wat we nastreven',
    standard:
      'We volgen WCAG 2.2, niveau AA. Bij elke nieuwe versie controleert een programma (axe) elke bladzijde op twee schermbreedtes, en kijken mensen mee.',
    worksTitle: 'Wat er werkt',
    works:
      'Alles kan met alleen het toetsenbord. De focus is altijd zichtbaar. Kleur is nooit het enige teken: bij elke status staat een woord en een teken. Bij elke grafiek staat een tabel. Bewegingen volgen uw instelling voor minder beweging.',
    knownTitle: 'Wat nog niet goed is',
    known:
      'Mensen met een beperking hebben de website nog niet zelf getest. Dat plannen we vóór het eerste gebruik in een regio. De mails in de postbus van de demo tonen we zoals ze verstuurd zijn.',
    tellTitle: 'Loopt u ergens vast?',
    tell: 'Meld het aan de regisseur van uw regio, telefonisch of per mail. U krijgt binnen 10 werkdagen antwoord.',
  },
  privacy: {
    title: 'Privacy',
    lead: 'Wij bewaren weinig, en alleen over organisaties en hun contactpersonen.',
    whatTitle: 'Wat we bewaren',
    what: 'Naam, e-mailadres en functie van contactpersonen; vragen, aanbod en voorstellen van organisaties; de mails die wij versturen.',
    notTitle: 'Wat we nooit bewaren',
    not: 'Gegevens over werknemers: geen namen, gezondheid, leeftijd, afkomst of statuut. Een onderneming stelt haar ploeg zelf samen; wij matchen organisaties, geen mensen.',
    whoTitle: 'Wie wat ziet',
    who: 'De onderneming ziet uw vraag zonder uw naam, tot u allebei ja zegt. Prijzen van een onderneming zijn nooit zichtbaar voor andere ondernemingen. De regisseur van de regio ziet wat nodig is om te bemiddelen.',
    longTitle: 'Hoe lang',
    long: 'Contactgegevens tot 24 maanden na de laatste activiteit, voorstellen 36 maanden, technische logboeken 12 maanden. De verantwoordelijke in uw regio kan kortere termijnen instellen.',
    cookieTitle: 'Cookies',
    cookie:
      'Eén cookie houdt u aangemeld. Uw taalkeuze en een tekst die u nog niet instuurde, blijven op uw toestel. Er is geen reclame en niemand volgt u.',
    rightsTitle: 'Uw rechten',
    rights:
      'U kunt uw gegevens inkijken, verbeteren of laten wissen. Vraag het aan de regisseur van uw regio. U kunt ook terecht bij de Gegevensbeschermingsautoriteit.',
  },
};
