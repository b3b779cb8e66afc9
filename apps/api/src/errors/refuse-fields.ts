import { DomainError, type FieldProblem } from '@bestuiver/domain';

/** Refuses values that have the right form but cannot be, all at once; the first one gives the code. */
export function refuseFields(problems: readonly FieldProblem[]): void {
  const [first] = problems;
  if (first) throw new DomainError('invalid', first.code, first.params ?? {}, problems);
}
