import { LANGUAGES } from '@bestuiver/domain';
import { adviceData, SIGNAL_IDS } from './advice-data';

describe('advice data', () => {
  it.each([...LANGUAGES])('knows every signal in %s, each with phrases that compile', (language) => {
    const { signals, fields } = adviceData(language);
    expect(signals.map(({ id }) => id).sort()).toEqual([...SIGNAL_IDS].sort());
    expect(signals.filter(({ phrases }) => phrases.size === 0)).toEqual([]);
    expect(fields.filter(({ work, organisation }) => work.size === 0 || organisation.size === 0)).toEqual([]);
  });
});
