import { BASE_DATA } from '../base-data';
import { checkAddition } from '../check/check-addition';
import { createTaxonomy } from '../taxonomy';

const ids = (suggestions: { activityId: string }[]) => suggestions.map(({ activityId }) => activityId);

describe('extendData', () => {
  it('lets an area add a word for an activity without a release', () => {
    const text = 'Wij zoeken iemand voor flabberwerk';
    expect(ids(createTaxonomy().suggest(text))).not.toContain('mowing');
    const extended = createTaxonomy([
      { version: 'area-1', synonyms: [{ id: 'mowing', language: 'nl', words: ['flabberwerk'] }] },
    ]);
    expect(ids(extended.suggest(text))).toContain('mowing');
  });

  it('lets an area add a concept that leads to an activity', () => {
    const extended = createTaxonomy([
      {
        version: 'area-2',
        concepts: [
          {
            id: 'local-pie',
            kind: 'object',
            nl: 'smoutebol',
            fr: 'croustillon',
            en: 'dough ball',
            leads: { bakery: 0.8 },
          },
        ],
      },
    ]);
    expect(ids(extended.suggest('500 smoutebollen per week'))).toContain('bakery');
  });

  it('changes the version, so that stored profiles are read again', () => {
    const base = createTaxonomy();
    const extended = createTaxonomy([
      { version: 'area-3', synonyms: [{ id: 'mowing', language: 'nl', words: ['zeisen'] }] },
    ]);
    expect(extended.version).not.toBe(base.version);
    expect(extended.isCurrent({ v: base.version, l: 'nl', e: [] })).toBe(false);
  });

  it('refuses an addition that uses a known id', () => {
    const duplicate = { id: 'mowing', kind: 'object' as const, nl: 'a', fr: 'a', en: 'a' };
    expect(() => createTaxonomy([{ version: 'x', concepts: [duplicate] }])).toThrow('"mowing" is used by two concepts');
  });

  describe('with an activity of an area', () => {
    const ropeSplicing = {
      id: 'rope-splicing',
      group: 'green',
      label: { nl: 'Touw splitsen', fr: 'Épissage de cordes', en: 'Rope splicing' },
      synonyms: { nl: ['touwsplitsen'], fr: ['épissage de cordes'], en: ['rope splicing'] },
      nace: ['1394'],
      cpv: ['39541000'],
      kinds: [],
      certifications: [],
      related: [{ id: 'mowing', strength: 0.4 }],
    };

    it('understands its words, knows its relation from both sides and lists it in its group', () => {
      const extended = createTaxonomy([{ version: 'area-4', activities: [ropeSplicing] }]);
      expect(ids(extended.suggest('Wij zoeken iemand voor touwsplitsen in onze loods'))).toContain('rope-splicing');
      expect(extended.relation('mowing', 'rope-splicing')).toBeCloseTo(0.8 * 0.4);
      expect(extended.relation('rope-splicing', 'mowing')).toBeCloseTo(0.8 * 0.4);
      expect(extended.label('rope-splicing')?.en).toBe('Rope splicing');
    });

    it('keeps the data sound in the eyes of the checker', () => {
      expect(checkAddition(BASE_DATA, { version: 'area-5', activities: [ropeSplicing] })).toEqual([]);
    });
  });
});
