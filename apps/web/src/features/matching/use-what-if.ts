import { useState } from 'react';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { components } from '../../api/schema';
import type { Comparison, Ranking } from '../../api/types';
import { useCommand } from '../../api/use-command';

export type Trial = components['schemas']['WhatIfDto'];

interface Tried {
  readonly trial: Trial;
  readonly ranking: Ranking;
  readonly comparison: Comparison;
}

/** A ranking with other facts, and what moved in it; nothing is stored. */
export function useWhatIf(demandId: string) {
  const [tried, setTried] = useState<Tried | null>(null);
  const params = { path: { id: demandId } };
  const asking = useCommand({
    run: async (body: Trial): Promise<Tried> => {
      const [ranking, comparison] = await Promise.all([
        unwrap(api.POST('/api/v1/demands/{id}/what-if', { params, body })),
        unwrap(api.POST('/api/v1/demands/{id}/what-if/comparison', { params, body })),
      ]);
      return { trial: body, ranking, comparison };
    },
    quiet: true,
    onSuccess: setTried,
  });
  return {
    tried,
    ask: (trial: Trial) => asking.mutate(trial),
    busy: asking.isPending,
    error: asking.error,
    reset: () => setTried(null),
  };
}

export type WhatIf = ReturnType<typeof useWhatIf>;
