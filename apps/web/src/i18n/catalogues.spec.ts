import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

type Tree = { readonly [key: string]: string | Tree };

const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
const blanks = (text: string): string =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name = '']) => name)
    .sort()
    .join();

const dutch = new Map(leaves(nl));

describe.each([
  ['fr', fr],
  ['en', en],
])('the %s catalogue', (_, catalogue) => {
  const texts = leaves(catalogue);

  it('has every key of the Dutch one and no other', () => {
    expect(texts.map(([key]) => key).sort()).toEqual([...dutch.keys()].sort());
  });

  it('says something everywhere and fills in the same facts', () => {
    const wrong = texts.filter(([key, text]) => !text.trim() || blanks(text) !== blanks(dutch.get(key) ?? ''));
    expect(wrong).toEqual([]);
  });
});
