import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

export const consortiaQuery = (id: string) =>
  queryOptions({
    queryKey: ['consortia', id],
    queryFn: () => unwrap(api.GET('/api/v1/demands/{id}/consortia', { params: { path: { id } } })),
  });

/** A team as the engine divides the work over it now, or the rule it breaks. */
export const assessmentQuery = (id: string, capabilityIds: readonly string[]) =>
  queryOptions({
    queryKey: ['consortia', id, 'assessment', ...capabilityIds],
    queryFn: () =>
      unwrap(
        api.POST('/api/v1/demands/{id}/consortia/assessment', {
          params: { path: { id } },
          body: { members: capabilityIds.map((capabilityId) => ({ capabilityId })) },
        }),
      ),
    enabled: capabilityIds.length > 1,
    placeholderData: (previous) => previous,
  });
