import { adviseKind, type Advice, type AdviceInput, type WarningCode } from '@bestuiver/taxonomy';

export interface AdviceCase extends AdviceInput {
  id: string;
  expected: { advice: Advice; warnings: WarningCode[] };
}

export interface AdviceMeasure {
  accuracy: number;
  /** Over all warnings of all cases; 1 when nothing was raised or nothing was due. */
  precision: number;
  recall: number;
  /** One line per case that was read otherwise than a person did. */
  misses: string[];
}

/** Compares the advice on each case with what a person gave. */
export function measureAdvice(cases: readonly AdviceCase[]): AdviceMeasure {
  let right = 0;
  let raised = 0;
  let due = 0;
  let both = 0;
  const misses: string[] = [];
  for (const { id, expected, ...input } of cases) {
    const { advice, warnings } = adviseKind(input);
    const codes = warnings.map(({ code }) => code);
    const shared = codes.filter((code) => expected.warnings.includes(code)).length;
    right += advice === expected.advice ? 1 : 0;
    raised += codes.length;
    due += expected.warnings.length;
    both += shared;
    if (advice !== expected.advice || shared !== codes.length || shared !== expected.warnings.length) {
      misses.push(`${id}: ${advice} ${codes.join(',')} instead of ${expected.advice} ${expected.warnings.join(',')}`);
    }
  }
  return {
    accuracy: right / cases.length,
    precision: raised ? both / raised : 1,
    recall: due ? both / due : 1,
    misses,
  };
}
