import { LANGUAGES } from '@bestuiver/domain';
import type { MatchCapability } from '../model/match-capability';
import type { MatchDemand } from '../model/match-demand';
import { rank } from '../scoring/rank';
import { aCapability, aDemand, aMatch } from '../testing/factories';
import { describeRelaxation, relaxations, type RelaxationCode } from './relaxations';

const relax = (demand: MatchDemand, ...capabilities: MatchCapability[]) =>
  relaxations(demand, (changed) => rank(aMatch(changed, ...capabilities)).candidates);

const CASES: readonly {
  readonly code: RelaxationCode;
  readonly why: string;
  readonly demand: MatchDemand;
  readonly capability: MatchCapability;
  readonly attributes: object;
  readonly says: readonly string[];
}[] = [
  {
    code: 'startLater',
    why: 'five days later the team is free',
    demand: aDemand({ attributes: { flexDays: 0 } }),
    capability: aCapability({ attributes: { availableFrom: '2027-03-08' } }),
    attributes: { startDate: '2027-03-08' },
    says: [
      'Wat als: met 5 dagen later starten komt er één onderneming bij.',
      'Et si : en commençant 5 jours plus tard, une entreprise s’ajoute.',
      'What if: by starting 5 days later, one more enterprise comes in.',
    ],
  },
  {
    code: 'fartherKm',
    why: 'a quarter farther is far enough',
    demand: aDemand({ attributes: { maxDistanceKm: 6 } }),
    capability: aCapability(),
    attributes: { maxDistanceKm: 8 },
    says: [
      'Wat als: met een grens van 8 km komt er één onderneming bij.',
      'Et si : avec une limite de 8 km, une entreprise s’ajoute.',
      'What if: with a limit of 8 km, one more enterprise comes in.',
    ],
  },
  {
    code: 'fartherMinutes',
    why: 'ten minutes more are enough',
    demand: aDemand({ attributes: { maxTravelMinutes: 10 } }),
    capability: aCapability(),
    attributes: { maxTravelMinutes: 20 },
    says: [
      'Wat als: met een grens van 20 minuten komt er één onderneming bij.',
      'Et si : avec une limite de 20 minutes, une entreprise s’ajoute.',
      'What if: with a limit of 20 minutes, one more enterprise comes in.',
    ],
  },
  {
    code: 'withoutCertificate',
    why: 'one of two certificates is in the way',
    demand: aDemand({ attributes: { requiredCertifications: ['iso-9001', 'vca'] } }),
    capability: aCapability({ certificates: [{ certificationId: 'vca' }] }),
    attributes: { requiredCertifications: ['vca'] },
    says: [
      'Wat als: zonder ISO 9001 komt er één onderneming bij.',
      'Et si : sans ISO 9001, une entreprise s’ajoute.',
      'What if: without ISO 9001, one more enterprise comes in.',
    ],
  },
  {
    code: 'smallerVolume',
    why: 'three quarters of the hours is what the team has',
    demand: aDemand({ attributes: { hoursPerWeek: 200 } }),
    capability: aCapability(),
    attributes: { hoursPerWeek: 150 },
    says: [
      'Wat als: met 75 % van het werk wint de beste 8,9 punten.',
      'Et si : avec 75 % du travail, la meilleure offre gagne 8,9 points.',
      'What if: with 75% of the work, the best gains 8.9 points.',
    ],
  },
  {
    code: 'smallerShare',
    why: 'a smaller share is accepted',
    demand: aDemand({ attributes: { minSharePct: 50 } }),
    capability: aCapability({ attributes: { fteAvailable: 1 } }),
    attributes: { minSharePct: 0 },
    says: [
      'Wat als: door ook kleine delen te aanvaarden komt er één onderneming bij.',
      'Et si : en acceptant aussi de petites parts, une entreprise s’ajoute.',
      'What if: by accepting small shares too, one more enterprise comes in.',
    ],
  },
  {
    code: 'lighter',
    why: 'one level lighter is what the team does',
    demand: aDemand({ attributes: { physicalLoad: 4 } }),
    capability: aCapability(),
    attributes: { physicalLoad: 3 },
    says: [
      'Wat als: met lichter werk (niveau 3 van 5) wint de beste 4 punten.',
      'Et si : avec un travail plus léger (niveau 3 sur 5), la meilleure offre gagne 4 points.',
      'What if: with lighter work (level 3 of 5), the best gains 4 points.',
    ],
  },
];

describe('relaxations', () => {
  it.each(CASES)('$code: $why', ({ code, demand, capability, attributes, says }) => {
    const found = relax(demand, capability).find((relaxation) => relaxation.code === code);
    expect(found!.attributes).toEqual(attributes);
    expect(LANGUAGES.map((language) => describeRelaxation(found!, language))).toEqual(says);
  });

  it('leaves out what brings nothing', () => {
    expect(relax(aDemand({ attributes: { requiredCertifications: ['vca'] } }))).toEqual([]);
  });

  it('leaves out larger steps that bring hardly more than a smaller one', () => {
    const found = relax(aDemand({ attributes: { maxDistanceKm: 6 } }), aCapability());
    expect(found.filter(({ code }) => code === 'fartherKm').map(({ params }) => params)).toEqual([{ km: 8 }]);
  });

  it('never starts after the end', () => {
    const demand = aDemand({ attributes: { flexDays: 0, endDate: '2027-03-10' } });
    const late = aCapability({ attributes: { availableFrom: '2027-03-20' } });
    expect(relax(demand, late)).toEqual([]);
  });

  it('names what brings most offers first', () => {
    const demand = aDemand({ attributes: { maxDistanceKm: 6, requiredCertifications: ['vca'] } });
    const near = { location: { lat: 50.95, lon: 3.13 } };
    const found = relax(
      demand,
      aCapability({ id: 'a', enterpriseId: 'a', ...near }),
      aCapability({ id: 'b', enterpriseId: 'b', ...near }),
      aCapability({ id: 'c', enterpriseId: 'c', certificates: [{ certificationId: 'vca' }] }),
    );
    expect(found.map(({ code, gained }) => [code, gained.length]).slice(0, 2)).toEqual([
      ['withoutCertificate', 2],
      ['fartherKm', 1],
    ]);
  });
});
