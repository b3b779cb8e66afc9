import fc from 'fast-check';
import {
  entryKind,
  excludedConcept,
  exclusionOf,
  hashedWord,
  packEntries,
  quantise,
  unpackEntries,
} from './profile-entries';
import type { ProfileEntry } from './text-profile';

describe('profile entries', () => {
  it('tells concepts, exclusions and words apart by their number', () => {
    expect(entryKind(12)).toBe('concept');
    expect(entryKind(exclusionOf(12))).toBe('exclusion');
    expect(excludedConcept(exclusionOf(12))).toBe(12);
    expect(entryKind(hashedWord('robinia'))).toBe('word');
  });

  it('comes back from bytes as it went in, three bytes an entry', () => {
    const entry = fc.tuple(fc.nat(0xffff), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { maxLength: 16, selector: ([number]) => number }),
        (entries: ProfileEntry[]) => {
          const bytes = packEntries(entries);
          expect(bytes.length).toBe(entries.length * 3);
          expect(unpackEntries(bytes)).toEqual([...entries].sort((first, second) => first[0] - second[0]));
        },
      ),
    );
  });

  it('refuses bytes that do not divide by three', () => {
    expect(() => unpackEntries(new Uint8Array(4))).toThrow('4 bytes do not divide');
  });

  it('keeps weights between 1 and 255', () => {
    expect([0, 0.5, 1, 2].map(quantise)).toEqual([1, 128, 255, 255]);
  });
});
