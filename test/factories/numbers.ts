import { checkDigits } from '@bestuiver/domain';

let last = 0;

/** A number that no earlier row of this process has. */
export const next = (): number => (last += 1);

/** A valid enterprise number in the 0888 range, for fictional organisations of tests. */
export function enterpriseNumber(sequence: number): string {
  const firstEight = `088${String(sequence).padStart(5, '0')}`;
  return firstEight + checkDigits(firstEight);
}
