import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

const THREAD_MS = 20_000;
const COUNT_MS = 60_000;

export const conversationQuery = (proposalId: string) =>
  queryOptions({
    queryKey: ['conversation', proposalId],
    queryFn: () => unwrap(api.GET('/api/v1/proposals/{id}/messages', { params: { path: { id: proposalId } } })),
    refetchInterval: THREAD_MS,
  });

export const conversationsQuery = (page = 1) =>
  queryOptions({
    queryKey: ['conversations', page],
    queryFn: () => unwrap(api.GET('/api/v1/conversations', { params: { query: { page, pageSize: 20 } } })),
    placeholderData: keepPreviousData,
  });

export const unreadQuery = queryOptions({
  queryKey: ['conversations', 'unread'],
  queryFn: () => unwrap(api.GET('/api/v1/conversations/unread')),
  refetchInterval: COUNT_MS,
  staleTime: THREAD_MS,
});
