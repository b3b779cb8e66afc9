import { actorOf, type Actor, type Permission } from '@bestuiver/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { ProblemError, unwrap } from '../../api/problem';
import type { components } from '../../api/schema';

type Account = components['schemas']['AccountDto'];

/** Who is signed in, and as whom they may act in the transition tables. */
export interface Session extends Account {
  readonly acts: ReadonlySet<Actor>;
}

async function readSession(): Promise<Session | null> {
  try {
    const account = await unwrap(api.GET('/api/v1/auth/me'));
    const acts = account.roles.map(({ role }) => actorOf(role)).filter((actor) => actor !== null);
    return { ...account, acts: new Set(acts) };
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 401) return null;
    throw error;
  }
}

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: readSession, staleTime: 60_000 });

export function useSession(): Session | null {
  return useQuery(sessionQuery).data ?? null;
}

/** True when one of the roles carries the permission; how far it reaches is the server's to say. */
export function useMay(permission: Permission): boolean {
  return useSession()?.permissions.includes(permission) ?? false;
}
