import { LANGUAGES, type Language } from '@bestuiver/domain';
import { adviceData, FRAMES, SIGNAL_IDS, type SignalId } from './advice-data';
import { findFrames } from './find-frames';
import { foldSentences } from './folded-sentences';

const shows = (signal: SignalId, text: string, language: Language) =>
  findFrames(foldSentences(text), language).some((found) => found.signal === signal);

describe('frames', () => {
  it('name known signals and concepts that every language has words for, and leave no concept unused', () => {
    const named = FRAMES.flatMap(({ all, none, absent }) => [...all.flat(), ...none, ...absent]);
    expect(FRAMES.filter(({ signal }) => !SIGNAL_IDS.includes(signal))).toEqual([]);
    for (const language of LANGUAGES) {
      const { stems, patterns } = adviceData(language).concepts;
      const known = new Set([...patterns.keys(), ...[...stems.values()].flat()]);
      expect([language, named.filter((id) => !known.has(id))]).toEqual([language, []]);
      expect([language, [...known].filter((id) => !named.includes(id))]).toEqual([language, []]);
    }
  });

  it.each<[SignalId, Language, string]>([
    ['c1.staff', 'en', 'It is our own seamstresses who make the handles these days.'],
    ['c1.staff', 'fr', 'Ce sont nos propres emballeuses qui font ces paniers pour le moment.'],
    ['d3.none', 'nl', 'Een begeleider lijkt ons wat overdreven.'],
    ['d9.choose', 'fr', 'Nous désignerons nous-mêmes les ouvriers.'],
    ['c8.temp', 'nl', 'De uitzendkrachten gaan eruit, jullie ploeg komt in de plaats.'],
  ])('show %s (%s): %s', (signal, language, text) => {
    expect(shows(signal, text, language)).toBe(true);
  });

  it('stay silent when a concept beside it takes the meaning away', () => {
    expect(shows('d9.choose', 'We would select the workers.', 'en')).toBe(true);
    expect(shows('d9.choose', 'To select the workers is up to you.', 'en')).toBe(false);
  });

  it('stay silent when the concepts stand too far apart', () => {
    const far = 'word '.repeat(20);
    expect(shows('d3.none', `The coach ${far} is unnecessary.`, 'en')).toBe(false);
  });

  it('quote the words of every concept', () => {
    const [found] = findFrames(foldSentences('De begeleider is overbodig'), 'nl');
    expect(found).toEqual({ signal: 'd3.none', words: 'begeleider … overbodig' });
  });
});
