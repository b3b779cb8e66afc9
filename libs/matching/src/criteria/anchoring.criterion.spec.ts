import { aCapability, aDemand } from '../testing/factories';
import { codesOf, codesWithWords, judge, type CriterionCase } from '../testing/judge';
import { anchoring } from './anchoring.criterion';

const strategic = (details: object, attributes: object = {}) =>
  aDemand({ kind: 'strategic_product', details, attributes });

/** 70 km north of Roeselare. */
const FAR = { lat: 51.5755, lon: 3.123 };

const CASES: readonly CriterionCase[] = [
  {
    why: 'around the corner',
    demand: aDemand(),
    capability: aCapability(),
    value: 1,
    code: 'anchoring.local',
    says: {
      nl: 'Is een onderneming uit de streek (7,3 km).',
      fr: 'Est une entreprise de la région (7,3 km).',
      en: 'Is a local enterprise (7.3 km).',
    },
  },
  {
    why: '70 km: halfway between 20 and 120',
    demand: aDemand(),
    capability: aCapability({ location: FAR }),
    value: 0.7,
    code: 'anchoring.farther',
    says: {
      nl: 'Komt van wat verder (70 km).',
      fr: 'Vient de plus loin (70 km).',
      en: 'Comes from farther away (70 km).',
    },
  },
  {
    why: 'work that comes back from abroad',
    demand: aDemand({ attributes: { displacedWork: 'abroad' } }),
    capability: aCapability(),
    value: 1,
    code: 'anchoring.reshoring',
    says: {
      nl: 'Brengt werk terug uit het buitenland.',
      fr: "Ramène du travail de l'étranger.",
      en: 'Brings work back from abroad.',
    },
  },
  {
    why: 'work that nobody does today',
    demand: aDemand({ attributes: { displacedWork: 'nobody' } }),
    capability: aCapability(),
    value: 1,
    code: 'anchoring.unmetNeed',
    says: {
      nl: 'Doet iets waar nu niemand voor zorgt.',
      fr: 'Répond à un besoin auquel personne ne répond.',
      en: 'Meets a need that nobody meets today.',
    },
  },
  {
    why: 'work that others lose',
    demand: aDemand({ attributes: { displacedWork: 'own_staff' } }),
    capability: aCapability(),
    value: 0.7,
    code: 'anchoring.takesOver',
    says: {
      nl: 'Neemt werk over dat nu al door anderen gebeurt.',
      fr: "Reprend un travail déjà fait par d'autres.",
      en: 'Takes over work that others do today.',
    },
  },
  {
    why: 'a crop from within the asked distance',
    demand: strategic({ crop: 'prei', kmToPointOfSale: 20 }),
    capability: aCapability(),
    value: 1,
    code: 'anchoring.shortChain',
    says: {
      nl: 'Houdt de keten kort: 7,3 km tot bij u.',
      fr: 'Garde la chaîne courte : 7,3 km jusque chez vous.',
      en: 'Keeps the chain short: 7.3 km to you.',
    },
  },
  {
    why: 'a crop from more than 50 km',
    demand: strategic({ crop: 'prei' }),
    capability: aCapability({ location: FAR }),
    value: 0.35,
    code: 'anchoring.longChain',
    says: {
      nl: 'Maakt de keten langer dan u wilt: 70 km tot bij u.',
      fr: 'Rend la chaîne plus longue que vous le voulez : 70 km jusque chez vous.',
      en: 'Makes the chain longer than you want: 70 km to you.',
    },
  },
  {
    why: 'a public buyer, to whom nearness is nothing',
    demand: aDemand({ attributes: { publicBuyer: true } }),
    capability: aCapability({ location: FAR }),
    value: 1,
    code: 'anchoring.publicBuyer',
    says: {
      nl: 'Bij een openbare aankoper telt nabijheid niet mee.',
      fr: 'Pour un acheteur public, la proximité ne compte pas.',
      en: 'For a public buyer nearness does not count.',
    },
  },
  {
    why: 'nobody knows where it is',
    demand: aDemand({ location: null }),
    capability: aCapability(),
    value: 0.5,
    code: 'anchoring.unknown',
    missing: ['demand.siteNis'],
    says: { nl: 'De plaats is niet bekend.', fr: "Le lieu n'est pas connu.", en: 'The place is not known.' },
  },
];

describe('anchoring', () => {
  it.each(CASES)('$why: $value, $code', ({ why: _why, demand, capability, ...expected }) => {
    expect(judge(anchoring, demand, capability)).toMatchObject(expected);
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(CASES)).toEqual(codesWithWords(anchoring));
  });
});
