import type { Language, Localised } from '@bestuiver/domain';
import type { MailKind, MailParams } from '../kinds';
import type { MailFrame } from '../template';

/** Realistic params for every mail kind, the second of a kind shows its other side. All names are fictional. */
export type Samples = { readonly [K in MailKind]: readonly [MailParams[K], ...MailParams[K][]] };

const SITE = 'https://bestuiver.example';
const TOKEN = 'Zk3vQ0m9yT7cXw2LhR5dPa';

const TITLE: Localised = {
  nl: 'Geschenkdozen vullen en verzendklaar maken',
  fr: 'Remplir et expédier des coffrets',
  en: 'Filling gift boxes and making them ready to ship',
};
const SUMMARY: Localised = {
  nl: 'Elke doos krijgt zes tot acht producten, een kaartje en een banderol. Wij leveren alles op pallet, u levert de dozen klaar voor de koerier.',
  fr: 'Chaque coffret reçoit six à huit produits, une carte et un bandeau. Nous livrons tout sur palette, vous rendez les coffrets prêts pour le transporteur.',
  en: 'Each box gets six to eight products, a card and a sleeve. We deliver everything on pallets, you hand over the boxes ready for the courier.',
};
const REASONS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['U doet dit werk al op routineniveau.', 'U hebt vanaf 4 januari 120 uur per week vrij; hier zijn er 96 nodig.'],
  fr: [
    'Ce travail est déjà une routine chez vous.',
    'Vous avez 120 heures libres par semaine dès le 4 janvier ; il en faut 96.',
  ],
  en: ['You already do this work as a routine.', 'You have 120 hours a week free from 4 January; 96 are needed here.'],
};
const REASONS_FOR_COMPANY: Readonly<Record<Language, readonly string[]>> = {
  nl: ['Doet dit werk al op routineniveau.', 'Heeft vanaf 4 januari 120 uur per week vrij; u vraagt er 96.'],
  fr: ['A déjà l’habitude de ce travail.', 'A 120 heures libres par semaine dès le 4 janvier ; vous en demandez 96.'],
  en: ['Already does this work as a routine.', 'Has 120 hours a week free from 4 January; you ask for 96.'],
};
const CHECKS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['Nog na te vragen: het gewicht van een volle doos.'],
  fr: ['À vérifier encore : le poids d’un coffret rempli.'],
  en: ['Still to ask: the weight of a full box.'],
};
const QUESTIONS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['Hoeveel dozen per week verwacht u in de drukste maand?', 'Wie levert de verpakking?'],
  fr: ['Combien de coffrets par semaine pendant le mois le plus chargé ?', 'Qui fournit l’emballage ?'],
  en: ['How many boxes a week do you expect in the busiest month?', 'Who supplies the packaging?'],
};
const COMPANY: Localised = {
  nl: 'een voedingsbedrijf in de streek van Roeselare',
  fr: 'une entreprise alimentaire de la région de Roulers',
  en: 'a food company in the Roeselare region',
};
const REGION: Localised = { nl: 'de streek van Tielt', fr: 'la région de Tielt', en: 'the Tielt region' };
const STRONGEST: Localised = {
  nl: 'Sterke match (82). Doet dit werk al op routineniveau, heeft vanaf 4 januari 120 uur per week vrij en u vraagt er 96.',
  fr: 'Candidat fort (82). A déjà l’habitude de ce travail et a 120 heures libres par semaine dès le 4 janvier, pour 96 demandées.',
  en: 'Strong match (82). Already does this work as a routine and has 120 hours a week free from 4 January, for 96 asked.',
};
const CONCERN = { ground: 'local_supplier', raisedOn: '2026-11-20' } as const;
const CONCERN_TEXT: Localised = {
  nl: 'Dit inpakwerk gaat nu naar een drukkerij uit de buurt. Zij verliest het alleen door de prijs.',
  fr: 'Ce conditionnement se fait aujourd’hui dans une imprimerie voisine. Elle ne le perd qu’à cause du prix.',
  en: 'A printer nearby does this packing now. It only loses the work because of the price.',
};
const CONCERN_REASON: Localised = {
  nl: 'De huidige leverancier houdt de zomermaanden. In de winter is er te veel werk voor één bedrijf.',
  fr: 'Le fournisseur actuel garde les mois d’été. En hiver, il y a trop de travail pour une seule entreprise.',
  en: 'The present supplier keeps the summer months. In winter there is too much work for one firm.',
};
const CONCERN_CONDITIONS: Localised = {
  nl: 'Hoogstens de helft van de dozen per jaar, en een nieuw gesprek na twaalf maanden.',
  fr: 'La moitié des coffrets par an au maximum, et un nouvel entretien après douze mois.',
  en: 'At most half of the boxes a year, and a new talk after twelve months.',
};
const WHAT_IF: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Met 5 dagen later starten komen er drie ondernemingen bij.',
    'Zonder het certificaat FSSC 22000 komen er twee bij.',
  ],
  fr: [
    'En commençant 5 jours plus tard, trois entreprises s’ajoutent.',
    'Sans le certificat FSSC 22000, deux s’ajoutent.',
  ],
  en: ['Starting 5 days later brings in three enterprises.', 'Without the FSSC 22000 certificate two more come in.'],
};
const REJECTION: Localised = {
  nl: 'Dit lijkt onderaanneming, geen enclave: groenonderhoud hoort niet tot de kernactiviteit van een textielbedrijf.',
  fr: 'Cela ressemble à de la sous-traitance, pas à une enclave : l’entretien d’espaces verts n’est pas l’activité principale d’une entreprise textile.',
  en: 'This looks like subcontracting, not an enclave: green maintenance is not the core activity of a textile company.',
};
const ALTERNATIVE: Localised = {
  nl: 'U kunt dezelfde vraag indienen als onderaanneming. Dan blijft de rest van uw tekst staan.',
  fr: 'Vous pouvez introduire la même demande comme sous-traitance. Le reste de votre texte est conservé.',
  en: 'You can submit the same demand as subcontracting. The rest of your text stays as it is.',
};
const BUDGET: Localised = { nl: 'er is geen budget', fr: 'il n’y a pas de budget', en: 'there is no budget' };
const NO_TIME: Localised = { nl: 'nu geen capaciteit', fr: 'pas de capacité pour le moment', en: 'no capacity now' };
const NOTE: Localised = {
  nl: 'Vanaf februari lukt het wel.\nBel gerust even.',
  fr: 'À partir de février, c’est possible.\nAppelez-nous volontiers.',
  en: 'From February on it is possible.\nFeel free to call.',
};
const WORD: Localised = {
  nl: 'Vorig jaar werkten jullie al goed samen met anderen. Daarom denk ik aan jullie.',
  fr: 'L’an dernier, vous avez déjà bien collaboré avec d’autres. C’est pourquoi je pense à vous.',
  en: 'Last year you already worked well with others. That is why I think of you.',
};
const LIMITS = { kinds: 'PDF, PNG, JPG, WEBP, TXT, DOCX, XLSX, ODT', megabytes: 10, files: 5 };
const CAPABILITIES: Readonly<Record<Language, readonly string[]>> = {
  nl: ['Verpakken en ompakken van droge voeding', 'Assemblage van kleine onderdelen'],
  fr: ['Emballage et reconditionnement d’aliments secs', 'Assemblage de petites pièces'],
  en: ['Packing and repacking of dry food', 'Assembly of small parts'],
};
const PART: Localised = {
  nl: 'Het vullen, ongeveer 60 % van de uren',
  fr: 'Le remplissage, environ 60 % des heures',
  en: 'The filling, about 60% of the hours',
};
const TOGETHER: Localised = {
  nl: 'Twee ondernemingen samen dekken 100 % van het volume. Alleen kan geen van beide meer dan 65 % aan.',
  fr: 'Deux entreprises ensemble couvrent 100 % du volume. Seule, aucune ne peut dépasser 65 %.',
  en: 'Two enterprises together cover 100% of the volume. Alone, neither can do more than 65%.',
};
const PRODUCT: Localised = { nl: 'mondmaskers', fr: 'des masques buccaux', en: 'face masks' };
const CARE: Localised = {
  nl: 'een ziekenhuis in de streek van Roeselare',
  fr: 'un hôpital de la région de Roulers',
  en: 'a hospital in the Roeselare region',
};
const MASKS: Localised = {
  nl: 'Stoffen maskers met twee lagen en oorlussen, per twintig verpakt. De stof en het patroon leveren wij.',
  fr: 'Des masques en tissu à deux couches avec des élastiques, emballés par vingt. Nous fournissons le tissu et le patron.',
  en: 'Cloth masks with two layers and ear loops, packed by twenty. We supply the fabric and the pattern.',
};
const SURGE_REASON: Localised = {
  nl: 'De leveringen uit het buitenland vallen stil.',
  fr: 'Les livraisons de l’étranger s’arrêtent.',
  en: 'Deliveries from abroad are coming to a stop.',
};
const SURGE_OVER: Localised = {
  nl: 'De leveringen komen weer op tijd aan.',
  fr: 'Les livraisons arrivent à nouveau à temps.',
  en: 'Deliveries arrive on time again.',
};
const TOPIC: Localised = {
  nl: 'Onderhoud van fiets- en wandelpaden',
  fr: 'Entretien des pistes cyclables et sentiers',
  en: 'Upkeep of cycle and walking paths',
};
const TOPIC_SUMMARY: Localised = {
  nl: 'De gemeente wil weten wie vanaf het voorjaar 34 km paden kan maaien en vrijhouden, en welke ploeggrootte daarvoor nodig is.',
  fr: 'La commune veut savoir qui peut faucher et dégager 34 km de chemins dès le printemps, et quelle taille d’équipe il faut.',
  en: 'The municipality wants to know who can mow and clear 34 km of paths from spring on, and what size of team that takes.',
};
const TOPIC_QUESTIONS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['Hoeveel kilometer per week kan uw ploeg aan?', 'Welke machines hebt u zelf?'],
  fr: ['Combien de kilomètres par semaine votre équipe peut-elle faire ?', 'Quelles machines avez-vous ?'],
  en: ['How many kilometres a week can your team do?', 'Which machines do you have yourself?'],
};
const GREEN: Localised = {
  nl: 'Groenonderhoud rond de fabriek',
  fr: 'Entretien des espaces verts autour de l’usine',
  en: 'Green maintenance around the factory',
};
const GREEN_SUMMARY: Localised = {
  nl: 'Een ploeg die twee dagen per week het gras maait, hagen scheert en de parking netjes houdt.',
  fr: 'Une équipe qui, deux jours par semaine, tond la pelouse, taille les haies et entretient le parking.',
  en: 'A team that mows the grass, trims the hedges and keeps the car park tidy, two days a week.',
};
const DIGEST: Readonly<
  Record<Language, { actions: readonly string[]; risks: readonly string[]; good: readonly string[] }>
> = {
  nl: {
    actions: [
      'Kijk de vraag ‘Kabelbomen assembleren’ na',
      '4 kandidaten klaar voor ‘Geschenkdozen vullen’',
      'Erkenning van Werkhuis De Linde nakijken',
    ],
    risks: ['Geen partner na 10 werkdagen: ‘Kratten wassen’'],
    good: ['Eén kennismaking, drie voorstellen met interesse.'],
  },
  fr: {
    actions: [
      'Examiner la demande « Assembler des faisceaux »',
      '4 candidats prêts pour « Remplir des coffrets »',
      'Vérifier l’agrément de Werkhuis De Linde',
    ],
    risks: ['Pas de partenaire après 10 jours ouvrables : « Laver des caisses »'],
    good: ['Une mise en contact, trois propositions avec intérêt.'],
  },
  en: {
    actions: [
      'Review the demand ‘Assembling cable harnesses’',
      '4 candidates ready for ‘Filling gift boxes’',
      'Check the recognition of Werkhuis De Linde',
    ],
    risks: ['No partner after 10 working days: ‘Washing crates’'],
    good: ['One introduction, three proposals met with interest.'],
  },
};

const company = {
  organisationName: 'Smaakhuis Verlinde',
  municipality: 'Izegem',
  contactName: 'Nele Verlinde',
  email: 'nele@smaakhuis.example',
  phone: '051 00 00 11',
};
const provider = {
  organisationName: 'Werkhuis De Linde',
  municipality: 'Tielt',
  contactName: 'Bart Maes',
  email: 'bart.maes@delinde.example',
  phone: '051 00 00 22',
};
const lead = { ...provider, percent: 60 };
const partner = {
  organisationName: 'Maatwerk De Brug',
  municipality: 'Roeselare',
  contactName: 'Sofie Baert',
  email: 'sofie.baert@debrug.example',
  phone: '051 00 00 33',
  percent: 40,
};

const POINTS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'De overeenkomst is op papier getekend',
    'Welzijn: risicoanalyse, onthaal, beschermmiddelen en ongevallen zijn geregeld',
  ],
  fr: [
    'La convention est signée sur papier',
    'Bien-être : analyse des risques, accueil, équipements et accidents sont réglés',
  ],
  en: [
    'The agreement is signed on paper',
    'Welfare: risk analysis, introduction, protective equipment and accidents are arranged',
  ],
};
const RISK: Localised = {
  nl: 'de levering of timing',
  fr: 'la livraison ou le calendrier',
  en: 'the delivery or timing',
};
const RISK_NOTE: Localised = {
  nl: 'De laatste twee leveringen kwamen een dag te laat.',
  fr: 'Les deux dernières livraisons sont arrivées un jour trop tard.',
  en: 'The last two deliveries came a day late.',
};

export function samplesIn(language: Language): Samples {
  const frame = (recipientName: string, optional = false): MailFrame => ({
    areaName: 'Regio Midden-West',
    recipientName,
    contact: { name: 'Ilse Demeyer', email: 'ilse.demeyer@midden-west.example', phone: '051 00 00 00' },
    preferencesUrl: `${SITE}/preferences/${TOKEN}`,
    unsubscribeUrl: optional ? `${SITE}/api/v1/unsubscriptions/${TOKEN}` : null,
  });
  const toCompany = frame('Nele Verlinde');
  const toProvider = frame('Bart Maes');
  const surge = {
    product: PRODUCT[language],
    companyDescription: CARE[language],
    summary: MASKS[language],
    neededPerDay: 8000,
    neededBy: '2026-11-30',
    closesAt: new Date('2026-11-26T08:30:00Z'),
    answerUrl: `${SITE}/surge/${TOKEN}`,
    declineUrl: `${SITE}/surge/${TOKEN}?answer=cannot`,
  };
  const toCoordinator: MailFrame = { ...frame('Ilse Demeyer'), contact: null };
  const title = TITLE[language];
  const demand = {
    kind: 'subcontracting',
    title,
    summary: SUMMARY[language],
    volume: { quantity: 12000, unit: 'piece', period: 'month' },
    startDate: '2027-01-04',
    endDate: '2027-06-30',
    municipality: 'Izegem',
  } as const;
  const reasons = REASONS[language];
  const checks = CHECKS[language];
  const questions = QUESTIONS[language];
  const demandUrl = `${SITE}/demands/0190c0de-1111-7000-8000-000000000001`;
  const proposalUrl = `${SITE}/proposals/0190c0de-2222-7000-8000-000000000001`;
  const invitationUrl = `${SITE}/invitations/0190c0de-4444-7000-8000-000000000001`;
  const capabilityUrl = `${SITE}/capabilities/0190c0de-3333-7000-8000-000000000001`;
  const quiet = {
    product: PRODUCT[language],
    neededPerDay: 8000,
    promised: null,
    inTime: null,
    willing: [],
    demandUrl,
  };
  const answerUrl = `${SITE}/answer/${TOKEN}`;
  const declineUrl = `${answerUrl}?answer=declined`;
  const digest = DIGEST[language];
  const items = (texts: readonly string[]) =>
    texts.map((text, i) => ({ text, url: `${SITE}/demands/0190c0de-5555-7000-8000-00000000000${i + 1}` }));
  const certificate = {
    certificateName: 'FSSC 22000',
    enterpriseName: provider.organisationName,
    establishmentName: 'De Linde, Tielt',
    expiresOn: '2027-02-12',
    certificateUrl: `${SITE}/credentials/new`,
  };
  const recognition = {
    enterpriseName: provider.organisationName,
    establishmentName: 'De Linde, Tielt',
    recognitionNumber: 'MWB-0042',
    expiresOn: '2027-03-31',
    recognitionUrl: `${SITE}/credentials/new`,
  };
  const hold = {
    title,
    enterpriseName: provider.organisationName,
    hoursPerWeek: 96,
    freeOn: '2026-12-18',
    proposalUrl,
  };

  const collaboration = {
    title,
    companyName: company.organisationName,
    providerName: provider.organisationName,
    url: `${SITE}/collaborations/0190c0de-6666-7000-8000-000000000001`,
  };
  const started = { startsOn: '2027-01-04' };
  const risk = { reason: RISK[language], note: RISK_NOTE[language] };

  return {
    account_welcome: [
      { ...toCompany, contact: null, organisationName: company.organisationName, signInUrl: `${SITE}/sign-in` },
      { ...toCoordinator, recipientName: null, organisationName: null, signInUrl: `${SITE}/sign-in` },
    ],
    demand_received: [{ ...toCompany, title, reviewBy: '2026-12-04', demandUrl }],
    demand_to_review: [
      {
        ...toCoordinator,
        demand,
        organisationName: company.organisationName,
        reviewBy: '2026-12-04',
        attention: null,
        demandUrl,
      },
      {
        ...toCoordinator,
        demand: {
          ...demand,
          kind: 'enclave',
          title: GREEN[language],
          summary: GREEN_SUMMARY[language],
          volume: null,
          endDate: null,
        },
        organisationName: 'Weverij Noord',
        reviewBy: '2026-12-04',
        attention: REJECTION[language],
        demandUrl,
      },
    ],
    demand_needs_info: [{ ...toCompany, title, questions, closesOn: '2026-12-28', answerUrl: demandUrl }],
    demand_info_reminder: [
      {
        ...toCompany,
        title,
        questions,
        closesOn: '2026-12-28',
        answerUrl: demandUrl,
        withdrawUrl: demandUrl,
      },
    ],
    demand_open: [{ ...toCompany, title, newsBy: '2026-12-18', demandUrl }],
    demand_rejected: [
      {
        ...toCompany,
        title,
        reason: null,
        explanation: REJECTION[language],
        alternative: ALTERNATIVE[language],
        demandUrl,
      },
      { ...toCompany, title, reason: BUDGET[language], explanation: null, alternative: null, demandUrl },
    ],
    matches_ready: [
      {
        ...toCoordinator,
        title,
        organisationName: company.organisationName,
        candidateCount: 4,
        strongest: STRONGEST[language],
        matchesUrl: `${demandUrl}/matches`,
      },
    ],
    no_match_yet: [
      { ...toCompany, to: 'company', title, days: 10, suggestions: WHAT_IF[language], url: demandUrl },
      { ...toCompany, to: 'company', title, days: 20, suggestions: [], url: demandUrl },
      { ...toCoordinator, to: 'coordinator', title, days: 10, suggestions: [], url: `${demandUrl}/matches` },
    ],
    proposal_to_provider: [
      {
        ...frame('Bart Maes', true),
        demand,
        companyDescription: COMPANY[language],
        reasons,
        checks,
        answerBy: '2026-12-04',
        hold: { hoursPerWeek: 96, workingDays: 10 },
        answerUrl,
        declineUrl,
      },
      {
        ...frame('Bart Maes', true),
        demand: { ...demand, volume: { quantity: 1, unit: 'piece', period: 'once' }, startDate: null },
        companyDescription: COMPANY[language],
        message: WORD[language],
        reasons,
        checks: [],
        answerBy: '2026-12-01',
        hold: { hoursPerWeek: 1, workingDays: 1 },
        answerUrl,
        declineUrl,
      },
    ],
    provider_answered: [
      {
        ...toCoordinator,
        answer: 'interested',
        enterpriseName: provider.organisationName,
        title,
        reason: null,
        note: null,
        holdUntil: '2026-12-18',
        proposalUrl,
      },
      {
        ...toCoordinator,
        answer: 'declined',
        enterpriseName: provider.organisationName,
        title,
        reason: NO_TIME[language],
        note: NOTE[language],
        holdUntil: null,
        proposalUrl,
      },
    ],
    company_declined: [
      {
        ...toCoordinator,
        companyName: company.organisationName,
        enterpriseName: provider.organisationName,
        title,
        reason: NO_TIME[language],
        note: NOTE[language],
        released: true,
        proposalUrl,
      },
      {
        ...toCoordinator,
        companyName: company.organisationName,
        enterpriseName: provider.organisationName,
        title,
        reason: null,
        note: null,
        released: false,
        proposalUrl,
      },
    ],
    proposal_to_company: [
      {
        ...toCompany,
        title,
        provider: { workForm: 'maatwerkbedrijf', region: REGION[language], size: 'medium' },
        reasons: REASONS_FOR_COMPANY[language],
        checks,
        answerBy: '2026-12-11',
        answerUrl,
        declineUrl,
      },
    ],
    proposal_reminder: [
      { ...frame('Bart Maes', true), to: 'provider', title, answerBy: '2026-12-04', answerUrl, declineUrl },
      { ...toCompany, to: 'company', title, answerBy: '2026-12-11', answerUrl, declineUrl },
    ],
    introduction: [
      { ...toCompany, to: 'company', title, company, provider, proposalUrl },
      { ...toCoordinator, to: 'coordinator', title, company, provider: { ...provider, phone: null }, proposalUrl },
    ],
    introduction_check: [
      {
        ...toCompany,
        title,
        other: provider,
        agreeUrl: `${SITE}/collaborations/0190c0de-6666-7000-8000-000000000001`,
        helpUrl: `${proposalUrl}#conversation`,
      },
    ],
    proposal_closed: [
      { ...toProvider, to: 'provider', title, url: capabilityUrl },
      { ...toCompany, to: 'company', title, url: demandUrl },
    ],
    next_candidate: [
      {
        ...toCoordinator,
        title,
        fell: 'provider_declined',
        enterpriseName: provider.organisationName,
        reason: NO_TIME[language],
        note: NOTE[language],
        next: { enterpriseName: 'Atelier Berkenhof', answerBy: '2026-12-11' },
        nextUrl: `${SITE}/proposals/0190c0de-2222-7000-8000-000000000002`,
        proposalUrl,
      },
      {
        ...toCoordinator,
        title,
        fell: 'expired',
        enterpriseName: provider.organisationName,
        reason: null,
        note: null,
        next: null,
        nextUrl: `${demandUrl}/matches`,
        proposalUrl,
      },
    ],
    proposal_expired: [
      { ...toCoordinator, title, silent: provider, sentOn: '2026-11-25', released: false, proposalUrl },
    ],
    consortium_invitation: [
      {
        ...frame('Bart Maes', true),
        demand,
        companyDescription: COMPANY[language],
        part: PART[language],
        otherPartners: 1,
        reason: TOGETHER[language],
        leads: true,
        answerBy: '2026-12-02',
        hold: { hoursPerWeek: 58, workingDays: 10 },
        answerUrl,
        declineUrl,
      },
      {
        ...frame('Sofie Baert', true),
        demand,
        companyDescription: COMPANY[language],
        message: WORD[language],
        part: PART[language],
        otherPartners: 2,
        reason: TOGETHER[language],
        leads: false,
        answerBy: '2026-12-02',
        hold: null,
        answerUrl,
        declineUrl,
      },
    ],
    consortium_reminder: [
      { ...frame('Sofie Baert', true), title, otherPartners: 1, answerBy: '2026-12-02', answerUrl, declineUrl },
    ],
    consortium_outcome: [
      {
        ...toCoordinator,
        outcome: 'agreed',
        title,
        willing: [provider.organisationName, partner.organisationName],
        missing: [],
        reason: null,
        note: null,
        coverageLeft: 100,
        url: proposalUrl,
      },
      {
        ...toCoordinator,
        outcome: 'declined',
        title,
        willing: [provider.organisationName],
        missing: [partner.organisationName],
        reason: NO_TIME[language],
        note: NOTE[language],
        coverageLeft: 60,
        url: `${demandUrl}/consortium`,
      },
      {
        ...toCoordinator,
        outcome: 'expired',
        title,
        willing: [],
        missing: [provider.organisationName, partner.organisationName],
        reason: null,
        note: null,
        coverageLeft: 0,
        url: `${demandUrl}/consortium`,
      },
    ],
    consortium_closed: [
      { ...toProvider, cause: 'not_in_time', title, leads: true, url: capabilityUrl },
      { ...frame('Sofie Baert'), cause: 'not_all', title, leads: false, url: capabilityUrl },
      { ...frame('Sofie Baert'), cause: 'stopped', title, leads: false, url: capabilityUrl },
    ],
    consortium_to_company: [
      {
        ...toCompany,
        title,
        partners: [
          { workForm: 'maatwerkbedrijf', region: REGION[language], percent: 60, leads: true },
          { workForm: 'local_service', region: REGION[language], percent: 40, leads: false },
        ],
        reasons: [TOGETHER[language]],
        answerBy: '2026-12-11',
        answerUrl,
        declineUrl,
      },
    ],
    consortium_introduction: [
      { ...toCompany, to: 'company', title, company, lead, others: [partner], url: proposalUrl },
      { ...frame('Sofie Baert'), to: 'partner', title, company, lead, others: [partner], url: invitationUrl },
      {
        ...toCoordinator,
        to: 'coordinator',
        title,
        company,
        lead,
        others: [
          { ...partner, percent: 25 },
          {
            ...partner,
            organisationName: 'Atelier Berkenhof',
            municipality: 'Wingene',
            contactName: 'Atelier Berkenhof',
            email: 'info@berkenhof.example',
            phone: null,
            percent: 15,
          },
        ],
        url: proposalUrl,
      },
    ],
    checks_open: [
      { ...toCompany, to: 'company', ...collaboration, ...started, points: POINTS[language] },
      { ...toProvider, to: 'provider', ...collaboration, ...started, points: POINTS[language].slice(0, 1) },
      { ...toCoordinator, to: 'coordinator', ...collaboration, ...started, points: POINTS[language] },
    ],
    notice_due: [
      { ...toProvider, to: 'provider', ...collaboration, ...started, latestOn: '2027-01-03' },
      { ...toCoordinator, to: 'coordinator', ...collaboration, ...started, latestOn: '2027-01-03' },
    ],
    collaboration_starts: [
      { ...toCompany, to: 'company', ...collaboration, ...started, today: true, started: true, openPoints: 0 },
      { ...toProvider, to: 'provider', ...collaboration, ...started, today: false, started: false, openPoints: 0 },
      { ...toProvider, to: 'provider', ...collaboration, ...started, today: true, started: false, openPoints: 1 },
    ],
    follow_up_due: [
      { ...toCompany, to: 'company', ...collaboration, dueOn: '2027-01-18', silent: [] },
      {
        ...toCoordinator,
        to: 'coordinator',
        ...collaboration,
        dueOn: '2027-01-18',
        silent: [company.organisationName, provider.organisationName],
      },
    ],
    collaboration_at_risk: [
      { ...toCompany, to: 'company', ...collaboration, ...risk, reminder: false, contacts: [provider] },
      { ...toProvider, to: 'provider', ...collaboration, ...risk, note: null, reminder: false, contacts: [company] },
      { ...toCoordinator, to: 'coordinator', ...collaboration, ...risk, reminder: true, contacts: [company, provider] },
    ],
    agreement_ends: [
      { ...toProvider, to: 'provider', ...collaboration, endsOn: '2027-06-30' },
      { ...toCoordinator, to: 'coordinator', ...collaboration, endsOn: '2027-06-30' },
    ],
    evaluation_due: [
      { ...toCompany, to: 'company', ...collaboration, reminder: false, closesOn: '2027-07-20' },
      { ...toProvider, to: 'provider', ...collaboration, reminder: true, closesOn: '2027-07-20' },
    ],
    surge_call: [
      { ...frame('Bart Maes', true), ...surge, reminder: false, anyHour: true },
      { ...frame('Bart Maes', true), ...surge, reminder: true, anyHour: false, neededBy: null },
    ],
    surge_outcome: [
      {
        ...toCoordinator,
        stage: 'to_phone',
        product: PRODUCT[language],
        neededPerDay: 8000,
        promised: { perDay: 3500, fromDay: '2026-11-27' },
        inTime: { perDay: 2500, day: '2026-11-26' },
        willing: [
          { enterprise: 'De Zonnewijzer', perDay: 2500, fromDay: '2026-11-25' },
          { enterprise: 'Atelier Berkenhof', perDay: 1000, fromDay: '2026-11-27' },
        ],
        silent: [
          { enterprise: 'De Korenbloem', contact: 'Wim Pauwels', phone: '+32 470 00 00 12' },
          { enterprise: 'Maatwerk Ter Linden', contact: 'Sara Claes', phone: null },
        ],
        demandUrl,
      },
      { ...toCoordinator, ...quiet, stage: 'closed', silent: [] },
      { ...toCoordinator, ...quiet, stage: 'nobody', silent: [] },
    ],
    surge_level: [
      { ...toCompany, title, level: 2, rose: true, calls: true, reason: SURGE_REASON[language], demandUrl },
      { ...toCompany, title, level: 0, rose: false, calls: false, reason: SURGE_OVER[language], demandUrl },
    ],
    capability_confirmation: [
      {
        ...frame('Bart Maes', true),
        reminder: false,
        titles: CAPABILITIES[language],
        staleOn: '2026-12-10',
        confirmUrl: `${SITE}/capabilities`,
        editUrl: `${SITE}/capabilities`,
      },
      {
        ...frame('Bart Maes', true),
        reminder: true,
        titles: CAPABILITIES[language].slice(0, 1),
        staleOn: '2026-12-10',
        confirmUrl: capabilityUrl,
        editUrl: capabilityUrl,
      },
    ],
    capability_stale: [
      {
        ...toProvider,
        title: CAPABILITIES[language][0] ?? '',
        hiddenOn: '2027-03-10',
        confirmUrl: capabilityUrl,
        archiveUrl: capabilityUrl,
      },
    ],
    capability_hidden: [
      {
        ...toProvider,
        to: 'enterprise',
        title: CAPABILITIES[language][0] ?? '',
        enterpriseName: provider.organisationName,
        capabilityUrl,
      },
      {
        ...toCoordinator,
        to: 'coordinator',
        title: CAPABILITIES[language][0] ?? '',
        enterpriseName: provider.organisationName,
        capabilityUrl,
      },
    ],
    certificate_expiring: [
      { ...toProvider, to: 'enterprise', ...certificate },
      { ...toCoordinator, to: 'coordinator', ...certificate, certificateUrl: `${SITE}/credentials` },
    ],
    recognition_expiring: [
      { ...toProvider, to: 'enterprise', ...recognition },
      {
        ...toCoordinator,
        to: 'coordinator',
        ...recognition,
        establishmentName: null,
        recognitionUrl: `${SITE}/credentials`,
      },
    ],
    soft_hold_ending: [
      { ...toProvider, to: 'enterprise', ...hold, extended: false, extendUrl: `${proposalUrl}#hold` },
      { ...toProvider, to: 'enterprise', ...hold, extended: true, extendUrl: null },
      { ...toCoordinator, to: 'coordinator', ...hold, extended: false, extendUrl: null },
    ],
    concern_raised: [
      {
        ...toCoordinator,
        to: 'coordinator',
        title,
        ...CONCERN,
        reporterName: provider.organisationName,
        text: CONCERN_TEXT[language],
        url: demandUrl,
      },
      { ...toCompany, to: 'party', title, ...CONCERN, url: demandUrl },
    ],
    concern_waiting: [{ ...toCoordinator, title, raisedOn: CONCERN.raisedOn, days: 5, url: demandUrl }],
    concern_decided: [
      {
        ...toProvider,
        to: 'reporter',
        title,
        ground: CONCERN.ground,
        outcome: 'cleared_with_conditions',
        reason: CONCERN_REASON[language],
        conditions: CONCERN_CONDITIONS[language],
        url: proposalUrl,
      },
      {
        ...toCompany,
        to: 'party',
        title,
        ground: CONCERN.ground,
        outcome: 'blocked',
        reason: CONCERN_REASON[language],
        conditions: null,
        url: demandUrl,
      },
    ],
    escalation: [
      {
        ...toCoordinator,
        recipientName: 'Koen Wouters',
        waits: 'demand_review',
        title,
        coordinatorName: 'Ilse Demeyer',
        since: '2026-11-24',
        days: 4,
        url: demandUrl,
      },
      {
        ...toCoordinator,
        recipientName: 'Koen Wouters',
        waits: 'matches',
        title,
        coordinatorName: null,
        since: '2026-11-24',
        days: 6,
        url: demandUrl,
      },
    ],
    weekly_digest: [
      {
        ...toCoordinator,
        unsubscribeUrl: `${SITE}/api/v1/unsubscriptions/${TOKEN}`,
        actions: items(digest.actions),
        risks: items(digest.risks),
        good: digest.good,
        workListUrl: `${SITE}/worklist`,
      },
      { ...toCoordinator, actions: [], risks: [], good: [], workListUrl: `${SITE}/worklist` },
    ],
    mail_digest: [
      { ...toCoordinator, every: 'day', items: items(digest.actions), homeUrl: `${SITE}/` },
      { ...toProvider, every: 'week', items: items(digest.risks), homeUrl: `${SITE}/` },
    ],
    address_unreachable: [
      {
        ...toCoordinator,
        cause: 'bounced',
        personName: 'Bart Maes',
        address: 'bart.maes@deknoop.example',
        about: title,
        detail: '550 5.1.1 The email account that you tried to reach does not exist',
        url: proposalUrl,
      },
      {
        ...toCoordinator,
        cause: 'turned_off',
        personName: 'Bart Maes',
        address: 'bart.maes@deknoop.example',
        about: title,
        detail: null,
        url: proposalUrl,
      },
      {
        ...toCoordinator,
        cause: 'refused',
        personName: 'Bart Maes',
        address: 'bart.maes@deknoop.example',
        about: title,
        detail: '550 5.7.1 Message rejected due to local policy',
        url: proposalUrl,
      },
    ],
    proposal_message: [
      {
        ...toCoordinator,
        writerName: 'Bart Maes',
        title,
        text: NOTE[language],
        files: [],
        answerReaders: 'side',
        proposalUrl: `${proposalUrl}#conversation`,
      },
      {
        ...toProvider,
        writerName: 'Robin Es',
        title,
        text: NOTE[language],
        files: ['Plan hal 3.pdf', 'werkpost.jpg'],
        answerReaders: 'coordinator',
        proposalUrl: `${proposalUrl}#conversation`,
      },
    ],
    message_not_passed: [
      {
        ...toCoordinator,
        cause: 'message',
        title,
        reasons: [{ code: 'reveals', evidence: ['Drukkerij Populier', '051 22 33 44'] }],
        files: [],
        limits: LIMITS,
        readerName: null,
        proposalUrl: `${proposalUrl}#conversation`,
      },
      {
        ...toProvider,
        cause: 'message',
        title,
        reasons: [{ code: 'closed', evidence: [] }],
        files: [],
        limits: LIMITS,
        readerName: null,
        proposalUrl: `${proposalUrl}#conversation`,
      },
      {
        ...toProvider,
        cause: 'files',
        title,
        reasons: [],
        files: [
          { name: 'film.mp4', problem: 'type' },
          { name: 'catalogus.pdf', problem: 'too_large' },
        ],
        limits: LIMITS,
        readerName: null,
        proposalUrl: `${proposalUrl}#conversation`,
      },
      {
        ...toProvider,
        cause: 'not_delivered',
        title,
        reasons: [],
        files: [],
        limits: LIMITS,
        readerName: 'Robin Es',
        proposalUrl: `${proposalUrl}#conversation`,
      },
    ],
    market_exploration: [
      {
        ...toProvider,
        reminder: false,
        topic: TOPIC[language],
        authorityName: 'Gemeente Oosterveld',
        summary: TOPIC_SUMMARY[language],
        questions: TOPIC_QUESTIONS[language],
        answerBy: '2027-01-15',
        answerUrl,
        declineUrl,
      },
    ],
  };
}
