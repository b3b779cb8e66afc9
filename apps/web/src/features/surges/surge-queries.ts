import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

export const surgeQuery = (demandId: string) =>
  queryOptions({
    queryKey: ['demand', demandId, 'surge'],
    queryFn: () => unwrap(api.GET('/api/v1/demands/{id}/surge', { params: { path: { id: demandId } } })),
  });

export const surgeQuestionQuery = (token: string) =>
  queryOptions({
    queryKey: ['surge-question', token],
    queryFn: () => unwrap(api.GET('/api/v1/surge-answers/{token}', { params: { path: { token } } })),
  });

/** What a change of the level or an answer makes old, besides the surge itself. */
export const refreshesOf = (demandId: string) => [['demand', demandId], ['demands'], ['worklist']] as const;
