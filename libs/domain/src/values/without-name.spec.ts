import fc from 'fast-check';
import { withoutName } from './without-name';

describe('withoutName', () => {
  it.each([
    ['Agrimec Deprez zoekt een partner.', 'Agrimec Deprez', '[…] zoekt een partner.'],
    ['bij AGRIMEC  DEPREZ in Roeselare', 'Agrimec Deprez bv', 'bij […] in Roeselare'],
    ['De Klok tikt, de klokken luiden.', 'De Klok', '[…] tikt, de klokken luiden.'],
    ['Dozen vullen voor Agrimec.', 'Agrimec Deprez', 'Dozen vullen voor […].'],
    ['Drukwerk van een drukkerij bij de Leie.', 'Drukkerij Leiezicht nv', 'Drukwerk van een drukkerij bij de Leie.'],
    ['Werken bij A+B (nv).', 'A+B nv', 'Werken bij […] (nv).'],
    ['Niets te vinden.', 'X', 'Niets te vinden.'],
  ])('%s', (text, name, expected) => expect(withoutName(text, name)).toBe(expected));

  it('leaves no trace of a name, whatever its characters', () => {
    fc.assert(
      fc.property(
        fc
          .string({ minLength: 2, maxLength: 20 })
          .filter((name) => /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(name) && !/\s/.test(name)),
        (name) => {
          expect(withoutName(`werk voor ${name} vandaag`, name)).toBe('werk voor […] vandaag');
        },
      ),
    );
  });
});
