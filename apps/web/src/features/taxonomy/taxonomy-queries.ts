import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import i18next from 'i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];

export type Addition = Schemas['AdditionDto'];
export type AdditionCheck = Schemas['CheckAdditionDto'];
export type AdditionProblem = Schemas['AdditionProblemDto'];
export type Meaning = Schemas['MeaningDto'];
export type TaxonomyActivity = Schemas['TaxonomyActivityDto'];

export const PAGE_SIZE = 10;

/** What a change of the taxonomy makes old. */
export const CHANGED_BY_ADDITIONS = [['taxonomy'], ['activities']];

export const taxonomyQuery = (q: string, page: number) =>
  queryOptions({
    queryKey: ['taxonomy', 'activities', q, page, i18next.language],
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/taxonomy/activities', {
          params: { query: { page, pageSize: PAGE_SIZE, ...(q && { q }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const additionsQuery = () =>
  queryOptions({
    queryKey: ['taxonomy', 'additions', i18next.language],
    queryFn: () => unwrap(api.GET('/api/v1/taxonomy/additions')),
  });

export const checkQuery = (body: AdditionCheck) =>
  queryOptions({
    queryKey: ['taxonomy', 'check', body, i18next.language],
    queryFn: () => unwrap(api.POST('/api/v1/taxonomy/checks', { body })),
    placeholderData: keepPreviousData,
    retry: false,
  });
