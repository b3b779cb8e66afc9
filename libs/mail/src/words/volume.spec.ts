import { volumeInWords } from './volume';

describe('volumeInWords', () => {
  it('says quantity, unit and period in each language', () => {
    const volume = { quantity: 12000, unit: 'piece', period: 'month' } as const;
    expect(volumeInWords(volume, 'nl')).toBe('12.000 stuks per maand');
    expect(volumeInWords(volume, 'fr')).toBe('12\u00a0000 pièces par mois');
    expect(volumeInWords(volume, 'en')).toBe('12,000 pieces a month');
  });

  it('uses the singular for one and says that it is once', () => {
    expect(volumeInWords({ quantity: 1, unit: 'pallet', period: 'once' }, 'nl')).toBe('1 pallet, eenmalig');
  });
});
