import { BASE_DATA } from '../base-data';
import { checkAddition } from './check-addition';

const aWord = (id: string, word: string) => ({
  version: 'area',
  synonyms: [{ id, language: 'nl' as const, words: [word] }],
});
const codes = (id: string, word: string) => checkAddition(BASE_DATA, aWord(id, word)).map(({ code }) => code);

describe('checkAddition', () => {
  it('finds nothing wrong with a new word', () => {
    expect(checkAddition(BASE_DATA, aWord('mowing', 'flabberwerk'))).toEqual([]);
  });

  it('is silent about what was doubtful before', () => {
    expect(checkAddition(BASE_DATA, { version: 'area' })).toEqual([]);
  });

  it('warns of a word that another activity has, and names both', () => {
    const theirs = BASE_DATA.activities.find(({ id }) => id === 'welding')!.synonyms.nl[0]!;
    expect(checkAddition(BASE_DATA, aWord('mowing', theirs))).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        code: 'word.ambiguous',
        params: expect.objectContaining({ ids: expect.arrayContaining(['mowing', 'welding']) as unknown }) as unknown,
      }),
    );
  });

  it('refuses a word the activity has already, however it is written', () => {
    const own = BASE_DATA.activities.find(({ id }) => id === 'mowing')!.synonyms.nl[0]!;
    expect(codes('mowing', own.toUpperCase())).toEqual(['word.known']);
  });

  it.each(['de', 'voor een', 'a'])('refuses "%s", which says nothing', (word) => {
    expect(codes('mowing', word)).toContain('word.empty');
  });

  it('refuses an id that is taken and a code that does not exist', () => {
    const activity = { ...BASE_DATA.activities[0]!, id: 'mowing', nace: ['0400'], related: [] };
    const found = checkAddition(BASE_DATA, { version: 'area', activities: [activity] }).map(({ code }) => code);
    expect(found).toEqual(expect.arrayContaining(['id.duplicate', 'code.nace']));
  });
});
