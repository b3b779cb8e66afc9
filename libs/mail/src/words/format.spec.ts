import { formatFor } from './format';

describe('formatFor', () => {
  it('writes dates out in each language', () => {
    expect(formatFor('nl').date('2026-12-04')).toBe('vrijdag 4 december 2026');
    expect(formatFor('fr').date('2026-12-04')).toBe('vendredi 4 décembre 2026');
    expect(formatFor('en').date('2026-12-04')).toBe('Friday 4 December 2026');
  });

  it('writes the first of a month the French way', () => {
    expect(formatFor('fr').date('2027-05-01')).toBe('samedi 1er mai 2027');
    expect(formatFor('fr').shortDate('2027-05-01')).toBe('1er mai');
  });

  it('reads instants in Brussels, in winter and in summer', () => {
    expect(formatFor('nl').moment(new Date('2026-12-04T23:30:00Z'))).toBe('zaterdag 5 december 2026 om 0.30 uur');
    expect(formatFor('fr').moment(new Date('2026-07-04T12:00:00Z'))).toBe('samedi 4 juillet 2026 à 14 h 00');
    expect(formatFor('en').moment(new Date('2026-12-04T13:00:00Z'))).toBe('Friday 4 December 2026 at 14:00');
    expect(formatFor('nl').moment(new Date('2026-11-26T08:05:00Z'))).toBe('donderdag 26 november 2026 om 9.05 uur');
  });

  it('writes numbers the way the reader does', () => {
    expect(formatFor('nl').number(12000.5)).toBe('12.000,5');
    expect(formatFor('fr').number(12000)).toBe('12\u00a0000');
    expect(formatFor('en').number(12000)).toBe('12,000');
  });

  it('counts in the singular and the plural', () => {
    expect(formatFor('nl').count(0, 'vraag', 'vragen')).toBe('0 vragen');
    expect(formatFor('fr').count(0, 'demande', 'demandes')).toBe('0 demande');
    expect(formatFor('en').count(1, 'demand', 'demands')).toBe('1 demand');
  });

  it('joins names with the right last word', () => {
    expect(formatFor('nl').listing(['Izegem', 'Tielt', 'Wingene'])).toBe('Izegem, Tielt en Wingene');
    expect(formatFor('fr').listing(['Izegem'])).toBe('Izegem');
  });
});
