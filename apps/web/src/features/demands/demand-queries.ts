import type { DemandKind, DemandStatus } from '@bestuiver/domain';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

export interface DemandFilter {
  readonly page?: number;
  readonly status?: DemandStatus;
  readonly kind?: DemandKind;
  readonly q?: string;
}

export const demandsQuery = (filter: DemandFilter) =>
  queryOptions({
    queryKey: ['demands', filter],
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/demands', {
          params: {
            query: {
              page: filter.page ?? 1,
              pageSize: 20,
              ...(filter.status && { status: [filter.status] }),
              ...(filter.kind && { kind: [filter.kind] }),
              ...(filter.q && { q: filter.q }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const demandQuery = (id: string) =>
  queryOptions({
    queryKey: ['demand', id],
    queryFn: () => unwrap(api.GET('/api/v1/demands/{id}', { params: { path: { id } } })),
  });

export const demandTimelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['demand', id, 'timeline'],
    queryFn: () => unwrap(api.GET('/api/v1/demands/{id}/timeline', { params: { path: { id } } })),
  });
