import type { MessageProblem } from '@bestuiver/correspondence';
import type { FieldProblem } from '@bestuiver/domain';
import { refuse } from '../errors/refuse';
import type { ErrorCode } from '../errors/words';

const CODES: Readonly<Record<MessageProblem['code'], ErrorCode>> = {
  closed: 'message.closed',
  no_reader: 'message.closed',
  no_longer_involved: 'message.closed',
  empty: 'message.empty',
  personal_data: 'text.personal_data',
  protected_traits: 'text.protected_traits',
  reveals: 'message.reveals',
};

/** @throws DomainError when a message cannot be passed on as it is, with everything that has to change. */
export function refuseProblems(problems: readonly MessageProblem[]): void {
  const [first] = problems;
  if (!first) return;
  const fields = problems.map((problem): FieldProblem => ({
    pointer: problem.code === 'closed' ? '/channel' : '/text',
    code: CODES[problem.code],
    ...('evidence' in problem && { params: { evidence: problem.evidence } }),
  }));
  throw refuse('invalid', CODES[first.code], { ...fields[0]!.params }, fields);
}
