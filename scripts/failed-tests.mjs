import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const LINES = 15;

/**
 * The failed tests in a JSON report of jest: `title` is one line (runner, file, full name) and `message` the first
 * lines of what went wrong. A test file that could not be loaded, or failed outside its tests, counts as one.
 */
export function failedTests(runner, report, root) {
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = `${runner} ${relative(root, name)}`;
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [{ title: file, message: firstLines(message) }];
    return failed.map(({ fullName, failureMessages }) => ({
      title: `${file} › ${fullName}`,
      message: firstLines(failureMessages.join('\n')),
    }));
  });
}

function firstLines(message) {
  const lines = stripVTControlCharacters(message).trim().split('\n');
  const ours = lines.filter((line) => line.trim() !== '' && !/^\s+at .*node_modules/.test(line));
  return ours.slice(0, LINES).join('\n');
}
