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
});
