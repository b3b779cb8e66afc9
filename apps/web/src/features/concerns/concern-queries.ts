import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

export const concernsQuery = (demandId: string) =>
  queryOptions({
    queryKey: ['demand', demandId, 'concerns'],
    queryFn: () => unwrap(api.GET('/api/v1/demands/{id}/concerns', { params: { path: { id: demandId } } })),
  });

/** What a step of a file makes old: the demand with its files and timeline, its ranking, and what waits. */
export const concernRefreshes = (demandId: string): string[][] => [
  ['demand', demandId],
  ['ranking', demandId],
  ['worklist'],
];
