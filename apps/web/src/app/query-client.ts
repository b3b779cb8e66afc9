import { QueryClient } from '@tanstack/react-query';
import { problemOf } from '../api/problem';

/** A refusal is final; only a failing network or server is asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => {
        const { status } = problemOf(error);
        return failures < 2 && (status === 0 || status >= 500);
      },
    },
  },
});
