import { BASE_DATA } from '@bestuiver/taxonomy';
import { activityExtension, synonymExtension } from './extension-of';

const draft = {
  groupId: 'green',
  label: { nl: 'Paden harken', fr: 'Ratissage', en: 'Raking of Footpaths & Éco-paths' },
  words: { nl: ['padenharken'], fr: ['ratissage'], en: ['raking'] },
  related: [{ activityId: 'mowing', strength: 0.6 }],
  nace: ['81.30', '8129'],
  cpv: ['77310000-6'],
};

describe('the extension of a draft', () => {
  it('names an activity by its English name, apart from every id of the product', () => {
    const [activity] = activityExtension(draft, BASE_DATA).activities!;
    expect(activity).toMatchObject({
      id: 'area-raking-of-footpaths-eco-paths',
      group: 'green',
      related: [{ id: 'mowing', strength: 0.6 }],
    });
  });

  it('numbers a name that was taken before, withdrawn or not', () => {
    const [first] = activityExtension(draft, BASE_DATA).activities!;
    const data = { ...BASE_DATA, activities: [...BASE_DATA.activities, { ...first!, isWithdrawn: true }] };
    expect(activityExtension(draft, data).activities![0]!.id).toBe(`${first!.id}-2`);
  });

  it('takes codes as people write them', () => {
    expect(activityExtension(draft, BASE_DATA).activities![0]).toMatchObject({
      nace: ['8130', '8129'],
      cpv: ['77310000'],
    });
  });

  it('adds a word to an activity', () => {
    expect(synonymExtension({ activityId: 'mowing', language: 'nl', word: 'zeisen' }).synonyms).toEqual([
      { id: 'mowing', language: 'nl', words: ['zeisen'] },
    ]);
  });
});
