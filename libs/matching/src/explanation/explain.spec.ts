import { CRITERIA } from '../criteria';
import { GATES } from '../gates';
import { composeConsortia } from '../consortium/compose-consortia';
import { describeConsortium } from '../consortium/describe-consortium';
import { rank } from '../scoring/rank';
import { aCapability, aDemand, aMatch } from '../testing/factories';
import { describeRelaxation, relaxations } from '../what-if/relaxations';
import { explain, explainNearMiss } from './explain';

const id = (number: number) => `0000000${number}-2222-7222-8222-222222222222`;

function textOf(...input: Parameters<typeof aMatch>) {
  return explain(rank(aMatch(...input)).candidates[0]!, 'nl').text;
}

function refusalOf(...input: Parameters<typeof aMatch>) {
  return explainNearMiss(rank(aMatch(...input)).nearMisses[0]!, 'nl').text;
}

const EARLY_SHIFT = {
  fitsCoreActivity: true,
  headcountMin: 4,
  shifts: ['early' as const],
  shiftStart: '05:30',
  publicTransportAtShift: false,
  bicycleReach: false,
  workerRepresentationInformed: true,
  instructionListAgreed: true,
};

describe('explain', () => {
  it('gives the verdict and the two strongest reasons', () => {
    expect(textOf(aDemand(), aCapability())).toBe(
      'Sterke match (97). Doet precies dit soort werk. ' +
        'Heeft vanaf 3 maart 2027 minstens 152 uur per week vrij en u vraagt er 96.',
    );
  });

  it('says the same in French and English', () => {
    const [candidate] = rank(aMatch(aDemand(), aCapability())).candidates;
    expect(explain(candidate!, 'fr').text).toBe(
      'Bonne correspondance (97). Fait exactement ce type de travail. A au moins 152 heures libres par semaine ' +
        'à partir du 3 mars 2027 et vous en demandez 96.',
    );
    expect(explain(candidate!, 'en').text).toBe(
      'Strong match (97). Does exactly this kind of work. ' +
        'Has at least 152 hours a week free from 3 March 2027 and you ask for 96.',
    );
  });

  it('names the early shift without a bus as the weakest point', () => {
    const demand = aDemand({ kind: 'enclave', details: EARLY_SHIFT });
    const capability = aCapability({ attributes: { ownTransport: false, shifts: ['early'] } });
    expect(textOf(demand, capability)).toContain('Zwakste punt: de ploeg start om 5.30 uur en er rijdt dan geen bus.');
  });

  it('says that the minibus of the enterprise can solve it', () => {
    expect(textOf(aDemand({ kind: 'enclave', details: EARLY_SHIFT }), aCapability())).toContain(
      'Zwakste punt: de ploeg start om 5.30 uur en er rijdt dan geen bus. Het busje van de onderneming kan dit oplossen.',
    );
  });

  it('finds nothing wrong within cycling distance', () => {
    const demand = aDemand({ kind: 'enclave', details: { ...EARLY_SHIFT, bicycleReach: undefined } });
    expect(textOf(demand, aCapability())).not.toContain('Zwakste punt');
  });

  it('refuses a certificate that ends before the start', () => {
    const demand = aDemand({ attributes: { requiredCertifications: ['fssc-22000'], startDate: '2027-05-20' } });
    const capability = aCapability({ certificates: [{ certificationId: 'fssc-22000', validTo: '2027-05-14' }] });
    expect(refusalOf(demand, capability)).toBe(
      'Niet voorgesteld. Uw opdracht vraagt FSSC 22000. Het certificaat van deze vestiging vervalt op 14 mei 2027, ' +
        'vóór de startdatum 20 mei 2027. Zonder dat certificaat in de vraag, of als de onderneming het haalt, kan het wel.',
    );
  });

  it('sees subcontracting where an enclave is asked outside the core activity', () => {
    const demand = aDemand({
      kind: 'enclave',
      details: { fitsCoreActivity: false, hostCoreActivity: 'textiel', headcountMin: 4 },
    });
    expect(refusalOf(demand, aCapability())).toBe(
      'Niet voorgesteld. Dit lijkt onderaanneming, geen enclave: het werk hoort niet tot de kernactiviteit van de ' +
        'opdrachtgever (textiel). Als u onderaanneming vraagt, kan het wel.',
    );
  });

  it('says that two together cover what neither can carry alone', () => {
    const capability = (number: number) =>
      aCapability({
        id: id(number),
        enterpriseId: `enterprise-${number}`,
        attributes: { fteAvailable: 3.43, consortiumOpen: true, mayLead: true },
      });
    const { teams, bestAlone, reasons } = composeConsortia(
      aMatch(aDemand({ attributes: { hoursPerWeek: 200, divisible: true } }), capability(1), capability(2)),
    );
    expect(reasons).toEqual(['volume']);
    expect(describeConsortium(teams[0]!, bestAlone, 'nl')).toBe(
      'Twee ondernemingen samen dekken 100 % van het volume. Alleen kan geen ervan meer dan 65 % aan.',
    );
  });

  it('states what fair spread adds', () => {
    const rival = aCapability({ id: id(3), enterpriseId: 'rival', exposureRatio: 0.1 });
    expect(textOf(aDemand({ attributes: { physicalLoad: 4 } }), aCapability(), rival)).toContain(
      'Eerlijke spreiding: deze onderneming kreeg de voorbije 90 dagen weinig voorstellen (+2,4 punten).',
    );
  });

  it('keeps fair spread away from public buyers', () => {
    const rival = aCapability({ id: id(3), enterpriseId: 'rival', exposureRatio: 0 });
    const { candidates } = rank(aMatch(aDemand({ attributes: { publicBuyer: true } }), aCapability(), rival));
    expect(candidates.flatMap(({ adjustments }) => adjustments)).toEqual([]);
  });

  it('warns when a local supplier does the work today', () => {
    expect(textOf(aDemand({ attributes: { displacedWork: 'regular_supplier' } }), aCapability())).toContain(
      'Aandacht: dit werk gebeurt nu door een lokale leverancier. Vraag na waarom er gewisseld wordt.',
    );
  });

  it('asks for the data first when too little is known', () => {
    const demand = aDemand({
      attributes: {
        budgetMax: null,
        physicalLoad: null,
        hoursPerWeek: null,
        startDate: null,
        requiredCertifications: null,
      },
    });
    const [candidate] = rank(aMatch(demand, aCapability())).candidates;
    expect(candidate!.completeData).toBe(true);
    expect(explain(candidate!, 'nl').missing).toBe(
      'Onzeker (42 % van de gegevens bekend): nog te vragen is de hoeveelheid, de startdatum, ' +
        'de nodige certificaten en het tilgewicht.',
    );
  });

  it('says what starting five days later brings', () => {
    const demand = aDemand({ attributes: { flexDays: 0 } });
    const later = (number: number) =>
      aCapability({
        id: id(number),
        enterpriseId: `enterprise-${number}`,
        attributes: { availableFrom: '2027-03-08' },
      });
    const match = aMatch(demand, later(1), later(2), later(3));
    const [first] = relaxations(demand, (changed) => rank({ ...match, demand: changed }).candidates);
    expect(describeRelaxation(first!, 'nl')).toBe('Wat als: met 5 dagen later starten komen er 3 bij.');
  });

  it('never names what is unknown as a fault', () => {
    expect(textOf(aDemand({ attributes: { budgetMax: null } }), aCapability())).not.toContain('Zwakste punt');
  });

  it('has words in three languages for every reason of every rule', () => {
    for (const { words } of [...CRITERIA, ...GATES]) {
      for (const sentence of Object.values(words)) {
        const places = (text: string) => [...new Set(text.match(/\{\w+/g))].sort().join();
        expect(Object.keys(sentence).sort()).toEqual(['en', 'fr', 'nl']);
        expect(places(sentence.fr)).toBe(places(sentence.nl));
        expect(places(sentence.en)).toBe(places(sentence.nl));
      }
    }
  });
});
