import { useState } from 'react';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { components } from '../../api/schema';
import type { Ranking } from '../../api/types';
import { useCommand } from '../../api/use-command';

export type Trial = components['schemas']['WhatIfDto'];

/** A ranking with other facts, of which nothing is stored. */
export function useWhatIf(demandId: string) {
  const [result, setResult] = useState<Ranking | null>(null);
  const asking = useCommand({
    run: (body: Trial) =>
      unwrap(api.POST('/api/v1/demands/{id}/what-if', { params: { path: { id: demandId } }, body })),
    quiet: true,
    onSuccess: setResult,
  });
  return {
    result,
    ask: (trial: Trial) => asking.mutate(trial),
    busy: asking.isPending,
    error: asking.error,
    reset: () => setResult(null),
  };
}

export type WhatIf = ReturnType<typeof useWhatIf>;
