import type { NearMiss } from '../../api/types';
import { groupMisses } from './group-misses';

const miss = (id: string, organisationId: string) => ({ capability: { id, organisationId } }) as NearMiss;

describe('groupMisses', () => {
  it('names every enterprise once, by its nearest, and keeps the order', () => {
    const groups = groupMisses([miss('1', 'a'), miss('2', 'b'), miss('3', 'a'), miss('4', 'c'), miss('5', 'a')]);
    expect(
      groups.map(({ best, others }) => [best.capability.id, others.map(({ capability }) => capability.id)]),
    ).toEqual([
      ['1', ['3', '5']],
      ['2', []],
      ['4', []],
    ]);
  });

  it('has nothing to group', () => {
    expect(groupMisses([])).toEqual([]);
  });
});
