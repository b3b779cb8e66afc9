import { LANGUAGES } from '@bestuiver/domain';
import { BASE_DATA, extendData } from '@bestuiver/taxonomy';
import { wordsOf } from '../errors/words';
import { additionProblems } from './addition-problems';
import { activityExtension, synonymExtension } from './extension-of';

const draft = {
  groupId: 'green',
  label: { nl: 'Paden harken', fr: 'Ratissage de sentiers', en: 'Raking of footpaths' },
  words: { nl: ['padenharken'], fr: ['ratissage de sentiers'], en: ['footpath raking'] },
  related: [],
  nace: [],
  cpv: [],
};
const problems = (overrides: object) =>
  additionProblems(BASE_DATA, activityExtension({ ...draft, ...overrides }, BASE_DATA), 'nl').map(
    ({ severity, pointer, code }) => [severity, pointer, code],
  );
const wordOf = (id: string) => BASE_DATA.activities.find((activity) => activity.id === id)!.synonyms.nl[0]!;

describe('additionProblems', () => {
  it('has nothing to say of a sound activity', () => {
    expect(problems({})).toEqual([]);
  });

  it.each([
    ['a group that does not exist', { groupId: 'nowhere' }, ['error', '/groupId', 'taxonomy.group_unknown']],
    ['a NACE division that was left free', { nace: ['81.30', '04.00'] }, ['error', '/nace/1', 'taxonomy.nace']],
    ['a CPV division that does not exist', { cpv: ['99000000'] }, ['error', '/cpv/0', 'taxonomy.cpv']],
    [
      'a relation to nothing',
      { related: [{ activityId: 'nothing', strength: 0.5 }] },
      ['error', '/related/0/activityId', 'activity.unknown'],
    ],
    [
      'two strengths for one relation',
      {
        related: [
          { activityId: 'mowing', strength: 0.5 },
          { activityId: 'mowing', strength: 0.9 },
        ],
      },
      ['error', '/related/1/activityId', 'list.twice'],
    ],
    [
      'the name of another activity, however it is written',
      { label: { ...draft.label, nl: 'MAAIEN' } },
      ['error', '/label/nl', 'taxonomy.name_taken'],
    ],
    [
      'a word that says nothing',
      { words: { ...draft.words, nl: ['padenharken', 'voor de'] } },
      ['error', '/words/nl/1', 'taxonomy.word_empty'],
    ],
    [
      'a word that another activity has',
      { words: { ...draft.words, nl: ['padenharken', wordOf('welding')] } },
      ['warning', '/words/nl/1', 'taxonomy.word_ambiguous'],
    ],
  ])('points at %s', (_, overrides, expected) => {
    expect(problems(overrides)).toContainEqual(expected);
  });

  it('points at a word that the activity has, and at an activity that is not there or was withdrawn', () => {
    const of = (activityId: string, data = BASE_DATA) =>
      additionProblems(data, synonymExtension({ activityId, language: 'nl', word: wordOf('mowing') }), 'nl').map(
        ({ pointer, code }) => `${pointer} ${code}`,
      );
    expect(of('mowing')).toEqual(['/word taxonomy.word_known']);
    expect(of('nothing')).toContain('/activityId activity.unknown');
    const [activity] = activityExtension(draft, BASE_DATA).activities!;
    const withdrawn = extendData(BASE_DATA, [{ version: 'x', activities: [{ ...activity!, isWithdrawn: true }] }]);
    expect(of(activity!.id, withdrawn)).toContain('/activityId activity.unknown');
  });

  it('names who has a word in the language of the reader', () => {
    const said = LANGUAGES.map((language) => {
      const draftWord = synonymExtension({ activityId: 'mowing', language: 'nl', word: wordOf('welding') });
      const [problem] = additionProblems(BASE_DATA, draftWord, language);
      return wordsOf(problem!.code, problem!.params!, language);
    });
    expect(said).toEqual([
      '«laswerk» hoort ook bij «Lassen en constructie». Wie het schrijft, kan dus ook dat bedoelen.',
      expect.stringContaining('«laswerk» appartient aussi à «'),
      expect.stringContaining('“laswerk” also belongs to «'),
    ]);
  });
});
