import { demandFacts, periodInWords } from './demand-facts';
import { formatFor } from './format';

describe('periodInWords', () => {
  it('says what is known of a period', () => {
    const nl = formatFor('nl');
    expect(periodInWords('2027-01-04', '2027-06-30', nl)).toBe(
      'Van maandag 4 januari 2027 tot en met woensdag 30 juni 2027',
    );
    expect(periodInWords('2027-01-04', null, nl)).toBe('Vanaf maandag 4 januari 2027');
    expect(periodInWords(null, '2027-06-30', formatFor('fr'))).toBe('Jusqu’au mercredi 30 juin 2027');
    expect(periodInWords(null, null, nl)).toBeNull();
  });
});

describe('demandFacts', () => {
  it('leaves out what is unknown', () => {
    const demand = {
      kind: 'niche',
      title: 'Fietsen herstellen',
      summary: '',
      volume: null,
      startDate: null,
      endDate: null,
      municipality: 'Tielt',
    } as const;
    expect(demandFacts(demand, formatFor('nl'), [['Van', null]])).toEqual({
      type: 'facts',
      facts: [
        { label: 'Soort werk', value: 'Niche-arbeid: nieuw werk dat nog vorm krijgt' },
        { label: 'Waar', value: 'Tielt' },
      ],
    });
  });
});
