import { queryOptions } from '@tanstack/react-query';
import i18next from 'i18next';
import { api } from './client';
import { unwrap } from './problem';

const HOUR = 3_600_000;

/** Lists that hardly ever change, read once an hour in the reader's language. */
export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: () => unwrap(api.GET('/api/v1/municipalities', { params: { query: { limit: 400 } } })),
  staleTime: HOUR,
});

export const certificationsQuery = () =>
  queryOptions({
    queryKey: ['certifications', i18next.language],
    queryFn: () => unwrap(api.GET('/api/v1/certifications')),
    staleTime: HOUR,
  });

export const activitiesQuery = () =>
  queryOptions({
    queryKey: ['activities', i18next.language],
    queryFn: () => unwrap(api.GET('/api/v1/activities')),
    staleTime: HOUR,
  });
