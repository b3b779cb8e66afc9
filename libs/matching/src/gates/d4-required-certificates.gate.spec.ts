import type { MatchCertificate } from '../model/match-capability';
import { aCapability, aDemand, aText } from '../testing/factories';
import { codesOf, codesWithWords, refusal, type GateCase } from '../testing/judge';
import { requiredCertificates } from './d4-required-certificates.gate';

const certified = (...certificates: MatchCertificate[]) => aCapability({ certificates });
const asks = (...requiredCertifications: string[]) => aDemand({ attributes: { requiredCertifications } });

const REFUSED: readonly GateCase[] = [
  {
    why: 'not held, beside one that is',
    demand: asks('iso-9001', 'vca'),
    capability: certified({ certificationId: 'vca' }),
    code: 'D4.missing',
    change: { side: 'demand', attribute: 'requiredCertifications', value: ['vca'] },
    says: {
      nl: 'Uw opdracht vraagt ISO 9001. Deze vestiging heeft dat certificaat niet.',
      fr: "Votre demande exige ISO 9001. Cet établissement n'a pas ce certificat.",
      en: 'Your demand asks for ISO 9001. This site does not hold that certificate.',
    },
  },
  {
    why: 'ends the day before the start',
    demand: asks('fssc-22000'),
    capability: certified({ certificationId: 'fssc-22000', validTo: '2027-03-02' }),
    code: 'D4.expired',
    change: { side: 'demand', attribute: 'requiredCertifications', value: [] },
    says: {
      nl: 'Uw opdracht vraagt FSSC 22000. Het certificaat van deze vestiging vervalt op 2 maart 2027, vóór de startdatum 3 maart 2027.',
      fr: 'Votre demande exige FSSC 22000. Le certificat de cet établissement expire le 2 mars 2027, avant le début le 3 mars 2027.',
      en: 'Your demand asks for FSSC 22000. The certificate of this site ends on 2 March 2027, before the start on 3 March 2027.',
    },
  },
  {
    why: 'ended before today',
    demand: asks('fssc-22000'),
    capability: certified({ certificationId: 'fssc-22000', validTo: '2027-01-03' }),
    code: 'D4.lapsed',
    change: { side: 'demand', attribute: 'requiredCertifications', value: [] },
    says: {
      nl: 'Uw opdracht vraagt FSSC 22000. Het certificaat van deze vestiging is vervallen op 3 januari 2027.',
      fr: 'Votre demande exige FSSC 22000. Le certificat de cet établissement a expiré le 3 janvier 2027.',
      en: 'Your demand asks for FSSC 22000. The certificate of this site ended on 3 January 2027.',
    },
  },
  {
    why: 'valid from the day after the start',
    demand: asks('iso-9001'),
    capability: certified({ certificationId: 'iso-9001', validFrom: '2027-03-04' }),
    code: 'D4.not-yet-valid',
    change: { side: 'demand', attribute: 'requiredCertifications', value: [] },
    says: {
      nl: 'Uw opdracht vraagt ISO 9001. Het certificaat van deze vestiging geldt nog niet op 3 maart 2027.',
      fr: "Votre demande exige ISO 9001. Le certificat de cet établissement n'est pas encore valable le 3 mars 2027.",
      en: 'Your demand asks for ISO 9001. The certificate of this site is not yet valid on 3 March 2027.',
    },
  },
  {
    why: 'held for laundry where packing is asked',
    demand: asks('iso-9001'),
    capability: certified({ certificationId: 'iso-9001', scope: aText('Wassen en strijken van linnen') }),
    code: 'D4.out-of-scope',
    change: { side: 'demand', attribute: 'requiredCertifications', value: [] },
    says: {
      nl: 'Uw opdracht vraagt ISO 9001. Het certificaat van deze vestiging geldt voor ander werk.',
      fr: 'Votre demande exige ISO 9001. Le certificat de cet établissement vaut pour un autre travail.',
      en: 'Your demand asks for ISO 9001. The certificate of this site covers other work.',
    },
  },
  {
    why: 'ISO 22000 does not stand for FSSC 22000',
    demand: asks('fssc-22000'),
    capability: certified({ certificationId: 'iso-22000' }),
    code: 'D4.missing',
    change: { side: 'demand', attribute: 'requiredCertifications', value: [] },
    says: {
      nl: 'Uw opdracht vraagt FSSC 22000. Deze vestiging heeft dat certificaat niet.',
      fr: "Votre demande exige FSSC 22000. Cet établissement n'a pas ce certificat.",
      en: 'Your demand asks for FSSC 22000. This site does not hold that certificate.',
    },
  },
];

const PASSED: [string, ReturnType<typeof aDemand>, ReturnType<typeof aCapability>][] = [
  ['nothing is asked', aDemand(), aCapability()],
  [
    'its last day is the day of the start',
    asks('iso-9001'),
    certified({ certificationId: 'iso-9001', validTo: '2027-03-03' }),
  ],
  ['FSSC 22000 stands for HACCP', asks('haccp'), certified({ certificationId: 'fssc-22000' })],
  [
    'an old certificate beside the new one',
    asks('iso-9001'),
    certified(
      { certificationId: 'iso-9001', validTo: '2026-12-31' },
      { certificationId: 'iso-9001', validFrom: '2027-01-01' },
    ),
  ],
  [
    'held for this work among other work',
    asks('iso-9001'),
    certified({ certificationId: 'iso-9001', scope: aText('Linnen wassen, dozen inpakken') }),
  ],
  [
    'held for work of the same group: a person asks',
    asks('iso-9001'),
    certified({ certificationId: 'iso-9001', scope: aText('Vloeistoffen afvullen') }),
  ],
];

describe('D4', () => {
  it.each(REFUSED)('leaves out: $why ($code)', ({ why: _why, demand, capability, ...expected }) => {
    expect(refusal(requiredCertificates, demand, capability)).toEqual({ ...expected, gates: ['D4'] });
  });

  it.each(PASSED)('lets pass: %s', (_why, demand, capability) => {
    expect(refusal(requiredCertificates, demand, capability)).toBeNull();
  });

  it('says every sentence it has in some case', () => {
    expect(codesOf(REFUSED)).toEqual(codesWithWords(requiredCertificates));
  });
});
