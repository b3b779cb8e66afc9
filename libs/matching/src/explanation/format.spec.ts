import {
  CONFIDENTIALITIES,
  DEMAND_KINDS,
  HYGIENE_ZONES,
  LANGUAGES,
  PACES,
  RISKS,
  SHIFTS,
  VOLUME_UNITS,
  WORK_MODES,
} from '@bestuiver/domain';
import { TASK_LANGUAGES } from '../facts/encoding';
import { fill } from './format';
import { VOCABULARY } from './vocabulary';

const say = (template: string, params: object) =>
  LANGUAGES.map((language) =>
    fill({ nl: template, fr: template, en: template }, params as Record<string, unknown>, language),
  );

describe('fill', () => {
  it.each([
    ['numbers', '{n}', { n: 12_345.67 }, ['12.345,7', '12 345,7', '12,345.7']],
    ['days', '{d:date}', { d: '2027-03-14' }, ['14 maart 2027', '14 mars 2027', '14 March 2027']],
    ['the first of a month', '{d:date}', { d: '2027-03-01' }, ['1 maart 2027', '1er mars 2027', '1 March 2027']],
    ['times', '{t:time}', { t: '05:30' }, ['5.30', '5 h 30', '5:30']],
    ['one', '{n} {n|day|days}', { n: 1 }, ['1 day', '1 day', '1 day']],
    ['more', '{n} {n|day|days}', { n: 2 }, ['2 days', '2 days', '2 days']],
    ['words', '{k:kind}', { k: 'enclave' }, ['enclavewerk', 'du travail en enclave', 'enclave work']],
    [
      'lists',
      '{r:risk}',
      { r: ['heat', 'cold', 'noise'] },
      ['hitte, koude en lawaai', 'chaleur, froid et bruit', 'heat, cold and noise'],
    ],
    [
      'certificates',
      '{c:certificate}',
      { c: ['iso-9001', 'brcgs-food'] },
      ['ISO 9001 en BRC Food', 'ISO 9001 et BRC Food', 'ISO 9001 and BRC Food'],
    ],
    ['what is not known', '{x}', {}, ['?', '?', '?']],
  ])('writes %s', (_what, template, params, expected) => {
    const plain = say(template, params).map((text) => text.replace(/[\u00a0\u202f]/g, ' '));
    expect(plain).toEqual(expected);
  });
});

describe('VOCABULARY', () => {
  it.each([
    ['kind', DEMAND_KINDS],
    ['mode', WORK_MODES],
    ['shift', SHIFTS],
    ['zone', HYGIENE_ZONES],
    ['risk', RISKS],
    ['pace', PACES],
    ['confidentiality', CONFIDENTIALITIES],
    ['unit', VOLUME_UNITS],
    ['language', TASK_LANGUAGES],
  ])('has words in three languages for every %s', (vocabulary, codes) => {
    expect(Object.keys(VOCABULARY[vocabulary]!).sort()).toEqual([...codes].sort());
    for (const words of Object.values(VOCABULARY[vocabulary]!)) {
      expect(LANGUAGES.filter((language) => !words[language])).toEqual([]);
    }
  });
});
