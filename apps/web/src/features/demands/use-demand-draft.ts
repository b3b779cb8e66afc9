import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '../../api/client';
import { ifMatch, ProblemError, unwrap } from '../../api/problem';
import type { Demand } from '../../api/types';
import { useAutosave } from '../fields/use-autosave';
import { withValue, type Values } from '../fields/path';
import { changeOf, formOf } from './demand-form';
import { demandQuery } from './demand-queries';

/** A demand being edited: every change is kept a moment later, and a conflict leaves what was typed on the screen. */
export function useDemandDraft(demand: Demand) {
  const queries = useQueryClient();
  const [values, setValues] = useState<Values>(() => formOf(demand));
  const latest = useRef(values);
  const version = useRef(demand.version);

  const autosave = useAutosave(async () => {
    const saved = await unwrap(
      api.PATCH('/api/v1/demands/{id}', {
        params: { path: { id: demand.id }, header: ifMatch(version.current) },
        body: changeOf(latest.current),
      }),
    );
    version.current = saved.version;
    queries.setQueryData(demandQuery(demand.id).queryKey, saved);
  });

  const show = (next: Values) => {
    latest.current = next;
    setValues(next);
  };
  const newest = () => queries.fetchQuery({ ...demandQuery(demand.id), staleTime: 0 });
  return {
    values,
    ...autosave,
    problem: autosave.state.kind === 'failed' ? autosave.state.problem : null,
    set: (path: string, value: unknown) => {
      show(withValue(latest.current, path, value));
      autosave.touch();
    },
    keepMine: async () => {
      version.current = (await newest()).version;
      await autosave.flush();
    },
    loadTheirs: async () => {
      const theirs = await newest();
      version.current = theirs.version;
      show(formOf(theirs));
      autosave.touch();
      await autosave.flush();
    },
    submit: async (): Promise<Demand> => {
      if (!(await autosave.flush())) throw new ProblemError({ status: 409, code: 'draft.not_saved' });
      return unwrap(api.POST('/api/v1/demands/{id}/submission', { params: { path: { id: demand.id } } }));
    },
  };
}
