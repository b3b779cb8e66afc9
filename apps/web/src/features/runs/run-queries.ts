import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

export const runsQuery = (id: string) =>
  queryOptions({
    queryKey: ['ranking', id, 'runs'],
    queryFn: () => unwrap(api.GET('/api/v1/demands/{id}/runs', { params: { path: { id } } })),
  });

export const runComparisonQuery = (id: string, one: string, other: string) =>
  queryOptions({
    queryKey: ['ranking', id, 'runs', one, other],
    queryFn: () =>
      unwrap(api.GET('/api/v1/demands/{id}/runs/compare', { params: { path: { id }, query: { one, other } } })),
  });
