import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureAdvice, type AdviceCase } from '../../../../test/evaluation/advice/measure-advice';
import { partOf } from '../../../../test/evaluation/advice/split';

const FOLDER = join(__dirname, '../../../../test/evaluation/advice');
const LEAST = 0.85;

const filesOf = (kind: RegExp) => readdirSync(FOLDER).filter((file) => kind.test(file));
const read = (file: string) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as AdviceCase[];

describe('advice on the evaluation cases', () => {
  it.each(filesOf(/^cases.*\.json$/))('reads %s, from which it learned, like a person', (file) => {
    const { accuracy, precision, recall, misses } = measureAdvice(read(file));
    expect({ misses, enough: Math.min(accuracy, precision, recall) >= LEAST }).toEqual({ misses, enough: true });
  });

  const testPart = read('cases.json').filter(({ id }) => partOf(id) === 'test');
  const unseen = filesOf(/^unseen.*\.json$/).map((file): [string, AdviceCase[]] => [file, read(file)]);

  it.each([['the test part of cases.json', testPart], ...unseen])(
    'reads %s, from which it did not learn',
    (_, cases) => {
      const { accuracy, precision, recall, misses } = measureAdvice(cases);
      expect({ misses, enough: Math.min(accuracy, precision, recall) >= LEAST }).toEqual({ misses, enough: true });
    },
  );

  it('holds enough cases of every advice in every language, with warnings and innocent words', () => {
    const all = read('cases.json');
    expect(all.length).toBeGreaterThanOrEqual(160);
    expect(all.filter(({ expected }) => expected.warnings.length > 0).length).toBeGreaterThanOrEqual(40);
    expect(testPart.length).toBeGreaterThanOrEqual(60);
    for (const language of ['nl', 'fr', 'en']) {
      const advices = new Set(all.filter((item) => item.language === language).map(({ expected }) => expected.advice));
      expect(advices.size).toBe(10);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});
