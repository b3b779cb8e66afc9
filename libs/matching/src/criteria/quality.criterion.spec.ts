import type { MatchCertificate } from '../model/match-capability';
import { aCapability, aDemand, aText } from '../testing/factories';
import { codesOf, codesWithWords, judge, type CriterionCase } from '../testing/judge';
import { quality } from './quality.criterion';

const certified = (...certificates: MatchCertificate[]) => aCapability({ certificates });
const asks = (...requiredCertifications: string[]) => aDemand({ attributes: { requiredCertifications } });

const strategic = (details: object, attributes: object = {}) =>
  aDemand({ kind: 'strategic_product', details, attributes });

const CASES: readonly CriterionCase[] = [
  {
    why: 'nothing is asked',
    demand: aDemand(),
    capability: aCapability(),
    value: 1,
    code: 'quality.nothingAsked',
    says: {
      nl: 'U vraagt geen certificaten.',
      fr: 'Vous ne demandez pas de certificats.',
      en: 'You ask for no certificates.',
    },
  },
  {
    why: 'nobody said which certificates are needed',
    demand: aDemand({ attributes: { requiredCertifications: null } }),
    capability: aCapability(),
    value: 0.5,
    code: 'quality.unknown',
    missing: ['demand.requiredCertifications'],
    says: {
      nl: 'Het is nog niet duidelijk welk bewijs van kwaliteit nodig is of er is.',
      fr: 'On ne sait pas encore quelle preuve de qualité est nécessaire ou existe.',
      en: 'It is not clear yet which proof of quality is needed or exists.',
    },
  },
  {
    why: 'held without an end',
    demand: asks('iso-9001'),
    capability: certified({ certificationId: 'iso-9001' }),
    value: 1,
    code: 'quality.held',
    says: {
      nl: 'Heeft wat u vraagt: ISO 9001.',
      fr: 'A ce que vous demandez : ISO 9001.',
      en: 'Holds what you ask for: ISO 9001.',
    },
  },
  {
    why: 'a certificate that stands for the asked one',
    demand: asks('haccp'),
    capability: certified({ certificationId: 'fssc-22000' }),
    value: 1,
    code: 'quality.held',
  },
  {
    why: 'ends 59 days after the start',
    demand: asks('iso-9001'),
    capability: certified({ certificationId: 'iso-9001', validTo: '2027-05-01' }),
    value: 0.85,
    code: 'quality.endingSoon',
    says: {
      nl: 'Heeft ISO 9001, maar het certificaat vervalt op 1 mei 2027, kort na de start.',
      fr: 'A ISO 9001, mais le certificat expire le 1er mai 2027, peu après le début.',
      en: 'Holds ISO 9001, but the certificate ends on 1 May 2027, soon after the start.',
    },
  },
  {
    why: 'ends 60 days after the start',
    demand: asks('iso-9001'),
    capability: certified({ certificationId: 'iso-9001', validTo: '2027-05-02' }),
    value: 1,
    code: 'quality.held',
  },
  {
    why: 'held for this work',
    demand: asks('iso-9001'),
    capability: certified({ certificationId: 'iso-9001', scope: aText('Dozen inpakken') }),
    value: 1,
    code: 'quality.held',
  },
  {
    why: 'held for work of the same group',
    demand: asks('iso-9001'),
    capability: certified({ certificationId: 'iso-9001', scope: aText('Vloeistoffen afvullen') }),
    value: 0.8,
    code: 'quality.nearScope',
    says: {
      nl: 'Heeft ISO 9001, maar voor werk dat er alleen op lijkt.',
      fr: 'A ISO 9001, mais pour un travail seulement proche.',
      en: 'Holds ISO 9001, but for work that only comes close.',
    },
  },
  {
    why: 'one of two held',
    demand: asks('iso-9001', 'vca'),
    capability: certified({ certificationId: 'iso-9001' }),
    value: 0.25,
    code: 'quality.notAllHeld',
    says: {
      nl: 'Heeft niet alles wat u vraagt: ISO 9001 en VCA.',
      fr: "N'a pas tout ce que vous demandez : ISO 9001 et VCA.",
      en: 'Does not hold everything you ask for: ISO 9001 and VCA.',
    },
  },
  {
    why: 'what is preferred is held',
    demand: aDemand({ attributes: { preferredCertifications: ['iso-14001'] } }),
    capability: certified({ certificationId: 'iso-14001' }),
    value: 1,
    code: 'quality.preferredHeld',
    says: {
      nl: 'Heeft ook wat u graag ziet: ISO 14001.',
      fr: 'A aussi ce que vous appréciez : ISO 14001.',
      en: 'Also holds what you like to see: ISO 14001.',
    },
  },
  {
    why: 'one of two preferred is held',
    demand: aDemand({ attributes: { preferredCertifications: ['iso-14001', 'vca'] } }),
    capability: certified({ certificationId: 'iso-14001' }),
    value: 0.75,
    code: 'quality.preferredHeld',
  },
  {
    why: 'nothing of what is preferred',
    demand: aDemand({ attributes: { preferredCertifications: ['iso-14001'] } }),
    capability: aCapability(),
    value: 0.5,
    code: 'quality.preferredMissing',
    says: {
      nl: 'Heeft niet wat u graag ziet: ISO 14001.',
      fr: "N'a pas ce que vous appréciez : ISO 14001.",
      en: 'Does not hold what you like to see: ISO 14001.',
    },
  },
  {
    why: 'the customer holds the proof for the product',
    demand: strategic({ regulatoryClass: 'ppe_2', conformityBy: 'customer' }),
    capability: aCapability(),
    value: 1,
    code: 'quality.conformityThere',
    says: {
      nl: 'Het bewijs dat het product aan de regels voldoet, is er.',
      fr: 'La preuve que le produit respecte les règles existe.',
      en: 'The proof that the product meets the rules is there.',
    },
  },
  {
    why: 'nobody holds the proof for the product',
    demand: strategic({ regulatoryClass: 'ppe_2', conformityBy: 'none' }),
    capability: aCapability(),
    value: 0.3,
    code: 'quality.conformityNobody',
    says: {
      nl: 'Niemand heeft het bewijs dat het product aan de regels voldoet.',
      fr: "Personne n'a la preuve que le produit respecte les règles.",
      en: 'Nobody has the proof that the product meets the rules.',
    },
  },
  {
    why: 'nobody said who proves it',
    demand: strategic({ regulatoryClass: 'ppe_2' }),
    capability: aCapability(),
    value: 0.5,
    code: 'quality.unknown',
    missing: ['demand.details.conformityBy'],
  },
  {
    why: 'a product without rules',
    demand: strategic({ regulatoryClass: 'none' }),
    capability: aCapability(),
    value: 1,
    code: 'quality.nothingAsked',
  },
  {
    why: 'room for every pallet',
    demand: aDemand({ details: { palletPlaces: 50 } }),
    capability: aCapability({ attributes: { palletPlaces: 50 } }),
    value: 1,
    code: 'quality.storageFits',
    says: {
      nl: 'Heeft plaats voor uw 50 paletten.',
      fr: 'A de la place pour vos 50 palettes.',
      en: 'Has room for your 50 pallets.',
    },
  },
  {
    why: 'room for half of the pallets',
    demand: aDemand({ details: { palletPlaces: 50 } }),
    capability: aCapability({ attributes: { palletPlaces: 25 } }),
    value: 0.73,
    code: 'quality.storageShort',
    says: {
      nl: 'Heeft plaats voor 25 van uw 50 paletten.',
      fr: 'A de la place pour 25 de vos 50 palettes.',
      en: 'Has room for 25 of your 50 pallets.',
    },
  },
];

describe('quality', () => {
  it.each(CASES)('$why: $value, $code', ({ why: _why, demand, capability, ...expected }) => {
    expect(judge(quality, demand, capability)).toMatchObject(expected);
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(CASES)).toEqual(codesWithWords(quality));
  });
});
