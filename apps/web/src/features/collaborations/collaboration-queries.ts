import type { CollaborationStatus } from '@bestuiver/domain';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

export interface CollaborationFilter {
  readonly page?: number;
  readonly status?: CollaborationStatus[];
  readonly demandId?: string;
  readonly proposalId?: string;
}

export const collaborationsQuery = (filter: CollaborationFilter = {}) =>
  queryOptions({
    queryKey: ['collaborations', filter],
    queryFn: () => unwrap(api.GET('/api/v1/collaborations', { params: { query: { pageSize: 20, ...filter } } })),
    placeholderData: keepPreviousData,
  });

export const collaborationQuery = (id: string) =>
  queryOptions({
    queryKey: ['collaboration', id],
    queryFn: () => unwrap(api.GET('/api/v1/collaborations/{id}', { params: { path: { id } } })),
  });

export const collaborationPartQuery = (id: string) =>
  queryOptions({
    queryKey: ['collaboration', id, 'part'],
    queryFn: () => unwrap(api.GET('/api/v1/collaborations/{id}/part', { params: { path: { id } } })),
  });

export const collaborationTimelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['collaboration', id, 'timeline'],
    queryFn: () => unwrap(api.GET('/api/v1/collaborations/{id}/timeline', { params: { path: { id } } })),
  });

export const collaborationFiguresQuery = queryOptions({
  queryKey: ['collaborations', 'figures'],
  queryFn: () => unwrap(api.GET('/api/v1/collaborations/figures')),
});

/** What a change of a collaboration makes old. */
export const refreshesOf = ({ id, demandId }: { readonly id: string; readonly demandId: string }): string[][] => [
  ['collaboration', id],
  ['collaborations'],
  ['worklist'],
  ['capacity'],
  ['demand', demandId],
];
