import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProblem, Problem } from './problem';

type Say = (key: string, params?: Readonly<Record<string, unknown>>) => string;

/** The sentence of a problem: by its code, else as the api put it, else by its status. */
export function useProblemText(): (problem: Problem) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (problem) => {
      const say = t as unknown as Say;
      const byCode = `errors.code.${problem.code}`;
      if (i18n.exists(byCode)) return say(byCode, problem.params);
      if (problem.detail) return problem.detail;
      const byStatus = `errors.status.${problem.status}`;
      return say(i18n.exists(byStatus) ? byStatus : 'errors.status.500', problem.params);
    },
    [t, i18n],
  );
}

/** The sentence of a field's mistake: as the api put it, else by its code. */
export function useFieldText(): (field: FieldProblem) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (field) => {
      if (field.detail) return field.detail;
      const key = `errors.field.${field.code}`;
      return (t as unknown as Say)(i18n.exists(key) ? key : 'errors.field.invalid');
    },
    [t, i18n],
  );
}
