import type { Session } from '../features/session/session';

type Desk = '/demands' | '/today' | '/worklist' | '/operations' | '/';

/** Where a person starts: the first desk that one of their roles has. */
export function deskOf(session: Session | null): Desk {
  if (!session) return '/';
  if (session.acts.has('coordinator') || session.acts.has('area_admin')) return '/worklist';
  if (session.acts.has('enterprise')) return '/today';
  if (session.acts.has('company')) return '/demands';
  if (session.permissions.includes('jobs.redrive')) return '/operations';
  return '/';
}

/** The links of the main navigation for a person's roles, with the key of their words. */
export function navigationOf(session: Session | null) {
  if (!session) return [{ to: '/ask', label: 'ask' }] as const;
  if (session.acts.has('coordinator') || session.acts.has('area_admin')) {
    return [
      { to: '/worklist', label: 'worklist' },
      { to: '/demands', label: 'areaDemands' },
      { to: '/proposals', label: 'proposals' },
      { to: '/collaborations', label: 'collaborations' },
      { to: '/conversations', label: 'conversations' },
      { to: '/mails', label: 'mails' },
      ...(session.acts.has('coordinator') ? ([{ to: '/credentials', label: 'credentials' }] as const) : []),
      ...(session.acts.has('area_admin')
        ? ([
            { to: '/taxonomy', label: 'taxonomy' },
            { to: '/weights', label: 'weights' },
          ] as const)
        : []),
    ] as const;
  }
  if (session.acts.has('enterprise')) {
    return [
      { to: '/today', label: 'today' },
      { to: '/capabilities', label: 'capabilities' },
      { to: '/proposals', label: 'proposals' },
      { to: '/collaborations', label: 'collaborations' },
      { to: '/conversations', label: 'conversations' },
      { to: '/demands', label: 'demands' },
    ] as const;
  }
  if (session.acts.has('company')) {
    return [
      { to: '/demands', label: 'demands' },
      { to: '/proposals', label: 'proposals' },
      { to: '/collaborations', label: 'collaborations' },
      { to: '/conversations', label: 'conversations' },
    ] as const;
  }
  if (session.permissions.includes('jobs.redrive')) return [{ to: '/operations', label: 'operations' }] as const;
  return [] as const;
}
