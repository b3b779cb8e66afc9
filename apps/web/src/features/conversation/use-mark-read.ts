import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

/** Long enough to have looked at it, and for the sign that it is new to be seen. */
const LOOK_MS = 1_500;

/** Tells the server that messages were read once they have been in sight for a moment. */
export function useMarkRead(proposalId: string, unreadIds: readonly string[], inSight: boolean) {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (messageIds: string[]) =>
      unwrap(
        api.POST('/api/v1/proposals/{id}/messages/reading', {
          params: { path: { id: proposalId } },
          body: { messageIds },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['conversations'] }),
  });
  const ids = unreadIds.slice(0, 500).join();
  useEffect(() => {
    if (!inSight || ids === '') return;
    const look = setTimeout(() => {
      if (document.visibilityState === 'visible') mutate(ids.split(','));
    }, LOOK_MS);
    return () => clearTimeout(look);
  }, [ids, inSight, mutate]);
}
