import { DEMAND_KINDS, type DemandKind } from '@bestuiver/domain';
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '../features/session/session';
import { Home } from '../features/home/home';
import { Frame } from './frame';
import { deskOf } from './desks';

interface Context {
  readonly queryClient: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ component: Frame });

/** Pages behind sign-in: a visitor signs in first and comes back to the page that was asked for. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (!session) redirect({ to: '/sign-in', search: { next: location.href }, throw: true });
  },
});

export const homeRoute = createRoute({ getParentRoute: () => root, path: '/', component: Home });

export const signInRoute = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    typeof search.next === 'string' && /^\/(?![/\\])/.test(search.next) ? { next: search.next } : {},
  component: lazyRouteComponent(() => import('../features/session/sign-in'), 'SignIn'),
});

const deskRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/desk',
  beforeLoad: async ({ context }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    redirect({ to: deskOf(session), throw: true });
  },
});

const page = <const Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component });
const desk = <const Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => signedIn, path, component });

const editDemandRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/demands/$id/edit',
  validateSearch: (search: Record<string, unknown>): { step?: string } =>
    typeof search.step === 'string' ? { step: search.step } : {},
  component: lazyRouteComponent(() => import('../features/demands/edit-demand'), 'EditDemand'),
});

const editWeightsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/weights/edit',
  validateSearch: (search: Record<string, unknown>): { kind?: DemandKind } => {
    const kind = DEMAND_KINDS.find((one) => one === search.kind);
    return kind ? { kind } : {};
  },
  component: lazyRouteComponent(() => import('../features/weights/weights-editor'), 'WeightsEditor'),
});

const newWordRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/taxonomy/word',
  validateSearch: (search: Record<string, unknown>): { activity?: string } =>
    typeof search.activity === 'string' ? { activity: search.activity } : {},
  component: lazyRouteComponent(() => import('../features/taxonomy/new-word'), 'NewWord'),
});

/** The quieter link of a mail opens the page at `no`. */
const answerRoute = createRoute({
  getParentRoute: () => root,
  path: '/answer/$token',
  validateSearch: (search: Record<string, unknown>): { answer?: 'declined' } =>
    search.answer === 'declined' ? { answer: 'declined' } : {},
  component: lazyRouteComponent(() => import('../features/answer/answer'), 'AnswerPage'),
});

const runsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/demands/$id/runs',
  validateSearch: (search: Record<string, unknown>): { one?: string; other?: string } => ({
    ...(typeof search.one === 'string' && { one: search.one }),
    ...(typeof search.other === 'string' && { other: search.other }),
  }),
  component: lazyRouteComponent(() => import('../features/runs/runs-page'), 'RunsPage'),
});

const surgeRoute = createRoute({
  getParentRoute: () => root,
  path: '/surge/$token',
  validateSearch: (search: Record<string, unknown>): { answer?: 'cannot' } =>
    search.answer === 'cannot' ? { answer: 'cannot' } : {},
  component: lazyRouteComponent(() => import('../features/surges/surge-answer'), 'SurgeAnswerPage'),
});

export const routeTree = root.addChildren([
  homeRoute,
  signInRoute,
  page(
    '/ask',
    lazyRouteComponent(() => import('../features/ask/ask'), 'Ask'),
  ),
  page(
    '/partners',
    lazyRouteComponent(() => import('../features/partners/partners'), 'Partners'),
  ),
  page(
    '/partners/$id',
    lazyRouteComponent(() => import('../features/partners/partner-page'), 'PartnerPage'),
  ),
  page(
    '/weights',
    lazyRouteComponent(() => import('../features/weights/weights-page'), 'WeightsPage'),
  ),
  page(
    '/accessibility',
    lazyRouteComponent(() => import('../features/statements/accessibility'), 'Accessibility'),
  ),
  page(
    '/privacy',
    lazyRouteComponent(() => import('../features/statements/privacy'), 'Privacy'),
  ),
  answerRoute,
  surgeRoute,
  page(
    '/preferences/$token',
    lazyRouteComponent(() => import('../features/preferences/preferences'), 'PreferencesPage'),
  ),
  page(
    '/demo/mailbox',
    lazyRouteComponent(() => import('../features/mailbox/mailbox'), 'Mailbox'),
  ),
  signedIn.addChildren([
    deskRoute,
    desk(
      '/demands',
      lazyRouteComponent(() => import('../features/demands/demand-list'), 'DemandList'),
    ),
    desk(
      '/demands/new',
      lazyRouteComponent(() => import('../features/demands/new-demand'), 'NewDemand'),
    ),
    desk(
      '/demands/$id',
      lazyRouteComponent(() => import('../features/demands/demand-page'), 'DemandPage'),
    ),
    editDemandRoute,
    desk(
      '/demands/$id/matches',
      lazyRouteComponent(() => import('../features/matching/match-board'), 'MatchBoard'),
    ),
    desk(
      '/demands/$id/consortium',
      lazyRouteComponent(() => import('../features/consortium/consortium-page'), 'ConsortiumPage'),
    ),
    runsRoute,
    desk(
      '/invitations/$id',
      lazyRouteComponent(() => import('../features/invitations/invitation-page'), 'InvitationPage'),
    ),
    desk(
      '/today',
      lazyRouteComponent(() => import('../features/today/today'), 'Today'),
    ),
    desk(
      '/capabilities',
      lazyRouteComponent(() => import('../features/capabilities/capability-list'), 'CapabilityList'),
    ),
    desk(
      '/capabilities/new',
      lazyRouteComponent(() => import('../features/capabilities/new-capability'), 'NewCapability'),
    ),
    desk(
      '/capabilities/$id',
      lazyRouteComponent(() => import('../features/capabilities/capability-page'), 'CapabilityPage'),
    ),
    desk(
      '/capabilities/$id/capacity',
      lazyRouteComponent(() => import('../features/capacity/capacity-page'), 'CapacityPage'),
    ),
    desk(
      '/worklist',
      lazyRouteComponent(() => import('../features/worklist/worklist'), 'Worklist'),
    ),
    desk(
      '/credentials',
      lazyRouteComponent(() => import('../features/credentials/credentials-page'), 'CredentialsPage'),
    ),
    desk(
      '/credentials/new',
      lazyRouteComponent(() => import('../features/credentials/new-credential'), 'NewCredential'),
    ),
    desk(
      '/taxonomy',
      lazyRouteComponent(() => import('../features/taxonomy/taxonomy-page'), 'TaxonomyPage'),
    ),
    desk(
      '/taxonomy/activity',
      lazyRouteComponent(() => import('../features/taxonomy/new-activity'), 'NewActivity'),
    ),
    newWordRoute,
    editWeightsRoute,
    desk(
      '/proposals',
      lazyRouteComponent(() => import('../features/proposals/proposal-list'), 'ProposalList'),
    ),
    desk(
      '/proposals/$id',
      lazyRouteComponent(() => import('../features/proposals/proposal-page'), 'ProposalPage'),
    ),
    desk(
      '/collaborations',
      lazyRouteComponent(() => import('../features/collaborations/collaborations'), 'Collaborations'),
    ),
    desk(
      '/collaborations/$id',
      lazyRouteComponent(() => import('../features/collaborations/collaboration-page'), 'CollaborationPage'),
    ),
    desk(
      '/collaborations/$id/part',
      lazyRouteComponent(() => import('../features/collaborations/collaboration-part-page'), 'CollaborationPartPage'),
    ),
    desk(
      '/conversations',
      lazyRouteComponent(() => import('../features/conversation/conversations'), 'Conversations'),
    ),
    desk(
      '/operations',
      lazyRouteComponent(() => import('../features/operations/operations-page'), 'OperationsPage'),
    ),
    desk(
      '/mails',
      lazyRouteComponent(() => import('../features/proposals/mail-list'), 'MailList'),
    ),
  ]),
]);
