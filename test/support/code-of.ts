import { DomainError } from '@bestuiver/domain';

/** The code of the error that work is refused with; `done` when it is not, the words of any other error. */
export const codeOf = async (work: Promise<unknown>): Promise<string> => {
  const refused: unknown = await work.then(
    () => 'done',
    (error: unknown) => error,
  );
  return refused instanceof DomainError ? refused.code : String(refused);
};
