/** First parts of separable verbs: "inpakken" is also "in te pakken" and "wij pakken ze in". */
export const SEPARABLE =
  'aan|achter|af|bij|binnen|dicht|door|in|klaar|leeg|los|mee|na|neer|om|onder|op|over|samen|schoon|terug|toe|tussen|uit|vast|vol|voor|weg|open|droog|fijn|goed|stuk';

/** Participles that change their vowel, without their "ge-", and the infinitive they belong to. */
export const STRONG_VERBS: Readonly<Record<string, string>> = {
  borgen: 'bergen',
  bonden: 'binden',
  bracht: 'brengen',
  broken: 'breken',
  dreven: 'drijven',
  goten: 'gieten',
  kocht: 'kopen',
  kozen: 'kiezen',
  meden: 'mijden',
  nomen: 'nemen',
  schonken: 'schenken',
  schoren: 'scheren',
  schoten: 'schieten',
  schoven: 'schuiven',
  schreven: 'schrijven',
  slepen: 'slijpen',
  sloten: 'sluiten',
  slagen: 'slaan',
  smolten: 'smelten',
  sneden: 'snijden',
  spoten: 'spuiten',
  stoken: 'steken',
  streken: 'strijken',
  trokken: 'trekken',
  vlochten: 'vlechten',
  vroren: 'vriezen',
  wogen: 'wegen',
  wonden: 'winden',
  wreven: 'wrijven',
  zogen: 'zuigen',
  zonden: 'zenden',
};

/** "afgebroken", "verkocht", "gesneden": separable part, unstressed part that stays, vowel of the participle. */
export const STRONG_PARTICIPLE = new RegExp(
  `^(${SEPARABLE})?(?:ge|(ver|be|ont|her))(${Object.keys(STRONG_VERBS).join('|')})$`,
);
