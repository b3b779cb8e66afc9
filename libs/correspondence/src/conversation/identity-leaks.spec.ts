import fc from 'fast-check';
import { identityLeaks, type Identity } from './identity-leaks';

const HIDDEN: Identity = {
  organisationName: 'Drukkerij Populier bv',
  enterpriseNumber: '0999000145',
  website: 'https://www.populier.example/nl',
  people: [{ name: 'Sofie Landuyt-Marels', email: 'sofie@drukkerij-populier.example', phone: '051 22 33 44' }],
  streets: ['Fabrieksstraat 12'],
};
const KNOWN = { emails: ['robin@streek.example'], phones: ['+32 51 11 22 33'] };
const leaks = (text: string): string[] => identityLeaks(text, HIDDEN, KNOWN);

describe('identityLeaks', () => {
  it.each([
    ['Het werk is voor drukkerij populier.', 'Drukkerij Populier bv'],
    ['Populier zoekt een partner.', 'Populier'],
    ['Vraag naar Sofie Landuyt-Marels.', 'Sofie Landuyt-Marels'],
    ['Vraag naar mevrouw Landuyt-Marels.', 'Landuyt-Marels'],
    ['Mail naar info@elders.example', 'info@elders.example'],
    ['Bel 0476 12 34 56 na 9 uur.', '0476 12 34 56'],
    ['Bel +32 (0)51 22 33 44.', '+32 (0)51 22 33 44'],
    ['Bel 0\u200b51/22.33.44', '051/22.33.44'],
    ['Nummer 0999.000.145', '0999000145'],
    ['Zie populier.example voor foto’s.', 'populier.example'],
    ['Kom naar de Fabrieksstraat  12.', 'Fabrieksstraat 12'],
  ])('finds in %j what tells', (text, found) => expect(leaks(text)).toContain(found));

  it.each([
    'Kan u starten op 01/02/2027 of 2027-02-03, tussen 8 en 16 uur?',
    'Het gaat om 12 000 dozen per maand, 4 mm dik, ref. 2027-001.',
    'Sofie van ons team komt langs.',
    'Bel mij op 051 11 22 33 of mail robin@streek.example.',
    'De drukkerij ligt tussen de populieren, bij een populier.',
    '',
  ])('lets %j pass', (text) => expect(leaks(text)).toEqual([]));

  it('finds every name, number and address, wherever it stands', () => {
    const secret = fc.constantFrom(
      'Drukkerij Populier',
      'Sofie Landuyt-Marels',
      'sofie@drukkerij-populier.example',
      '051 22 33 44',
      'www.populier.example',
      'Fabrieksstraat 12',
    );
    const around = fc.lorem({ maxCount: 8 });
    fc.assert(
      fc.property(around, secret, around, (before, word, after) => {
        expect(leaks(`${before} ${word} ${after}`)).not.toEqual([]);
      }),
    );
  });
});
