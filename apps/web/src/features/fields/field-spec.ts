import type { nl } from '../../i18n/nl';

export type VocabularyName = keyof (typeof nl)['vocabulary'];

interface Base {
  /** Path in the record, e.g. `details.headcountMin`. */
  readonly name: string;
}

/** One fact of a form: what is asked and in which shape. Its words are in the catalogue under its name. */
export type FieldSpec = Base &
  (
    | { readonly type: 'text' | 'longtext' | 'date' | 'time' | 'boolean' | 'municipality' | 'months' | 'certificates' }
    | { readonly type: 'number'; readonly min?: number; readonly max?: number; readonly unit?: string; readonly decimals?: boolean }
    | { readonly type: 'select' | 'multi'; readonly vocabulary: VocabularyName; readonly options: readonly string[] }
    | { readonly type: 'level'; readonly from: number; readonly to: number }
    | { readonly type: 'volume' }
    | { readonly type: 'list' }
  );

export interface FieldSection {
  readonly id: string;
  readonly fields: readonly FieldSpec[];
}

/** The words of a field are kept under the last part of its path. */
export const fieldKey = (name: string): string => name.split('.').at(-1) ?? name;
