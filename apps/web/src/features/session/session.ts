import { actorOf, type Actor, type Role } from '@bestuiver/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { ProblemError, unwrap } from '../../api/problem';

/** Who is signed in, and as whom they may act in the transition tables. */
export interface Session {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly { readonly role: Role; readonly organisationId?: string | null; readonly areaId?: string | null }[];
  readonly acts: ReadonlySet<Actor>;
}

async function readSession(): Promise<Session | null> {
  try {
    const me = await unwrap(api.GET('/api/v1/auth/me'));
    const acts = me.roles.map(({ role }) => actorOf(role as Role)).filter((actor) => actor !== null);
    return { ...me, roles: me.roles as Session['roles'], acts: new Set(acts) };
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 401) return null;
    throw error;
  }
}

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: readSession, staleTime: 60_000 });

export function useSession(): Session | null {
  return useQuery(sessionQuery).data ?? null;
}
