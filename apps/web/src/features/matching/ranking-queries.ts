import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

const WHILE_RANKING_MS = 2_000;

/** The latest run of a demand; asked again by itself until the first run is there. */
export const rankingQuery = (id: string) =>
  queryOptions({
    queryKey: ['ranking', id],
    queryFn: () => unwrap(api.GET('/api/v1/demands/{id}/matches', { params: { path: { id } } })),
    refetchInterval: (query) => (query.state.data && !query.state.data.run ? WHILE_RANKING_MS : false),
  });

/** What letting one condition go would bring; as dear as several rankings, so not asked again on every visit. */
export const relaxationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['ranking', id, 'relaxations'],
    queryFn: () => unwrap(api.GET('/api/v1/demands/{id}/relaxations', { params: { path: { id } } })),
    staleTime: 5 * 60_000,
  });
