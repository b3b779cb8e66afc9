/** Surges of strategic products: their level, the urgent calls and the answers to them. */
export const SURGE_WORDS = {
  'surge.not_strategic': {
    nl: 'Een crisisniveau bestaat alleen voor een vraag naar een strategisch product.',
    fr: 'Un niveau de crise n’existe que pour une demande de produit stratégique.',
    en: 'Only a demand for a strategic product has a surge level.',
  },
  'surge.same_level': {
    nl: 'De vraag staat al op crisisniveau {level}.',
    fr: 'La demande est déjà au niveau de crise {level}.',
    en: 'The demand is on surge level {level} already.',
  },
  'surge.not_open': {
    nl: 'Het crisisniveau kan alleen omhoog zolang we partners zoeken: de vraag is «{from}».',
    fr: 'Le niveau de crise ne peut monter que tant que nous cherchons des partenaires : la demande est «{from}».',
    en: 'The surge level can only rise while we look for partners: the demand is “{from}”.',
  },
  'surge.need_required': {
    nl: 'Vul in hoeveel stuks per dag er nodig zijn: dat lezen de ondernemingen in de oproep.',
    fr: 'Indiquez combien de pièces par jour sont nécessaires : les entreprises le lisent dans l’appel.',
    en: 'Fill in how many pieces a day are needed: the enterprises read it in the call.',
  },
  'surge.request_not_found': {
    nl: 'Deze onderneming kreeg geen dringende oproep voor een vraag van u.',
    fr: 'Cette entreprise n’a pas reçu d’appel urgent pour une de vos demandes.',
    en: 'This enterprise got no urgent call for a demand of yours.',
  },
  'surge.unknown': {
    nl: 'Deze link werkt niet. Kopieer hem helemaal, of gebruik de link in een recente mail.',
    fr: 'Ce lien ne fonctionne pas. Copiez-le en entier, ou utilisez le lien d’un e-mail récent.',
    en: 'This link does not work. Copy all of it, or use the link in a recent mail.',
  },
  'surge.closed': {
    nl: 'Deze oproep is gesloten. Kunt u toch helpen? Bel de regisseur.',
    fr: 'Cet appel est clos. Pouvez-vous quand même aider ? Appelez le coordinateur.',
    en: 'This call is closed. Can you help after all? Phone the coordinator.',
  },
  'surge.from_out_of_range': {
    nl: 'Kies een dag van {first} tot en met {last}.',
    fr: 'Choisissez un jour du {first} au {last} inclus.',
    en: 'Choose a day from {first} up to and including {last}.',
  },
  'surge.until_before_from': {
    nl: 'De laatste dag ligt voor de eerste.',
    fr: 'Le dernier jour est avant le premier.',
    en: 'The last day is before the first.',
  },
} as const;
