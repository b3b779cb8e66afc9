import type { nl } from '../../i18n/nl';

export type VocabularyName = keyof (typeof nl)['vocabulary'];
export type UnitName = keyof (typeof nl)['facts']['unit'];

/** One fact of a form: what is asked and in which shape. Its words are in the catalogue under its name. */
export type FieldSpec = {
  /** Path in the record, e.g. `details.headcountMin`. */
  readonly name: string;
} & (
  | { readonly type: 'text' | 'longtext' | 'date' | 'time' | 'boolean' | 'municipality' | 'certificates' | 'volume' }
  | {
      readonly type: 'number';
      readonly min?: number;
      readonly max?: number;
      readonly unit?: UnitName;
      readonly decimals?: boolean;
    }
  | { readonly type: 'select' | 'multi'; readonly vocabulary: VocabularyName; readonly options: readonly string[] }
  | { readonly type: 'level'; readonly from: number; readonly to: number }
);

export interface FieldSection {
  readonly id: string;
  readonly fields: readonly FieldSpec[];
}

/** The words of a field are kept under the last part of its path. */
export const fieldKey = (name: string): string => name.split('.').at(-1) ?? name;

/** The id of a field's control, for the links of the error summary. */
export const fieldId = (name: string): string => `field-${name.replaceAll('.', '-')}`;
