import { LANGUAGES } from '@bestuiver/domain';
import { composeConsortia } from '../consortium/compose-consortia';
import { describeConsortium } from '../consortium/describe-consortium';
import { CRITERIA } from '../criteria';
import { GATES } from '../gates';
import type { MatchCapability } from '../model/match-capability';
import type { MatchDemand } from '../model/match-demand';
import { rank } from '../scoring/rank';
import { aCalendar, aCapability, aDemand, aMatch, aText } from '../testing/factories';
import { describeRelaxation, relaxations } from '../what-if/relaxations';
import { explain } from './explain';

const id = (number: number) => `0000000${number}-2222-7222-8222-222222222222`;

/** An enclave whose team starts before the first bus; everything else is in order. */
const earlyShift = (details: object = {}) =>
  aDemand({
    kind: 'enclave',
    details: {
      fitsCoreActivity: true,
      headcountMin: 4,
      shifts: ['early'],
      shiftStart: '05:30',
      publicTransportAtShift: false,
      bicycleReach: false,
      workerRepresentationInformed: true,
      instructionListAgreed: true,
      learningGoals: 'werken in ploeg',
      ...details,
    },
  });
const early = (attributes: object = {}) =>
  aCapability({ attributes: { shifts: ['early'], learningGoals: true, ...attributes } });
const packing = (level: number) => [{ activityId: 'manual-packing', level }];

/** What a coordinator reads about the first capability (domain dossier 5.7). */
const CASES: readonly {
  readonly why: string;
  readonly demand: MatchDemand;
  readonly capabilities: readonly MatchCapability[];
  readonly says: readonly string[];
}[] = [
  {
    why: 'a strong match: routine work, and more hours than are asked',
    demand: aDemand({ activityIds: ['manual-packing'] }),
    capabilities: [aCapability({ activities: packing(2), calendar: aCalendar(160, 120, 120, 120, 120, 160) })],
    says: [
      'Sterke match (97). Doet dit werk al op routineniveau. Heeft vanaf 3 maart 2027 minstens 120 uur per week vrij en u vraagt er 96.',
      'Bonne correspondance (97). Fait déjà ce travail de façon courante. A au moins 120 heures libres par semaine à partir du 3 mars 2027 et vous en demandez 96.',
      'Strong match (97). Already does this work as a routine. Has at least 120 hours a week free from 3 March 2027 and you ask for 96.',
    ],
  },
  {
    why: 'the early shift starts before the first bus; the minibus can help',
    demand: earlyShift(),
    capabilities: [early()],
    says: [
      'Sterke match (92). Doet precies dit soort werk. Heeft vanaf 3 maart 2027 minstens 152 uur per week vrij en u vraagt er 96. Zwakste punt: de ploeg start om 5.30 uur en er rijdt dan geen bus. Het busje van de onderneming kan dit oplossen. Dit zou het meest opleveren: vervoer regelen of een ruimere afstand toelaten (tot 5,8 punten).',
      "Bonne correspondance (92). Fait exactement ce type de travail. A au moins 152 heures libres par semaine à partir du 3 mars 2027 et vous en demandez 96. Point faible : l'équipe commence à 5 h 30 et il n'y a alors pas de bus. Le minibus de l'entreprise peut résoudre cela. Ce qui rapporterait le plus : organiser le transport ou accepter une plus grande distance (jusqu’à 5,8 points).",
      'Strong match (92). Does exactly this kind of work. Has at least 152 hours a week free from 3 March 2027 and you ask for 96. Weakest point: the shift starts at 5:30 and no bus runs then. The minibus of the enterprise can solve this. What would gain most: arranging transport or allowing a longer distance (up to 5.8 points).',
    ],
  },
  {
    why: 'the early shift starts before the first bus, and nobody drives',
    demand: earlyShift(),
    capabilities: [early({ ownTransport: false })],
    says: [
      'Sterke match (84). Doet precies dit soort werk. Heeft vanaf 3 maart 2027 minstens 152 uur per week vrij en u vraagt er 96. Zwakste punt: de ploeg start om 5.30 uur en er rijdt dan geen bus. De onderneming heeft geen eigen vervoer. Dit zou het meest opleveren: vervoer regelen of een ruimere afstand toelaten (tot 13,6 punten).',
      "Bonne correspondance (84). Fait exactement ce type de travail. A au moins 152 heures libres par semaine à partir du 3 mars 2027 et vous en demandez 96. Point faible : l'équipe commence à 5 h 30 et il n'y a alors pas de bus. L'entreprise n'a pas de transport. Ce qui rapporterait le plus : organiser le transport ou accepter une plus grande distance (jusqu’à 13,6 points).",
      'Strong match (84). Does exactly this kind of work. Has at least 152 hours a week free from 3 March 2027 and you ask for 96. Weakest point: the shift starts at 5:30 and no bus runs then. The enterprise has no transport of its own. What would gain most: arranging transport or allowing a longer distance (up to 13.6 points).',
    ],
  },
  {
    why: 'fair spread: rarely proposed in 90 days',
    demand: aDemand({ attributes: { physicalLoad: 4 } }),
    capabilities: [aCapability({ exposureRatio: 0.1 }), aCapability({ id: id(3), enterpriseId: 'often shown' })],
    says: [
      'Sterke match (96). Doet precies dit soort werk. Heeft vanaf 3 maart 2027 minstens 152 uur per week vrij en u vraagt er 96. Zwakste punt: het werk is te zwaar: niveau 4 van 5, en dit team gaat tot niveau 3. Eerlijke spreiding: deze onderneming kreeg de voorbije 90 dagen weinig voorstellen (+2,4 punten). Dit zou het meest opleveren: het werk lichter maken of aanpassen (tot 4 punten).',
      "Bonne correspondance (96). Fait exactement ce type de travail. A au moins 152 heures libres par semaine à partir du 3 mars 2027 et vous en demandez 96. Point faible : le travail est trop lourd : niveau 4 sur 5, et cette équipe va jusqu'au niveau 3. Répartition équitable : cette entreprise a reçu peu de propositions ces 90 derniers jours (+2,4 points). Ce qui rapporterait le plus : alléger ou adapter le travail (jusqu’à 4 points).",
      'Strong match (96). Does exactly this kind of work. Has at least 152 hours a week free from 3 March 2027 and you ask for 96. Weakest point: the work is too heavy: level 4 of 5, and this team goes up to level 3. Fair spread: this enterprise got few proposals in the last 90 days (+2.4 points). What would gain most: making the work lighter or adapting it (up to 4 points).',
    ],
  },
  {
    why: 'a local supplier does the work today',
    demand: aDemand({ attributes: { displacedWork: 'regular_supplier' } }),
    capabilities: [aCapability()],
    says: [
      'Sterke match (97). Doet precies dit soort werk. Heeft vanaf 3 maart 2027 minstens 152 uur per week vrij en u vraagt er 96. Aandacht: dit werk gebeurt nu door een lokale leverancier. Vraag na waarom er gewisseld wordt.',
      'Bonne correspondance (97). Fait exactement ce type de travail. A au moins 152 heures libres par semaine à partir du 3 mars 2027 et vous en demandez 96. Attention : ce travail est fait aujourd’hui par un fournisseur local. Demandez pourquoi on change.',
      'Strong match (97). Does exactly this kind of work. Has at least 152 hours a week free from 3 March 2027 and you ask for 96. Mind: a local supplier does this work today. Ask why it changes.',
    ],
  },
  {
    why: 'too little is known, and one side knows it all',
    demand: aDemand({
      attributes: { hoursPerWeek: null, startDate: null, physicalLoad: null, budgetMax: null, priceMode: null },
    }),
    capabilities: [aCapability()],
    says: [
      'Eerst gegevens aanvullen (74). Doet precies dit soort werk. Ligt op 7,3 km, ongeveer 18 minuten rijden. Onzeker (54 % van de gegevens bekend). Nog te vragen: de hoeveelheid, de startdatum, het tilgewicht en het budget. Eén telefoontje volstaat.',
      'Données à compléter d’abord (74). Fait exactement ce type de travail. Se trouve à 7,3 km, environ 18 minutes de route. Incertain (54 % des données connues). À demander encore : la quantité, la date de début, le poids à soulever et le budget. Un coup de fil suffit.',
      'Complete the data first (74). Does exactly this kind of work. Is 7.3 km away, about 18 minutes by road. Uncertain (54% of the facts known). Still to ask: the quantity, the start date, the weight to lift and the budget. One phone call will do.',
    ],
  },
  {
    why: 'too little is known on either side, more than can be named',
    demand: aDemand({ attributes: { physicalLoad: null, budgetMax: null } }),
    capabilities: [aCapability({ attributes: { fteAvailable: null, availableFrom: null, priceModes: null } })],
    says: [
      'Eerst gegevens aanvullen (74). Doet precies dit soort werk. Ligt op 7,3 km, ongeveer 18 minuten rijden. Onzeker (54 % van de gegevens bekend). Nog te vragen: de vrije uren, de eerste vrije dag, het tilgewicht, het budget en nog 1 gegeven.',
      'Données à compléter d’abord (74). Fait exactement ce type de travail. Se trouve à 7,3 km, environ 18 minutes de route. Incertain (54 % des données connues). À demander encore : les heures libres, le premier jour libre, le poids à soulever, le budget et encore 1 donnée.',
      'Complete the data first (74). Does exactly this kind of work. Is 7.3 km away, about 18 minutes by road. Uncertain (54% of the facts known). Still to ask: the free hours, the first free day, the weight to lift, the budget and 1 more fact.',
    ],
  },
  {
    why: 'one fact is missing where enough is known',
    demand: aDemand({ attributes: { physicalLoad: null } }),
    capabilities: [aCapability()],
    says: [
      'Sterke match (93). Doet precies dit soort werk. Heeft vanaf 3 maart 2027 minstens 152 uur per week vrij en u vraagt er 96. Nog niet bekend: het tilgewicht.',
      'Bonne correspondance (93). Fait exactement ce type de travail. A au moins 152 heures libres par semaine à partir du 3 mars 2027 et vous en demandez 96. Pas encore connu : le poids à soulever.',
      'Strong match (93). Does exactly this kind of work. Has at least 152 hours a week free from 3 March 2027 and you ask for 96. Not known yet: the weight to lift.',
    ],
  },
  {
    why: 'late, too heavy and too dear',
    demand: aDemand({ attributes: { physicalLoad: 4, budgetMax: 18 } }),
    capabilities: [aCapability({ attributes: { availableFrom: '2027-04-01' } })],
    says: [
      'Sterke match (84). Doet precies dit soort werk. Heeft vanaf 1 april 2027 minstens 152 uur per week vrij en u vraagt er 96. Zwakste punt: is pas vrij vanaf 1 april 2027, 29 dagen na uw start. Dit zou het meest opleveren: later beginnen of meer tijd geven (tot 4,6 punten).',
      "Bonne correspondance (84). Fait exactement ce type de travail. A au moins 152 heures libres par semaine à partir du 1er avril 2027 et vous en demandez 96. Point faible : n'est libre qu'à partir du 1er avril 2027, 29 jours après votre début. Ce qui rapporterait le plus : commencer plus tard ou donner plus de temps (jusqu’à 4,6 points).",
      'Strong match (84). Does exactly this kind of work. Has at least 152 hours a week free from 1 April 2027 and you ask for 96. Weakest point: is free only from 1 April 2027, 29 days after your start. What would gain most: starting later or giving more time (up to 4.6 points).',
    ],
  },
  {
    why: 'hardly room, and confirmed 95 days ago',
    demand: aDemand({ attributes: { hoursPerWeek: 400 } }),
    capabilities: [aCapability({ confirmedAt: '2026-10-01' })],
    says: [
      'Sterke match (80). Doet precies dit soort werk. Kan op tijd beginnen, op 3 maart 2027. Zwakste punt: heeft maar 152 uur per week vrij van de 400 die u vraagt (38 %). De gegevens zijn 95 dagen geleden bevestigd (−1 punt). Dit zou het meest opleveren: een kleinere opdracht of meer ruimte bij de onderneming (tot 16,5 punten).',
      "Bonne correspondance (80). Fait exactement ce type de travail. Peut commencer à temps, le 3 mars 2027. Point faible : n'a que 152 heures libres par semaine sur les 400 que vous demandez (38 %). Les données ont été confirmées il y a 95 jours (−1 point). Ce qui rapporterait le plus : une plus petite commande ou plus de place chez l’entreprise (jusqu’à 16,5 points).",
      'Strong match (80). Does exactly this kind of work. Can start in time, on 3 March 2027. Weakest point: has only 152 hours a week free of the 400 you ask for (38%). The data were confirmed 95 days ago (−1 point). What would gain most: a smaller order or more room at the enterprise (up to 16.5 points).',
    ],
  },
  {
    why: 'a listing that went stale',
    demand: aDemand(),
    capabilities: [aCapability({ status: 'stale' })],
    says: [
      'Sterke match (92). Doet precies dit soort werk. Heeft vanaf 3 maart 2027 minstens 152 uur per week vrij en u vraagt er 96. De gegevens zijn te lang niet bevestigd (−5 punten). Vraag of het aanbod nog klopt.',
      "Bonne correspondance (92). Fait exactement ce type de travail. A au moins 152 heures libres par semaine à partir du 3 mars 2027 et vous en demandez 96. Les données n'ont pas été confirmées depuis trop longtemps (−5 points). Demandez si l'offre est encore juste.",
      'Strong match (92). Does exactly this kind of work. Has at least 152 hours a week free from 3 March 2027 and you ask for 96. The data have not been confirmed for too long (−5 points). Ask whether the listing still holds.',
    ],
  },
  {
    why: 'niche work: fewer hours than are asked, and a service that local firms may sell',
    demand: aDemand({
      kind: 'niche',
      details: { coDevelopmentHours: 40, localService: true },
      attributes: { hoursPerWeek: null, displacedWork: 'nobody' },
    }),
    capabilities: [aCapability({ attributes: { coDevelopmentHours: 20, pilotsDone: 1, learningGoals: true } })],
    says: [
      'Sterke match (91). Doet precies dit soort werk. Het werk is niet te zwaar voor dit team. Zwakste punt: wil 20 uur meewerken aan de ontwikkeling en u vraagt er 40. Ga na of lokale firma’s deze dienst al aanbieden. Vraag dan een verklaring dat het een aanvulling is. Dit zou het meest opleveren: meer uren om samen te ontwikkelen (tot 6 punten).',
      "Bonne correspondance (91). Fait exactement ce type de travail. Le travail n'est pas trop lourd pour cette équipe. Point faible : veut consacrer 20 heures au développement en commun et vous en demandez 40. Vérifiez si des firmes locales offrent déjà ce service. Demandez alors une déclaration de complémentarité. Ce qui rapporterait le plus : plus d’heures pour développer ensemble (jusqu’à 6 points).",
      'Strong match (91). Does exactly this kind of work. The work is not too heavy for this team. Weakest point: will put 20 hours into developing it together and you ask for 40. Check whether local firms already sell this service. Then ask for a statement that it adds to them. What would gain most: more hours to develop together (up to 6 points).',
    ],
  },
  {
    why: 'a strategic product that nobody can prove to be safe',
    demand: aDemand({
      kind: 'strategic_product',
      details: { timeToSurgeDays: 10, regulatoryClass: 'ppe_2', conformityBy: 'none' },
      attributes: { hoursPerWeek: null, volume: { quantity: 3000, unit: 'piece', period: 'week' } },
    }),
    capabilities: [
      aCapability({
        attributes: {
          batchUnit: 'piece',
          batchMax: 16_000,
          rampUpDays: 5,
          leadTimeDays: 9,
          coDevelopmentHours: 20,
          pilotsDone: 2,
        },
      }),
    ],
    says: [
      'Sterke match (75). Doet precies dit soort werk. Een order van 13.000 stuks per maand past. Zwakste punt: niemand heeft het bewijs dat het product aan de regels voldoet. Dit zou het meest opleveren: het bewijs van kwaliteit in orde brengen (tot 15,4 punten).',
      "Bonne correspondance (75). Fait exactement ce type de travail. Une commande de 13 000 pièces par mois convient. Point faible : personne n'a la preuve que le produit respecte les règles. Ce qui rapporterait le plus : mettre en ordre la preuve de qualité (jusqu’à 15,4 points).",
      'Strong match (75). Does exactly this kind of work. An order of 13,000 pieces a month fits. Weakest point: nobody has the proof that the product meets the rules. What would gain most: putting the proof of quality in order (up to 15.4 points).',
    ],
  },
  {
    why: 'a certificate for neighbouring work',
    demand: aDemand({ attributes: { requiredCertifications: ['iso-9001'] } }),
    capabilities: [
      aCapability({ certificates: [{ certificationId: 'iso-9001', scope: aText('Vloeistoffen afvullen') }] }),
    ],
    says: [
      'Sterke match (94). Doet precies dit soort werk. Heeft vanaf 3 maart 2027 minstens 152 uur per week vrij en u vraagt er 96. Vraag of het certificaat ook voor dit werk geldt.',
      'Bonne correspondance (94). Fait exactement ce type de travail. A au moins 152 heures libres par semaine à partir du 3 mars 2027 et vous en demandez 96. Demandez si le certificat vaut aussi pour ce travail.',
      'Strong match (94). Does exactly this kind of work. Has at least 152 hours a week free from 3 March 2027 and you ask for 96. Ask whether the certificate covers this work too.',
    ],
  },
  {
    why: 'a certificate that ends soon after the start',
    demand: aDemand({ attributes: { requiredCertifications: ['iso-9001'] } }),
    capabilities: [aCapability({ certificates: [{ certificationId: 'iso-9001', validTo: '2027-04-10' }] })],
    says: [
      'Sterke match (95). Doet precies dit soort werk. Heeft vanaf 3 maart 2027 minstens 152 uur per week vrij en u vraagt er 96. Een nodig certificaat vervalt binnenkort. Vraag of het verlengd wordt.',
      'Bonne correspondance (95). Fait exactement ce type de travail. A au moins 152 heures libres par semaine à partir du 3 mars 2027 et vous en demandez 96. Un certificat nécessaire expire bientôt. Demandez s’il sera prolongé.',
      'Strong match (95). Does exactly this kind of work. Has at least 152 hours a week free from 3 March 2027 and you ask for 96. A certificate that is needed ends soon. Ask whether it will be renewed.',
    ],
  },
  {
    why: 'a public buyer: nearness counts for nothing',
    demand: aDemand({ attributes: { publicBuyer: true, procedure: 'market_exploration' } }),
    capabilities: [aCapability({ location: { lat: 51.1, lon: 3.3 }, exposureRatio: 0 })],
    says: [
      'Sterke match (97). Doet precies dit soort werk. Heeft vanaf 3 maart 2027 minstens 152 uur per week vrij en u vraagt er 96.',
      'Bonne correspondance (97). Fait exactement ce type de travail. A au moins 152 heures libres par semaine à partir du 3 mars 2027 et vous en demandez 96.',
      'Strong match (97). Does exactly this kind of work. Has at least 152 hours a week free from 3 March 2027 and you ask for 96.',
    ],
  },
  {
    why: 'work that is only near the asked work',
    demand: aDemand(),
    capabilities: [aCapability({ profile: aText('Flessen etiketteren en ompakken in displays') })],
    says: [
      'Sterke match (81). Heeft vanaf 3 maart 2027 minstens 152 uur per week vrij en u vraagt er 96. De prijzen van beide partijen passen bij elkaar. Zwakste punt: doet werk dat hier dicht bij ligt, maar niet hetzelfde is.',
      'Bonne correspondance (81). A au moins 152 heures libres par semaine à partir du 3 mars 2027 et vous en demandez 96. Les prix des deux parties se rejoignent. Point faible : fait un travail proche, mais pas le même.',
      'Strong match (81). Has at least 152 hours a week free from 3 March 2027 and you ask for 96. The prices of both sides meet. Weakest point: does work that is close to this, but not the same.',
    ],
  },
];

describe('explain', () => {
  it.each(CASES)('$why', ({ demand, capabilities, says }) => {
    const { candidates } = rank(aMatch(demand, ...capabilities));
    const candidate = candidates.find(({ capabilityId }) => capabilityId === capabilities[0]!.id);
    expect(LANGUAGES.map((language) => explain(candidate!, language).text)).toEqual(says);
  });

  it('never names what is unknown, or only carried over, as a fault', () => {
    const unknown = rank(aMatch(aDemand({ attributes: { budgetMax: null } }), aCapability())).candidates[0]!;
    expect(explain(unknown, 'nl')).toMatchObject({ weakness: null, wouldImprove: null });
  });

  it('has words in three languages with the same facts for every reason of every rule', () => {
    for (const { words } of [...CRITERIA, ...GATES]) {
      for (const sentence of Object.values(words)) {
        const facts = (text: string) => [...new Set(text.match(/\{\w+/g))].sort().join();
        expect(Object.keys(sentence).sort()).toEqual(['en', 'fr', 'nl']);
        expect(facts(sentence.fr)).toBe(facts(sentence.nl));
        expect(facts(sentence.en)).toBe(facts(sentence.nl));
      }
    }
  });
});

describe('sentences about more than one match', () => {
  it('say that two together cover what neither can carry alone', () => {
    const half = (number: number) =>
      aCapability({
        id: id(number),
        enterpriseId: `enterprise-${number}`,
        attributes: { fteAvailable: 3.43, consortiumOpen: true, mayLead: true },
      });
    const { teams, bestAlone } = composeConsortia(
      aMatch(aDemand({ attributes: { hoursPerWeek: 200, divisible: true } }), half(1), half(2)),
    );
    expect(LANGUAGES.map((language) => describeConsortium(teams[0]!, bestAlone, language))).toEqual([
      'Twee ondernemingen samen dekken 100 % van het volume. Alleen kan geen ervan meer dan 65 % aan.',
      'Deux entreprises couvrent ensemble 100 % du volume. Seule, aucune ne peut faire plus de 65 %.',
      'Two enterprises together cover 100% of the volume. Alone, none can do more than 65%.',
    ]);
  });

  it('say what starting five days later brings', () => {
    const demand = aDemand({ attributes: { flexDays: 0 } });
    const later = (number: number) =>
      aCapability({
        id: id(number),
        enterpriseId: `enterprise-${number}`,
        attributes: { availableFrom: '2027-03-08' },
      });
    const match = aMatch(demand, later(1), later(2), later(3));
    const [first] = relaxations(demand, (changed) => rank({ ...match, demand: changed }).candidates);
    expect(LANGUAGES.map((language) => describeRelaxation(first!, language))).toEqual([
      'Wat als: met 5 dagen later starten komen er 3 ondernemingen bij.',
      'Et si : en commençant 5 jours plus tard, 3 entreprises s’ajoutent.',
      'What if: by starting 5 days later, 3 more enterprises come in.',
    ]);
  });
});
