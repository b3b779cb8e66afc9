import type { Criterion } from './criterion';

/** From these values on, in thousandths, it reads as the work itself, and as work close to it. */
const SAME = 800;
const RELATED = 450;
const BY_LEVEL = ['activity.same', 'activity.learning', 'activity.routine', 'activity.expert'];
const LEARNING = 1;

/** Does this team do the work that is asked? */
export const activity: Criterion = {
  id: 'activity',
  source: 'domain dossier 5.2 activity fit: same leaf × level, related work, same group; text only between equals',
  label: { nl: 'Soort werk', fr: 'Type de travail', en: 'Kind of work' },
  aspects: [
    {
      id: 'fit',
      share: 1,
      grade: (_demand, _capability, pair) => pair.relatedness,
      missing: () => [],
      reason: (_demand, _capability, { level }, grade) => ({
        code:
          grade >= SAME || level === LEARNING
            ? (BY_LEVEL[level] ?? 'activity.same')
            : grade >= RELATED
              ? 'activity.related'
              : 'activity.adjacent',
        params: {},
      }),
    },
  ],
  words: {
    'activity.same': {
      nl: 'Doet precies dit soort werk.',
      fr: 'Fait exactement ce type de travail.',
      en: 'Does exactly this kind of work.',
    },
    'activity.learning': {
      nl: 'Leert dit werk nog.',
      fr: 'Apprend encore ce travail.',
      en: 'Is still learning this work.',
    },
    'activity.routine': {
      nl: 'Doet dit werk al op routineniveau.',
      fr: 'Fait déjà ce travail de façon courante.',
      en: 'Already does this work as a routine.',
    },
    'activity.expert': {
      nl: 'Heeft veel ervaring met precies dit werk.',
      fr: "A beaucoup d'expérience dans exactement ce travail.",
      en: 'Has much experience with exactly this work.',
    },
    'activity.related': {
      nl: 'Doet werk dat hier dicht bij ligt, maar niet hetzelfde is.',
      fr: 'Fait un travail proche, mais pas le même.',
      en: 'Does work that is close to this, but not the same.',
    },
    'activity.adjacent': {
      nl: 'Doet maar een deel van dit werk, of werk dat er wat op lijkt.',
      fr: "Ne fait qu'une partie de ce travail, ou un travail qui y ressemble un peu.",
      en: 'Does only a part of this work, or work that is somewhat like it.',
    },
  },
};
