export const proposedTeam = {
  title: 'Het team',
  part: 'Uw deel',
  share: 'ongeveer {{percent}} % van het werk',
  lead: 'penvoerder',
  you: 'u',
  partner: 'Partner',
  titleCompany: 'We vonden een team voor uw vraag',
  anonymous: 'De namen ziet u zodra u en het team ja zeggen.',
  titlePartner: 'Doet u mee in dit team?',
  commit:
    'Met “Ja, we hebben interesse” spreekt u nog geen prijs af. De partners horen elkaars naam pas als iedereen ja zegt. Dan krijgt het bedrijf het voorstel in naam van het team, zonder namen.',
  commitCompany:
    'Met “Ja, we hebben interesse” krijgt u de namen en contactgegevens van het team, en het team de uwe. De penvoerder spreekt voor iedereen. U hoeft daarna niets te tekenen.',
  nextYes: 'We wachten op de andere partners. U hoort van ons zodra iedereen geantwoord heeft.',
  nextYesAll: 'Iedereen zei ja. Het bedrijf krijgt nu het voorstel in naam van het team, zonder namen.',
  nextYesCompany: 'Het team en u krijgen een mail om kennis te maken. De penvoerder neemt contact op.',
  nextNo: 'De andere partners horen alleen dat dit team niet doorgaat. U hoeft niets meer te doen.',
  receivers:
    'Eerst krijgen de partners elk een mail, tegelijk: {{names}}. De mail aan het bedrijf vertrekt pas als iedereen ja zegt.',
  covers: 'Samen {{percent}} % van het werk',
  next: {
    sent_to_provider:
      'De partners van het team kregen elk de vraag, zonder namen. Ze hebben 5 werkdagen om te antwoorden. Eén nee is genoeg om te stoppen.',
    provider_interested: 'Alle partners zeiden ja. Het bedrijf krijgt nu het voorstel in naam van het team.',
    provider_declined: 'Niet alle partners doen mee. Stel een ander team samen.',
    sent_to_company: 'Het bedrijf kreeg het voorstel in naam van het team, zonder namen.',
    waiting: 'U zei ja. We wachten op de andere partners.',
  },
  teams: 'Naar de teams voor deze vraag',
};
