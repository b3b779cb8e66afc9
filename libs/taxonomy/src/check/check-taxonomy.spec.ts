import { BASE_DATA } from '../base-data';
import type { ActivityRecord, ConceptRecord, TaxonomyData } from '../lexicon/lexicon.types';
import { checkTaxonomy } from './check-taxonomy';

const words = { nl: ['woord'], fr: ['mot'], en: ['word'] };

function anActivity(overrides: Partial<ActivityRecord> = {}): ActivityRecord {
  return {
    id: 'packing',
    group: 'g',
    label: { nl: 'a', fr: 'a', en: 'a' },
    synonyms: words,
    nace: ['8292'],
    cpv: ['79920000'],
    kinds: ['niche'],
    certifications: [],
    related: [],
    ...overrides,
  };
}

function aConcept(overrides: Partial<ConceptRecord> = {}): ConceptRecord {
  return { id: 'box', kind: 'object', nl: 'doos', fr: 'boîte', en: 'box', ...overrides };
}

function someData(overrides: Partial<TaxonomyData> = {}): TaxonomyData {
  const activities = overrides.activities ?? [anActivity()];
  return {
    version: '1',
    groups: [{ id: 'g', label: { nl: 'g', fr: 'g', en: 'g' }, activityIds: activities.map(({ id }) => id) }],
    activities,
    concepts: [aConcept()],
    frames: [],
    ...overrides,
  };
}

describe('checkTaxonomy', () => {
  it('finds no error in the data that comes with the product', () => {
    expect(checkTaxonomy(BASE_DATA).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('accepts sound data', () => {
    expect(checkTaxonomy(someData())).toEqual([]);
  });

  it.each<[string, TaxonomyData]>([
    ['id.duplicate', someData({ concepts: [aConcept(), aConcept()] })],
    ['id.form', someData({ concepts: [aConcept({ id: 'Een Doos' })] })],
    ['reference.unknown', someData({ concepts: [aConcept({ leads: { nowhere: 0.5 } })] })],
    [
      'reference.kind',
      someData({
        concepts: [aConcept(), aConcept({ id: 'bag', leads: { box: 0.5 }, nl: 'zak', en: 'bag', fr: 'sac' })],
      }),
    ],
    ['reference.kind', someData({ frames: [{ operation: 'box', object: 'box', leads: { packing: 1 } }] })],
    ['strength.range', someData({ concepts: [aConcept({ leads: { packing: 1.5 } })] })],
    ['group.membership', someData({ groups: [] })],
    ['code.nace', someData({ activities: [anActivity({ nace: ['82.92'] })] })],
    ['code.nace', someData({ activities: [anActivity({ nace: ['0400'] })] })],
    ['code.cpv', someData({ activities: [anActivity({ cpv: ['7992'] })] })],
    ['code.cpv', someData({ activities: [anActivity({ cpv: ['99000000'] })] })],
    ['words.missing', someData({ concepts: [aConcept({ fr: '' })] })],
    ['relation.asymmetric', someData({ concepts: [aConcept({ opposite: 'bag' }), aConcept({ id: 'bag' })] })],
    [
      'broader.cycle',
      someData({ concepts: [aConcept({ broader: ['bag'] }), aConcept({ id: 'bag', broader: ['box'] })] }),
    ],
    [
      'relation.asymmetric',
      someData({
        activities: [
          anActivity({ related: [{ id: 'repacking', strength: 0.8 }] }),
          anActivity({ id: 'repacking', related: [{ id: 'packing', strength: 0.7 }] }),
        ],
      }),
    ],
  ])('reports %s', (code, data) => {
    expect(checkTaxonomy(data).map((problem) => problem.code)).toContain(code);
  });

  it('names both owners of an ambiguous word as a warning', () => {
    const problems = checkTaxonomy(
      someData({ concepts: [aConcept(), aConcept({ id: 'case', fr: 'caisse', en: 'case' })] }),
    );
    expect(problems).toEqual([
      {
        severity: 'warning',
        code: 'word.ambiguous',
        message: '"doos" (nl) names box and case.',
        params: { word: 'doos', language: 'nl', ids: ['box', 'case'] },
      },
    ]);
  });
});
