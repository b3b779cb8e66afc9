import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { components } from '../../api/schema';

export type Operations = components['schemas']['OperationsDto'];
export type StuckMail = components['schemas']['StuckMailDto'];
export type FailedJob = components['schemas']['FailedJobDto'];

/** Every part of the page is read again this often. */
const EVERY_MS = 10_000;
const KEY = ['operations'] as const;

/** What a decision makes old. */
export const OPERATIONS = [KEY];

export const operationsQuery = queryOptions({
  queryKey: [...KEY, 'standing'],
  queryFn: () => unwrap(api.GET('/api/v1/jobs/operations')),
  refetchInterval: EVERY_MS,
});

export const stuckMailsQuery = (state: StuckMail['state']) =>
  queryOptions({
    queryKey: [...KEY, 'mails', state],
    queryFn: () => unwrap(api.GET('/api/v1/jobs/mails', { params: { query: { state, pageSize: 50 } } })),
    refetchInterval: EVERY_MS,
  });

export const failedJobsQuery = queryOptions({
  queryKey: [...KEY, 'jobs'],
  queryFn: () => unwrap(api.GET('/api/v1/jobs/failed', { params: { query: { pageSize: 50 } } })),
  refetchInterval: EVERY_MS,
});
