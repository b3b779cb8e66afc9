import { featuresOf } from '../advise-kind';

const idsOf = (text: string) => featuresOf({ text, language: 'nl' }).map(({ id }) => id);

describe('features of a text', () => {
  it('are its stems, its concepts, concepts in one sentence and what is known of the work', () => {
    const features = featuresOf({
      text: 'De begeleider is overbodig.',
      language: 'nl',
      organisation: { naceSection: 'C' },
    });
    const ids = features.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['nl:begeleider', 'supervisor', 'needless+supervisor', '@section-C']));
    expect(features.find(({ id }) => id === 'needless+supervisor')?.words).toBe('begeleider … overbodig');
  });

  it('do not pair concepts of different sentences', () => {
    expect(idsOf('De begeleider komt mee. Dat is overbodig.')).not.toContain('needless+supervisor');
  });

  it('count once', () => {
    const ids = idsOf('Dozen, dozen en nog eens dozen.');
    expect(ids.filter((id) => id === 'nl:doos' || id === 'nl:doz')).toHaveLength(1);
  });
});
