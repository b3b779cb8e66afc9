import { controlOf, draftOf, EMPTY_FORM, missingFields, type ActivityForm } from './activity-draft';

const filled: ActivityForm = {
  groupId: 'green',
  label: { nl: ' Paden harken ', fr: 'Ratissage', en: 'Raking' },
  words: { nl: 'padenharken\n\n harken \nharken', fr: 'ratissage', en: 'raking' },
  related: [
    { activityId: 'mowing', strength: 0.7 },
    { activityId: null, strength: 0.3 },
  ],
  nace: '81.30, 8130',
  cpv: '77310000-6',
};

describe('the draft of an activity', () => {
  it('is not there as long as a name, a word or the group is missing', () => {
    expect(draftOf(EMPTY_FORM)).toBeNull();
    expect(missingFields({ ...filled, groupId: '', words: { ...filled.words, fr: ' \n' } })).toEqual([
      'group',
      'words-fr',
    ]);
  });

  it('takes words by line and codes by comma, each once, and leaves empty rows out', () => {
    expect(draftOf(filled)).toEqual({
      groupId: 'green',
      label: { nl: 'Paden harken', fr: 'Ratissage', en: 'Raking' },
      words: { nl: ['padenharken', 'harken'], fr: ['ratissage'], en: ['raking'] },
      related: [{ activityId: 'mowing', strength: 0.7 }],
      nace: ['81.30', '8130'],
      cpv: ['77310000-6'],
    });
  });

  it.each([
    ['/words/nl/3', 'words-nl'],
    ['/label/fr', 'label-fr'],
    ['/groupId', 'group'],
    ['/nace/0', 'nace'],
    ['/related/1/activityId', 'related-1'],
  ])('leads from %s to the control %s', (pointer, id) => {
    expect(controlOf(pointer)).toBe(id);
  });
});
