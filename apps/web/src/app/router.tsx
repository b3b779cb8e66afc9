import { createRouter } from '@tanstack/react-router';
import { queryClient } from './query-client';
import { NotFound } from './not-found';
import { routeTree } from './routes';
import { Crash } from './crash';

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: Crash,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
