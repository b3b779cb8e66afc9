import { EQUIVALENCES, satisfying } from './equivalence';

describe('satisfying', () => {
  it('lets food-safety standards stand for HACCP', () => {
    expect(satisfying('haccp')).toEqual(['haccp', 'iso-22000', 'fssc-22000', 'brcgs-food', 'ifs-food']);
  });

  it('lets FSSC 22000 stand for ISO 22000 and never the other way round', () => {
    expect(satisfying('iso-22000')).toContain('fssc-22000');
    expect(satisfying('fssc-22000')).toEqual(['fssc-22000']);
  });

  it('leaves every other certificate alone', () => {
    expect(satisfying('iso-9001')).toEqual(['iso-9001']);
  });

  it('gives a source for every line', () => {
    expect(EQUIVALENCES.every(({ source }) => source.length > 20)).toBe(true);
  });
});
