import { frenchSpacing } from './french-spacing';

describe('frenchSpacing', () => {
  it('keeps marks with their word', () => {
    expect(frenchSpacing('Une question ? Pour « Laver » : oui ; 60 %')).toBe(
      'Une question\u00a0? Pour «\u00a0Laver\u00a0»\u00a0: oui\u00a0; 60\u00a0%',
    );
  });

  it('leaves addresses alone', () => {
    expect(frenchSpacing('https://bestuiver.example/?a=b:c')).toBe('https://bestuiver.example/?a=b:c');
  });
});
