import { LANGUAGES } from '@bestuiver/domain';
import { GATES } from '.';
import { whyNot } from '../scoring/why-not';
import { aCapability, aDemand, aMatch } from '../testing/factories';

describe('gates', () => {
  it('let an ordinary match through', () => {
    expect(whyNot(aMatch(aDemand()), aCapability())).toEqual([]);
    const enclave = aDemand({ kind: 'enclave', details: { fitsCoreActivity: true, headcountMin: 4 } });
    expect(whyNot(aMatch(enclave), aCapability())).toEqual([]);
  });

  it('have an id of their own, a source and whole sentences in every language', () => {
    expect(new Set(GATES.map(({ id }) => id)).size).toBe(GATES.length);
    for (const { source, words } of GATES) {
      expect(source.length).toBeGreaterThan(10);
      const sentences = Object.values(words).flatMap((sentence) => LANGUAGES.map((language) => sentence[language]));
      expect(sentences.filter((text) => !/^[^a-z].*[.]$/s.test(text))).toEqual([]);
    }
  });

  it('name all that is wrong, in their order', () => {
    const demand = aDemand({ attributes: { requiredCertifications: ['iso-9001'], maxDistanceKm: 5, flexDays: 0 } });
    const capability = aCapability({ attributes: { availableFrom: '2027-05-01', fteAvailable: 0 } });
    expect(whyNot(aMatch(demand), capability).map(({ gate }) => gate)).toEqual(['D4', 'D7', 'DISTANCE', 'START']);
  });
});
