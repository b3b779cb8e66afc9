import { Alert, Anchor, Button, Group, List, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WITHDRAW_REASONS, type WithdrawReason } from '@bestuiver/domain';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Proposal } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { IconInfoCircle } from '../../components/icons';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { ReasonDialog } from '../../components/reason-dialog';
import { QueryView } from '../../components/states';
import { StatusBadge } from '../../components/status-badge';
import { PROPOSAL_TONE } from '../../components/tones';
import { useFormat } from '../../i18n/use-format';
import { AnswerForm, type GivenAnswer } from '../answer/answer-form';
import { AskedWork } from '../answer/asked-work';
import { ToCollaboration } from '../collaborations/to-collaboration';
import { ConcernsPanel } from '../concerns/concerns-panel';
import { ConversationPanel } from '../conversation/conversation-panel';
import { ContactList } from './contact-list';
import { ProposalMails } from './proposal-mails';
import { proposalQuery } from './proposal-queries';
import { ProposalHold } from './proposal-hold';
import { ProposedTeam } from './proposed-team';
import { SendPanel } from './send-panel';

export function ProposalPage() {
  const { id } = useParams({ from: '/signed-in/proposals/$id' });
  const query = useQuery(proposalQuery(id));
  return <QueryView query={query}>{(proposal) => <ProposalView proposal={proposal} />}</QueryView>;
}

function ProposalView({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation();
  const format = useFormat();
  const coordinates = proposal.party === 'coordinator';
  const answers = proposal.verbs.some((verb) => /_(accept|decline)$/.test(verb));
  const refreshes = [['proposal', proposal.id], ['proposals'], ['worklist'], ['demand', proposal.demandId]];
  const answer = useCommand({
    run: (given: GivenAnswer) =>
      unwrap(api.POST('/api/v1/proposals/{id}/answer', { params: { path: { id: proposal.id } }, body: given })),
    refreshes,
    success: t('answer.thanks'),
    quiet: true,
  });
  return (
    <Page
      title={proposal.party === 'company' ? proposal.capabilityTitle : proposal.demandTitle}
      above={<Anchor renderRoot={(props) => <Link to="/proposals" {...props} />}>{t('proposals.title')}</Anchor>}
      lead={
        <Group gap="sm" mt={4}>
          <StatusBadge
            tone={answers ? 'attention' : PROPOSAL_TONE[proposal.status]}
            label={answers ? t('proposals.yourTurn') : t(`vocabulary.proposalStatus.${proposal.status}`)}
          />
          {proposal.expiresOn && (answers || proposal.status.startsWith('sent_')) ? (
            <span>{t('today.before', { date: format.day(proposal.expiresOn) })}</span>
          ) : null}
        </Group>
      }
    >
      <Alert color="spruce" icon={<IconInfoCircle aria-hidden />} title={t('demands.whatNext')}>
        <Text>{t(nextFor(proposal, answers))}</Text>
        {proposal.declineReason ? (
          <Text mt="xs">
            {t('common.reason')}: {t(`vocabulary.declineReason.${proposal.declineReason}`)}.{' '}
            {proposal.declineNote ?? ''}
          </Text>
        ) : null}
        {proposal.status === 'introduced' ? <ToCollaboration proposalId={proposal.id} /> : null}
      </Alert>
      {coordinates && proposal.status === 'draft' ? <SendPanel proposal={proposal} refreshes={refreshes} /> : null}
      {proposal.verbs.includes('withdraw') ? <WithdrawButton proposal={proposal} refreshes={refreshes} /> : null}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack gap="lg">
          <Panel title={t('answer.work')}>
            <AskedWork demand={proposal.demand} />
            {coordinates ? (
              <Text mt="md">
                <Anchor
                  renderRoot={(props) => <Link to="/demands/$id" params={{ id: proposal.demandId }} {...props} />}
                >
                  {t('proposals.toDemand')}
                </Anchor>
              </Text>
            ) : null}
          </Panel>
          {proposal.team ? (
            <Panel title={t('proposedTeam.title')}>
              <ProposedTeam team={proposal.team} />
              {coordinates ? (
                <Text mt="md">
                  <Anchor
                    renderRoot={(props) => (
                      <Link to="/demands/$id/consortium" params={{ id: proposal.demandId }} {...props} />
                    )}
                  >
                    {t('proposedTeam.teams')}
                  </Anchor>
                </Text>
              ) : null}
            </Panel>
          ) : null}
          {proposal.party === 'provider' || proposal.team ? null : (
            <Panel title={t('proposals.provider')}>
              <Text fw={600}>{proposal.capability.organisation ?? t('answer.anonymous')}</Text>
              <Text>
                {proposal.capability.title}
                {proposal.capability.municipality ? ` · ${proposal.capability.municipality}` : ''}
              </Text>
              {proposal.capability.description ? (
                <Text mt="sm" style={{ whiteSpace: 'pre-line' }}>
                  {proposal.capability.description}
                </Text>
              ) : null}
            </Panel>
          )}
        </Stack>
        <Stack gap="lg">
          <ProposalHold proposal={proposal} refreshes={refreshes} />
          {answers ? (
            <Panel title={t('answer.yourAnswer')}>
              <AnswerForm
                party={proposal.party === 'company' ? 'company' : 'provider'}
                kind={proposal.demandKind}
                work={proposal.demand.activities[0]}
                busy={answer.isPending}
                error={answer.error}
                onAnswer={(given) => answer.mutate(given)}
              />
            </Panel>
          ) : null}
          {proposal.contacts.length > 0 ? (
            <Panel title={t('proposals.contacts')}>
              <ContactList contacts={proposal.contacts} />
            </Panel>
          ) : null}
          {proposal.reasons.length > 0 ? (
            <Panel title={t('answer.why')}>
              <List spacing="xs">
                {proposal.reasons.map((reason) => (
                  <List.Item key={reason}>{reason}</List.Item>
                ))}
              </List>
            </Panel>
          ) : null}
          {proposal.party === 'provider' ? <ConcernsPanel demandId={proposal.demandId} /> : null}
          {coordinates ? (
            <Panel title={t('proposals.mails')}>
              <ProposalMails proposalId={proposal.id} />
            </Panel>
          ) : null}
        </Stack>
      </SimpleGrid>
      {proposal.status === 'draft' ? null : <ConversationPanel proposalId={proposal.id} />}
    </Page>
  );
}

const TEAM_STATUSES = ['sent_to_provider', 'provider_interested', 'provider_declined', 'sent_to_company'] as const;

/** What happens next, in the words of a team where they differ. */
function nextFor({ team, status, party }: Proposal, answers: boolean) {
  if (answers) return 'proposals.answerNow';
  const ofTeam = team ? TEAM_STATUSES.find((one) => one === status) : undefined;
  if (!ofTeam) return `proposals.next.${status}` as const;
  return party === 'provider' && ofTeam === 'sent_to_provider'
    ? 'proposedTeam.next.waiting'
    : (`proposedTeam.next.${ofTeam}` as const);
}

interface WithdrawProps {
  readonly proposal: Proposal;
  readonly refreshes: string[][];
}

function WithdrawButton({ proposal, refreshes }: WithdrawProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const withdraw = useCommand({
    run: ({ reason, note }: { reason: string; note: string }) =>
      unwrap(
        api.POST('/api/v1/proposals/{id}/withdrawal', {
          params: { path: { id: proposal.id } },
          body: { reason: reason as WithdrawReason, ...(note && { note }) },
        }),
      ),
    refreshes,
    success: t('common.saved'),
    quiet: true,
    onSuccess: () => setOpen(false),
  });
  return (
    <Group>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('proposals.withdraw')}
      </Button>
      {open ? (
        <ReasonDialog
          opened
          title={t('proposals.withdraw')}
          text={t('proposals.withdrawText')}
          confirm={t('proposals.withdraw')}
          reasons={WITHDRAW_REASONS.map((value) => ({ value, label: t(`vocabulary.withdrawReason.${value}`) }))}
          danger
          busy={withdraw.isPending}
          error={withdraw.error}
          onClose={() => setOpen(false)}
          onConfirm={(words) => withdraw.mutate(words)}
        />
      ) : null}
    </Group>
  );
}
