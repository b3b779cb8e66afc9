export const partners = {
  title: 'Zoek een partner',
  lead: 'Sociale-economieondernemingen en wat ze doen. Zoek met gewone woorden.',
  search: 'Welk werk zoekt u?',
  example: 'Bijvoorbeeld: inpakken, groenonderhoud, fietsherstelling',
  none: 'Niemand gevonden',
  noneText: 'Zoek met een ander woord of zonder gemeente. Of stel uw vraag: de regisseur zoekt mee.',
  does: 'Wat deze onderneming doet',
  recognised: 'Erkenningen en certificaten',
  verified: 'nagekeken door de regisseur',
  where: 'Waar',
};
