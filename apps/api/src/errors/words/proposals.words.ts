/** Matches, proposals, answers, mails and jobs. */
export const PROPOSAL_WORDS = {
  'match.not_found': {
    nl: 'Deze kandidaat bestaat niet, of u mag hem niet zien.',
    fr: 'Ce candidat n’existe pas ou vous ne pouvez pas le voir.',
    en: 'This candidate does not exist, or you may not see it.',
  },
  'match_run.not_found': {
    nl: 'Deze rangschikking bestaat niet, of u mag ze niet zien.',
    fr: 'Ce classement n’existe pas ou vous ne pouvez pas le voir.',
    en: 'This ranking does not exist, or you may not see it.',
  },
  'match_run.nothing_to_compare': {
    nl: 'Er is geen eerdere rangschikking om mee te vergelijken.',
    fr: 'Il n’y a pas de classement précédent avec lequel comparer.',
    en: 'There is no earlier ranking to compare with.',
  },
  'match.illegal_move': {
    nl: 'Dat kan niet: de kandidaat is «{from}».',
    fr: 'C’est impossible : le candidat est «{from}».',
    en: 'That cannot be done: the candidate is “{from}”.',
  },
  'match.not_your_move': {
    nl: 'Deze stap zet iemand anders: de kandidaat is «{from}».',
    fr: 'Cette étape revient à quelqu’un d’autre : le candidat est «{from}».',
    en: 'Somebody else takes this step: the candidate is “{from}”.',
  },
  'match.reason_required': { nl: 'Geef een reden.', fr: 'Donnez une raison.', en: 'Give a reason.' },
  'match.reason_unknown': {
    nl: 'Deze reden bestaat niet. Kies uit: {reasons}.',
    fr: 'Cette raison n’existe pas. Choisissez parmi : {reasons}.',
    en: 'There is no such reason. Choose from: {reasons}.',
  },
  'consortium.too_few': {
    nl: 'Een samenwerking telt minstens {least} ondernemingen.',
    fr: 'Une collaboration compte au moins {least} entreprises.',
    en: 'A consortium has at least {least} enterprises.',
  },
  'consortium.too_many': {
    nl: 'Voor dit soort vraag werken hoogstens {most} ondernemingen samen.',
    fr: 'Pour ce type de demande, {most} entreprises au plus collaborent.',
    en: 'For this kind of demand at most {most} enterprises work together.',
  },
  'consortium.same_enterprise': {
    nl: 'Twee aanbiedingen komen van dezelfde onderneming. Kies er één.',
    fr: 'Deux offres viennent de la même entreprise. Choisissez-en une.',
    en: 'Two offers come from the same enterprise. Choose one.',
  },
  'consortium.no_lead': {
    nl: 'Geen van deze ondernemingen kan penvoerder zijn: die moet erkend zijn, dat willen en een groot deel van het werk doen.',
    fr: 'Aucune de ces entreprises ne peut être chef de file : elle doit être agréée, le vouloir et faire une grande part du travail.',
    en: 'None of these enterprises can lead: the lead is recognised, willing, and does a large share of the work.',
  },
  'consortium.cannot_join': {
    nl: 'Eén van deze aanbiedingen kan niet meedoen: ze staat niet open voor samenwerking of voldoet niet aan een voorwaarde voor haar deel.',
    fr: 'L’une de ces offres ne peut pas participer : elle n’est pas ouverte à la collaboration ou ne remplit pas une condition pour sa part.',
    en: 'One of these offers cannot take part: it is not open to working together or fails a condition for its part.',
  },
  'consortium.not_found': {
    nl: 'Deze samenwerking bestaat niet, of u mag ze niet zien.',
    fr: 'Cette collaboration n’existe pas ou vous ne pouvez pas la voir.',
    en: 'This consortium does not exist, or you may not see it.',
  },
  'consortium.asked_already': {
    nl: 'De partners van deze samenwerking zijn al gevraagd.',
    fr: 'Les partenaires de cette collaboration ont déjà été invités.',
    en: 'The partners of this consortium were asked already.',
  },
  'consortium.member_proposed': {
    nl: 'Aan een van deze ondernemingen loopt voor deze vraag al een voorstel, alleen of in een ander team.',
    fr: 'Une proposition est déjà en cours avec l’une de ces entreprises pour cette demande, seule ou dans une autre équipe.',
    en: 'One of these enterprises already has a proposal for this demand, alone or in another team.',
  },
  'match.note_required': {
    nl: 'Leg uit waarom: deze reden vraagt een woord uitleg.',
    fr: 'Expliquez pourquoi : cette raison demande une explication.',
    en: 'Explain why: this reason needs a word of explanation.',
  },
  'proposal.not_found': {
    nl: 'Dit voorstel bestaat niet, of u mag het niet zien.',
    fr: 'Cette proposition n’existe pas ou vous ne pouvez pas la voir.',
    en: 'This proposal does not exist, or you may not see it.',
  },
  'proposal.illegal_move': {
    nl: 'Dat kan niet: het voorstel is «{from}».',
    fr: 'C’est impossible : la proposition est «{from}».',
    en: 'That cannot be done: the proposal is “{from}”.',
  },
  'proposal.not_your_move': {
    nl: 'Deze stap zet iemand anders: het voorstel is «{from}».',
    fr: 'Cette étape revient à quelqu’un d’autre : la proposition est «{from}».',
    en: 'Somebody else takes this step: the proposal is “{from}”.',
  },
  'proposal.reason_required': { nl: 'Geef een reden.', fr: 'Donnez une raison.', en: 'Give a reason.' },
  'proposal.reason_unknown': {
    nl: 'Deze reden bestaat niet. Kies uit: {reasons}.',
    fr: 'Cette raison n’existe pas. Choisissez parmi : {reasons}.',
    en: 'There is no such reason. Choose from: {reasons}.',
  },
  'proposal.exists': {
    nl: 'Er loopt al een voorstel voor deze kandidaat.',
    fr: 'Une proposition est déjà en cours pour ce candidat.',
    en: 'There is already a proposal for this candidate.',
  },
  'proposal.too_many': {
    nl: 'Er lopen al {live} voorstellen voor deze vraag. Meer dan {most} tegelijk mag niet.',
    fr: '{live} propositions sont déjà en cours pour cette demande. Le maximum est {most}.',
    en: 'There are already {live} live proposals for this demand. More than {most} is not allowed.',
  },
  'proposal.running_tender': {
    nl: 'Hiervoor loopt een overheidsopdracht. Voorstellen doen mag niet; verwijs naar de officiële aankondiging.',
    fr: 'Un marché public est en cours. Aucune proposition n’est possible ; renvoyez à l’avis officiel.',
    en: 'A public tender is running for this. No proposals are made; point to the official notice.',
  },
  'proposal.demand_closed': {
    nl: 'Voorstellen doen kan alleen voor een open vraag; deze is «{from}».',
    fr: 'Une proposition demande une demande ouverte ; celle-ci est «{from}».',
    en: 'Proposals are only made for an open demand; this one is “{from}”.',
  },
  'proposal.capability_unavailable': {
    nl: 'Dit aanbod staat niet meer online.',
    fr: 'Cette offre n’est plus en ligne.',
    en: 'This capability is no longer published.',
  },
  'proposal.no_contact': {
    nl: 'De onderneming heeft niemand die een mail kan krijgen.',
    fr: 'L’entreprise n’a personne qui puisse recevoir un e-mail.',
    en: 'The enterprise has nobody who can get a mail.',
  },
  'proposal.not_draft': {
    nl: 'Een voorstel dat «{from}» is, kan niet meer gewijzigd worden.',
    fr: 'Une proposition «{from}» ne peut plus être modifiée.',
    en: 'A proposal that is “{from}” can no longer be changed.',
  },
  'answer.unknown': {
    nl: 'Deze link bestaat niet. Kijk of u het hele adres uit de mail gebruikte.',
    fr: 'Ce lien n’existe pas. Vérifiez que vous avez repris toute l’adresse de l’e-mail.',
    en: 'There is no such link. Check that you used the whole address of the mail.',
  },
  'answer.expired': {
    nl: 'Deze link is verlopen. Neem contact op met de regisseur als u nog wilt antwoorden.',
    fr: 'Ce lien a expiré. Contactez le coordinateur si vous voulez encore répondre.',
    en: 'This link has expired. Contact the coordinator when you still want to answer.',
  },
  'answer.used': {
    nl: 'Er is al geantwoord met deze link.',
    fr: 'Une réponse a déjà été donnée avec ce lien.',
    en: 'This link was already used to answer.',
  },
  'answer.closed': {
    nl: 'Dit voorstel is intussen afgesloten.',
    fr: 'Cette proposition est close entre-temps.',
    en: 'This proposal has been closed in the meantime.',
  },
  'mail.not_found': {
    nl: 'Deze mail bestaat niet, of u mag hem niet zien.',
    fr: 'Cet e-mail n’existe pas ou vous ne pouvez pas le voir.',
    en: 'This mail does not exist, or you may not see it.',
  },
  'mail.settled': {
    nl: 'Over deze mail valt niets (meer) te beslissen.',
    fr: 'Il n’y a rien (ou plus rien) à décider pour cet e-mail.',
    en: 'There is nothing (left) to decide about this mail.',
  },
  'job.not_found': { nl: 'Deze taak bestaat niet.', fr: 'Cette tâche n’existe pas.', en: 'There is no such job.' },
  'job.redriven': {
    nl: 'Deze taak is al opnieuw gestart.',
    fr: 'Cette tâche a déjà été relancée.',
    en: 'This job was driven again already.',
  },
} as const;
