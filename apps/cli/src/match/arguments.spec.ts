import { readArguments } from './arguments';
import { UsageError } from './gold-format';

const files = ['--demands', 'd.json', '--capabilities', 'c.json'];

describe('readArguments', () => {
  it('reads files and options', () => {
    expect(readArguments([...files, '--activity-only', '--top', '5', '--explain'])).toEqual({
      demands: 'd.json',
      capabilities: 'c.json',
      activityOnly: true,
      explain: true,
      top: 5,
    });
  });

  it('keeps everything that fits when no top is given', () => {
    expect(readArguments(files)?.top).toBe(Infinity);
  });

  it('gives way to a question for help', () => {
    expect(readArguments(['--help'])).toBeNull();
  });

  it.each([
    [['--capabilities', 'c.json'], '--demands FILE is missing'],
    [['--demands', 'd.json'], '--capabilities FILE is missing'],
    [[...files, '--fast'], "Unknown option '--fast'"],
    [[...files, '--top', '0'], '--top must be a whole number'],
    [[...files, '--top', 'ten'], '--top must be a whole number'],
    [[...files, 'extra'], 'Unexpected argument'],
  ])('refuses %j', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(UsageError);
    expect(() => readArguments(argv)).toThrow(message);
  });
});
