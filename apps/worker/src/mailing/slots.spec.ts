import { setImmediate as turn } from 'node:timers/promises';
import { Slots } from './slots';

describe('Slots', () => {
  it('lets so many work at a time and gives a free place to who came first', async () => {
    const slots = new Slots(2);
    const started: string[] = [];
    const finish = new Map<string, () => void>();
    const works = ['first', 'second', 'third', 'fourth'].map((name) =>
      slots.run(() => {
        started.push(name);
        return new Promise<void>((resolve) => finish.set(name, resolve));
      }),
    );
    await turn();
    expect(started).toEqual(['first', 'second']);
    finish.get('second')!();
    await turn();
    expect(started).toEqual(['first', 'second', 'third']);
    for (const name of ['first', 'third']) finish.get(name)!();
    await turn();
    finish.get('fourth')!();
    await expect(Promise.all(works)).resolves.toHaveLength(4);
  });

  it('frees the place of work that fails', async () => {
    const slots = new Slots(1);
    await expect(slots.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(slots.run(() => Promise.resolve('done'))).resolves.toBe('done');
  });
});
