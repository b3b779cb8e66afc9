import { setTimeout as wait } from 'node:timers/promises';
import { Loop } from './loop';

const never = (error: unknown): void => {
  throw error;
};

describe('a loop', () => {
  it('works at once, and again a while after each turn', async () => {
    let turns = 0;
    const loop = new Loop(
      () => {
        turns += 1;
        return Promise.resolve();
      },
      never,
      1,
    );
    loop.start();
    expect(turns).toBe(1);
    while (turns < 3) await wait(1);
    await loop.stop();
    expect(turns).toBeGreaterThanOrEqual(3);
  });

  it('goes on after a turn that failed, and says why it did', async () => {
    const failures: unknown[] = [];
    let turns = 0;
    const loop = new Loop(
      () => {
        turns += 1;
        return turns === 1 ? Promise.reject(new Error('no database')) : Promise.resolve();
      },
      (error) => failures.push(error),
      1,
    );
    loop.start();
    while (turns < 2) await wait(1);
    await loop.stop();
    expect(failures).toEqual([new Error('no database')]);
  });

  it('lets the turn end when it is stopped, tells it to hurry, and makes no other', async () => {
    const begun: string[] = [];
    const loop: Loop = new Loop(
      async () => {
        begun.push('turn');
        await wait(10);
        begun.push(loop.isStopping ? 'hurried' : 'took its time');
      },
      never,
      1,
    );
    loop.start();
    await loop.stop();
    expect(begun).toEqual(['turn', 'hurried']);
    await wait(10);
    expect(begun).toEqual(['turn', 'hurried']);
  });

  it('is not stopping before it was started', () => {
    expect(new Loop(() => Promise.resolve(), never, 1).isStopping).toBe(false);
  });
});
