import type { ProposalStatus } from '@bestuiver/domain';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

export interface ProposalFilter {
  readonly page?: number;
  readonly status?: ProposalStatus[];
  readonly demandId?: string;
}

export const proposalsQuery = (filter: ProposalFilter = {}) =>
  queryOptions({
    queryKey: ['proposals', filter],
    queryFn: () => unwrap(api.GET('/api/v1/proposals', { params: { query: { pageSize: 20, ...filter } } })),
    placeholderData: keepPreviousData,
  });

export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: ['proposal', id],
    queryFn: () => unwrap(api.GET('/api/v1/proposals/{id}', { params: { path: { id } } })),
  });

export const previewQuery = (id: string) =>
  queryOptions({
    queryKey: ['proposal', id, 'preview'],
    queryFn: () => unwrap(api.GET('/api/v1/proposals/{id}/preview', { params: { path: { id } } })),
  });

export const mailsQuery = (filter: { page?: number; proposalId?: string } = {}) =>
  queryOptions({
    queryKey: ['mails', filter],
    queryFn: () => unwrap(api.GET('/api/v1/mails', { params: { query: { pageSize: 25, ...filter } } })),
    placeholderData: keepPreviousData,
  });

export const mailQuery = (id: string) =>
  queryOptions({
    queryKey: ['mail', id],
    queryFn: () => unwrap(api.GET('/api/v1/mails/{id}', { params: { path: { id } } })),
  });
