import { queryOptions } from '@tanstack/react-query';
import i18next from 'i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { components } from '../../api/schema';

export type Credential = components['schemas']['CredentialDto'];
export type CredentialState = components['schemas']['CredentialState'];

export const credentialsQuery = (state: CredentialState | '') =>
  queryOptions({
    queryKey: ['credentials', state, i18next.language],
    queryFn: () => unwrap(api.GET('/api/v1/credentials', { params: { query: { ...(state && { state }) } } })),
  });
