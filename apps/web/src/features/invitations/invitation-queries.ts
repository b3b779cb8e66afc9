import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: () => unwrap(api.GET('/api/v1/consortium-invitations')),
});

export const invitationQuery = (id: string) =>
  queryOptions({
    queryKey: ['invitations', id],
    queryFn: () => unwrap(api.GET('/api/v1/consortium-invitations/{id}', { params: { path: { id } } })),
  });
