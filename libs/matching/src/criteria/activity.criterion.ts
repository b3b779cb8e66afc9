import type { Criterion } from './criterion';

/** From this value on, in thousandths, it is the work itself. */
const SAME = 800;
const RELATED = 450;

/** Does this team do the work that is asked? */
export const activity: Criterion = {
  id: 'activity',
  source: 'domain dossier 5.2 activity fit',
  label: { nl: 'Soort werk', fr: 'Type de travail', en: 'Kind of work' },
  aspects: [
    {
      id: 'fit',
      share: 1,
      grade: (_demand, _capability, pair) => pair.relatedness,
      missing: () => [],
      reason: (_demand, _capability, _pair, grade) => ({
        code: grade >= SAME ? 'activity.same' : grade >= RELATED ? 'activity.related' : 'activity.adjacent',
        params: {},
      }),
    },
  ],
  nothingAsked: { code: 'activity.unknown', params: {} },
  words: {
    'activity.same': {
      nl: 'Doet precies dit soort werk.',
      fr: 'Fait exactement ce type de travail.',
      en: 'Does exactly this kind of work.',
    },
    'activity.related': {
      nl: 'Doet werk dat hier dicht bij ligt.',
      fr: 'Fait un travail très proche.',
      en: 'Does work that is close to this.',
    },
    'activity.adjacent': {
      nl: 'Doet maar een deel van dit werk, of werk dat er wat op lijkt.',
      fr: "Ne fait qu'une partie de ce travail, ou un travail qui y ressemble un peu.",
      en: 'Does only a part of this work, or work that is somewhat like it.',
    },
    'activity.unknown': {
      nl: 'Uit de vraag blijkt niet welk werk het is.',
      fr: 'La demande ne dit pas de quel travail il s’agit.',
      en: 'The demand does not say what work it is.',
    },
  },
};
