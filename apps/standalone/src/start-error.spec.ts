import { isDiskFull, oneLine, StartError } from './start-error';

describe('oneLine', () => {
  it.each([
    Object.assign(new Error('write'), { code: 'ENOSPC' }),
    Object.assign(new Error('could not extend file'), { code: '53100' }),
    new Error('initdb: error: could not write to file "base/1/1255": No space left on device'),
  ])('says that the disk is full for %s', (error) => {
    expect(isDiskFull(error)).toBe(true);
    expect(oneLine(error)).toMatch(/^the disk is full; free some space/);
  });

  it('tells a reason as it is', () => {
    expect(oneLine(new StartError('port 3000 is taken'))).toBe('port 3000 is taken');
  });

  it('keeps the first line of an error it does not know', () => {
    expect(oneLine(new Error('first\nsecond'))).toBe('first');
    expect(oneLine('')).toBe('unknown error');
  });
});
