import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { certificationsQuery, municipalitiesQuery } from '../../api/references';
import type { Volume } from '../../api/types';
import type { Fact } from '../../components/facts';
import { useFormat } from '../../i18n/use-format';
import { fieldKey, type FieldSection, type FieldSpec } from './field-spec';
import { isFilled, valueAt, type Values } from './path';
import { useFieldWords } from './use-field-words';

/** The volume in words, e.g. `12 000 stuks per maand`. */
export function useVolumeText(): (volume: Volume) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ quantity, unit, period }) =>
    `${format.number(quantity)} ${t(`vocabulary.unit.${unit}`)} ${t(`vocabulary.period.${period}`)}`;
}

/** The filled facts of a record, in words, by section. */
export function useFactValues(): (section: FieldSection, values: Values) => Fact[] {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFieldWords();
  const volumeText = useVolumeText();
  const municipalities = useQuery(municipalitiesQuery).data?.items;
  const certifications = useQuery(certificationsQuery()).data?.items;

  const inWords = (spec: FieldSpec, value: unknown): string => {
    switch (spec.type) {
      case 'boolean':
        return value ? t('common.yes') : t('common.no');
      case 'number':
        return `${format.number(Number(value))}${spec.unit ? ` ${words.unit(spec.unit)}` : ''}`;
      case 'date':
        return format.day(String(value));
      case 'select':
        return words.option(spec.vocabulary, String(value));
      case 'multi':
        return format.list((value as string[]).map((option) => words.option(spec.vocabulary, option)));
      case 'level':
        return words.level(fieldKey(spec.name), Number(value));
      case 'volume':
        return volumeText(value as Volume);
      case 'municipality':
        return municipalities?.find((place) => place.nisCode === value)?.name ?? String(value);
      case 'certificates':
        return format.list(
          (value as string[]).map((id) => certifications?.find((known) => known.id === id)?.label ?? id),
        );
      default:
        return String(value);
    }
  };

  return (section, values) =>
    section.fields
      .map((spec) => ({ spec, value: valueAt(values, spec.name) }))
      .filter(({ value }) => isFilled(value))
      .map(({ spec, value }) => ({ label: words.label(spec.name), value: inWords(spec, value) }));
}
