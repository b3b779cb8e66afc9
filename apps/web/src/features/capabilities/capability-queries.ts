import type { CapabilityStatus } from '@bestuiver/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

export const capabilitiesQuery = (filter: { page?: number; status?: CapabilityStatus[] } = {}) =>
  queryOptions({
    queryKey: ['capabilities', filter],
    queryFn: () => unwrap(api.GET('/api/v1/capabilities', { params: { query: { pageSize: 50, ...filter } } })),
  });

export const capabilityQuery = (id: string) =>
  queryOptions({
    queryKey: ['capability', id],
    queryFn: () => unwrap(api.GET('/api/v1/capabilities/{id}', { params: { path: { id } } })),
  });

export const capacityQuery = (id: string) =>
  queryOptions({
    queryKey: ['capability', id, 'capacity'],
    queryFn: () => unwrap(api.GET('/api/v1/capabilities/{id}/capacity', { params: { path: { id } } })),
  });

export const ownMatchesQuery = (id: string) =>
  queryOptions({
    queryKey: ['capability', id, 'matches'],
    queryFn: () => unwrap(api.GET('/api/v1/capabilities/{id}/matches', { params: { path: { id } } })),
  });

export const establishmentsQuery = queryOptions({
  queryKey: ['establishments'],
  queryFn: () => unwrap(api.GET('/api/v1/establishments')),
});

export const whyNotQuery = (id: string) =>
  queryOptions({
    queryKey: ['capability', id, 'why-not'],
    queryFn: () => unwrap(api.GET('/api/v1/capabilities/{id}/why-not', { params: { path: { id } } })),
  });
