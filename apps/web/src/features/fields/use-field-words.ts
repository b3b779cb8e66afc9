import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldKey, type UnitName, type VocabularyName } from './field-spec';

export interface FieldWords {
  readonly label: (name: string) => string;
  readonly why: (name: string) => string | undefined;
  readonly unit: (unit: UnitName) => string;
  readonly option: (vocabulary: VocabularyName, option: string) => string;
  readonly level: (name: string, level: number) => string;
  readonly section: (id: string) => string;
}

/** Words of facts by name; demands and capabilities share one catalogue, a capability's own words come first. */
export function useFieldWords(): FieldWords {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const say = t as unknown as (key: string) => string;
    const first = (keys: string[]) => keys.find((key) => i18n.exists(key));
    return {
      label: (name) => say(first([`facts.label.${fieldKey(name)}`, `offer.label.${fieldKey(name)}`]) ?? name),
      why: (name) => {
        const key = first([`facts.why.${fieldKey(name)}`, `offer.why.${fieldKey(name)}`]);
        return key && say(key);
      },
      unit: (unit) => t(`facts.unit.${unit}`),
      option: (vocabulary, option) => say(`vocabulary.${vocabulary}.${option}`),
      level: (name, level) =>
        say(first([`facts.level.${name}.${level}`, `facts.level.physicalLoad.${level}`]) ?? String(level)),
      section: (id) => say(first([`facts.section.${id}`, `offer.section.${id}`]) ?? id),
    };
  }, [t, i18n, i18n.language]);
}
