import createClient, { type Middleware } from 'openapi-fetch';
import i18next from 'i18next';
import type { paths } from './schema';

/** The words in answers follow the reader's language. */
const readersLanguage: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', i18next.language ?? 'nl');
    return request;
  },
};

export const api = createClient<paths>({ credentials: 'same-origin' });
api.use(readersLanguage);
