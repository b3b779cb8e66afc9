import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Collaboration } from '../../api/types';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/states';
import { HoldNotice } from '../answer/hold-notice';
import { ConversationPanel } from '../conversation/conversation-panel';
import { ContactList } from '../proposals/contact-list';
import { ProposedTeam } from '../proposals/proposed-team';
import { ChecklistPanel } from './checklist-panel';
import { CollaborationFrame } from './collaboration-frame';
import { collaborationQuery } from './collaboration-queries';
import { CollaborationTimeline } from './collaboration-timeline';
import { ConflictsPanel } from './conflicts-panel';
import { EvaluationPanel } from './evaluation-panel';
import { FollowUpsPanel } from './follow-ups-panel';
import { NextPanel } from './next-panel';
import { TermsPanel } from './terms-panel';

/** What follows an introduction: terms, checks, the work itself and how it went, for both parties and the coordinator. */
export function CollaborationPage() {
  const { id } = useParams({ from: '/signed-in/collaborations/$id' });
  const query = useQuery(collaborationQuery(id));
  return <QueryView query={query}>{(collaboration) => <CollaborationView collaboration={collaboration} />}</QueryView>;
}

/** Points from which the checklist fills a column of its own. */
const LONG = 6;

function CollaborationView({ collaboration }: { readonly collaboration: Collaboration }) {
  const { t } = useTranslation();
  const { id, proposalId, hold, team } = collaboration;
  const isLong = collaboration.checks.length > LONG;
  const aside = (
    <>
      {collaboration.contacts.length > 0 ? (
        <Panel title={t('proposals.contacts')}>
          <ContactList contacts={collaboration.contacts} />
        </Panel>
      ) : null}
      <Panel title={t('demands.timeline')}>
        <CollaborationTimeline id={id} />
      </Panel>
    </>
  );
  return (
    <CollaborationFrame collaboration={collaboration}>
      <NextPanel collaboration={collaboration} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack gap="lg">
          <EvaluationPanel collaboration={collaboration} />
          <FollowUpsPanel collaboration={collaboration} />
          <TermsPanel collaboration={collaboration} />
          <ConflictsPanel collaboration={collaboration} />
          {team ? (
            <Panel title={t('proposedTeam.title')}>
              <ProposedTeam team={team} />
            </Panel>
          ) : null}
          {team && !hold ? null : (
            <Panel title={t('collaborations.hours')} hint={team ? t('collaborations.ownHours') : undefined}>
              <HoldNotice hold={hold && { ...hold, beyondFree: false }} />
              {collaboration.beyondFree ? <Text mt={4}>{t('collaborations.beyondFree')}</Text> : null}
            </Panel>
          )}
          {isLong ? aside : null}
        </Stack>
        <Stack gap="lg">
          <ChecklistPanel collaboration={collaboration} />
          {isLong ? null : aside}
        </Stack>
      </SimpleGrid>
      <ConversationPanel proposalId={proposalId} />
    </CollaborationFrame>
  );
}
