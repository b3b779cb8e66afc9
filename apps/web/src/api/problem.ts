export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  /** In the reader's language. */
  readonly detail?: string;
}

/** RFC 9457 `application/problem+json` as the api answers it. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  /** In the reader's language. */
  readonly detail?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly FieldProblem[];
  readonly correlationId?: string;
}

/** A refused or failed call; the words are chosen where it is shown. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}`);
    this.name = 'ProblemError';
  }
}

/** Whatever was thrown, as a problem; a call that never reached the api is `network.unreachable`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof TypeError) return { status: 0, code: 'network.unreachable' };
  return { status: 500, code: 'internal.error' };
}

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

function toProblem(body: unknown, status: number): Problem {
  if (typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string') {
    return { ...(body as unknown as Problem), status };
  }
  return { status, code: `http.${status}` };
}

/**
 * The data of a call.
 * @throws ProblemError when the api refused it.
 */
export async function unwrap<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw new ProblemError(toProblem(error, response.status));
  return data as T;
}

/** The `If-Match` header of a version that was read. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });
