import fc from 'fast-check';
import { fit } from './fit';

describe('fit', () => {
  it('leaves a line that fits as it is', () => {
    expect(fit`We zoeken nu partners voor ${'Kratten wassen'}`).toBe('We zoeken nu partners voor Kratten wassen');
  });

  it('shortens the longest value and keeps the words after it', () => {
    const line = fit`Voorstel ${'a'.repeat(200)} vóór ${'4 december'}`;
    expect(line).toMatch(/^Voorstel a+… vóór 4 december$/);
    expect(line).toHaveLength(90);
  });

  it('never passes 90 characters nor one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ maxLength: 300 }), (one, two) => {
        const line = fit`Maak kennis: ${one} en ${two}`;
        expect([...line].length).toBeLessThanOrEqual(90);
        expect(line).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
