import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdviceInput } from '@bestuiver/taxonomy';
import { featuresOf } from '../../../libs/taxonomy/src/advice/advise-kind';
import type { AdviceCase } from './measure-advice';
import { partOf } from './split';
import { trainWeights, type Lesson } from './train-weights';

/**
 * Learns the weights of the advice from the cases and sentences in this folder and writes them: npm run learn:advice
 * The test part of cases.json and the files named unseen are left out, so that they can tell what was learned.
 */
const WEIGHTS = join(__dirname, '../../../libs/taxonomy/data/advice/learned-weights.json');

const TESTED = 'cases.json';

type Sentence = AdviceInput & Pick<Lesson, 'warnings'>;

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(__dirname, file), 'utf8')) as T;
}

function lessonOf({ advice, warnings, ...input }: AdviceInput & Omit<Lesson, 'features'>): Lesson {
  return { features: featuresOf(input).map(({ id }) => id), advice, warnings };
}

const cases = readdirSync(__dirname)
  .filter((file) => /^cases.*\.json$/.test(file))
  .sort()
  .flatMap((file) => read<AdviceCase[]>(file).filter(({ id }) => file !== TESTED || partOf(id) === 'development'))
  .map(({ text, language, organisation, expected }) => lessonOf({ text, language, organisation, ...expected }));
const sentences = read<Sentence[]>('sentences.json').map(lessonOf);

const weights = trainWeights([...cases, ...sentences]);
const lines = Object.entries(weights).map(([id, weight]) => `  ${JSON.stringify(id)}: ${JSON.stringify(weight)}`);
writeFileSync(WEIGHTS, `{\n${lines.join(',\n')}\n}\n`);
process.stdout.write(`${lines.length} weights from ${cases.length} cases and ${sentences.length} sentences\n`);
