import type { DemandKind } from '@bestuiver/domain';
import { DEMAND_KINDS } from '@bestuiver/domain';
import { useState } from 'react';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { UnderstoodText } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { MOST_ACTIVITIES } from './understanding';

const CLEARLY_MEANT = 0.5;

/** Asks what a text means and keeps the reader's choices on top of the answer. */
export function useUnderstanding() {
  const [understood, setUnderstood] = useState<{ text: string; answer: UnderstoodText } | null>(null);
  const [activityIds, setActivityIds] = useState<string[]>([]);
  const [kind, setKind] = useState<DemandKind | null>(null);
  const ask = useCommand({
    run: (text: string) => unwrap(api.POST('/api/v1/activities/suggestions', { body: { text } })),
    quiet: true,
    onSuccess: (answer, text) => {
      setUnderstood({ text, answer });
      const clear = answer.items.filter((item) => item.strength >= CLEARLY_MEANT);
      const chosen = clear.length > 0 ? clear : answer.items.slice(0, 1);
      setActivityIds(chosen.slice(0, MOST_ACTIVITIES).map((item) => item.activityId));
      const advised = DEMAND_KINDS.find((option) => option === answer.advice?.advice);
      setKind((before) => advised ?? before);
    },
  });
  return {
    understood,
    activityIds,
    kind,
    setKind,
    setActivityIds: (ids: string[]) => setActivityIds(ids.slice(0, MOST_ACTIVITIES)),
    ask,
  };
}
