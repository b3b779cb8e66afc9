import { Alert, Anchor, Box, Group, List, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { problemOf, unwrap } from '../../api/problem';
import type { Question } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { IconCalendarWeek, IconCheck, IconClock } from '../../components/icons';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { Empty, LoadFailed, Loading } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import { ProposedTeam } from '../proposals/proposed-team';
import { AnswerForm, type GivenAnswer } from './answer-form';
import { AskedWork } from './asked-work';
import { HoldNotice } from './hold-notice';

const question = (token: string) => ({
  queryKey: ['question', token],
  queryFn: () => unwrap(api.GET('/api/v1/answers/{token}', { params: { path: { token } } })),
});

/** Answering from a mail: no sign-in; opening the page changes nothing. */
export function AnswerPage() {
  const { t } = useTranslation();
  const { token } = useParams({ from: '/answer/$token' });
  const { answer } = useSearch({ from: '/answer/$token' });
  const query = useQuery(question(token));
  if (query.data) return <Asked token={token} asked={query.data} declines={answer === 'declined'} />;
  if (!query.error) return <Loading rows={2} />;
  const status = problemOf(query.error).status;
  if (status === 404 || status === 410 || status === 400 || status === 422) {
    return (
      <Page title={t('answer.unknownTitle')} width="reading">
        <Empty title={t('answer.unknownSign')} text={t('answer.unknownText')} />
      </Page>
    );
  }
  return <LoadFailed error={query.error} retry={() => void query.refetch()} />;
}

interface AskedProps {
  readonly token: string;
  readonly asked: Question;
  readonly declines: boolean;
}

function Asked({ token, asked, declines }: AskedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const queries = useQueryClient();
  const answer = useCommand({
    run: (given: GivenAnswer) =>
      unwrap(api.POST('/api/v1/answers/{token}', { params: { path: { token } }, body: given })),
    quiet: true,
    onSuccess: (after) => queries.setQueryData(question(token).queryKey, after),
  });
  if (asked.answer) return <Done asked={asked} />;
  if (!asked.open) return <Closed asked={asked} />;
  const provider = asked.party === 'provider';
  return (
    <Page
      title={t(titleOf(asked))}
      lead={
        <>
          {t('answer.from', { sender: asked.sender })}{' '}
          {asked.expiresOn ? <strong>{t('answer.until', { date: format.day(asked.expiresOn) })}</strong> : null}
        </>
      }
      width="reading"
    >
      <Panel title={provider ? asked.demand.title : asked.capability.title}>
        {provider ? (
          <>
            <OwnPart asked={asked} />
            <AskedWork demand={asked.demand} />
          </>
        ) : (
          <>
            {asked.team ? <ProposedTeam team={asked.team} /> : null}
            <Text fw={600} mt={asked.team ? 'sm' : 0}>
              {asked.capability.organisation ?? t(asked.team ? 'proposedTeam.anonymous' : 'answer.anonymous')}
            </Text>
            {asked.capability.municipality ? <Text>{asked.capability.municipality}</Text> : null}
            {asked.capability.description ? (
              <Text mt="sm" style={{ whiteSpace: 'pre-line' }}>
                {asked.capability.description}
              </Text>
            ) : null}
            <Title order={3} mt="md">
              {t('answer.yourDemand')}
            </Title>
            <Text>{asked.demand.title}</Text>
          </>
        )}
      </Panel>
      {provider && asked.team ? (
        <Panel title={t('proposedTeam.title')}>
          <ProposedTeam team={asked.team} />
        </Panel>
      ) : null}
      {asked.message ? (
        <Alert color="spruce" title={t('answer.message', { sender: asked.sender })}>
          <Text style={{ whiteSpace: 'pre-line' }}>{asked.message}</Text>
        </Alert>
      ) : null}
      {asked.reasons.length > 0 ? (
        <Panel title={t('answer.why')}>
          <List spacing="xs">
            {asked.reasons.map((reason) => (
              <List.Item key={reason}>{reason}</List.Item>
            ))}
          </List>
        </Panel>
      ) : null}
      <Panel title={t('answer.yourAnswer')} hint={t(commitmentOf(asked))}>
        {provider ? (
          <Group gap="sm" align="flex-start" wrap="nowrap" mb="md">
            <IconCalendarWeek size={22} aria-hidden style={{ flex: 'none' }} />
            <Box>
              <HoldNotice hold={asked.hold} />
            </Box>
          </Group>
        ) : null}
        <AnswerForm
          party={asked.party}
          declines={declines}
          kind={asked.kind}
          work={asked.demand.activities[0]}
          busy={answer.isPending}
          error={answer.error}
          onAnswer={(given) => answer.mutate(given)}
        />
      </Panel>
      <Questions email={asked.contactEmail} />
    </Page>
  );
}

/** What a partner of a team is asked to do of the work, and with which listing. */
function OwnPart({ asked: { team, capability } }: { readonly asked: Question }) {
  const { t } = useTranslation();
  const format = useFormat();
  const own = team?.partners.find((partner) => partner.own);
  if (!own) return null;
  const share = t('proposedTeam.share', { percent: format.number(Math.round(100 * own.share)) });
  return (
    <Text fw={600} mb="sm">
      {t('proposedTeam.part')}: {share}
      {own.lead ? ` · ${t('proposedTeam.lead')}` : ''}
      <Text component="span" display="block" size="sm" c="var(--ink-soft)">
        {capability.title}
      </Text>
    </Text>
  );
}

function titleOf({ party, team }: Question) {
  if (party === 'company') return team ? 'proposedTeam.titleCompany' : 'answer.titleCompany';
  return team ? 'proposedTeam.titlePartner' : 'answer.titleProvider';
}

/** What a yes commits to. */
function commitmentOf({ party, team }: Question) {
  if (party === 'company') return team ? 'proposedTeam.commitCompany' : 'answer.commitCompany';
  return team ? 'proposedTeam.commit' : 'answer.commitProvider';
}

/** What happens after a yes: of a team only once everybody said so. */
function nextAfterYes({ party, team, status }: Question) {
  if (!team) return `answer.nextYes.${party}` as const;
  if (party === 'company') return 'proposedTeam.nextYesCompany';
  return status === 'sent_to_provider' ? 'proposedTeam.nextYes' : 'proposedTeam.nextYesAll';
}

function Questions({ email }: { readonly email?: string | null }) {
  const { t } = useTranslation();
  if (!email) return null;
  return (
    <Text>
      {t('answer.questions')} <Anchor href={`mailto:${email}`}>{email}</Anchor>
    </Text>
  );
}

function Done({ asked }: { readonly asked: Question }) {
  const { t } = useTranslation();
  const format = useFormat();
  const yes = asked.answer === 'interested';
  return (
    <Page title={t('answer.thanks')} width="reading">
      <Alert
        color="spruce"
        role="status"
        icon={<IconCheck aria-hidden />}
        title={t(yes ? 'answer.saidYes' : 'answer.saidNo')}
      >
        <Stack gap={4}>
          <Text>
            {t(
              yes
                ? nextAfterYes(asked)
                : asked.team && asked.party === 'provider'
                  ? 'proposedTeam.nextNo'
                  : 'answer.nextNo',
            )}
          </Text>
          {yes && asked.hold ? <HoldNotice hold={asked.hold} /> : null}
          {asked.answeredAt ? (
            <Text size="sm">{t('answer.answeredAt', { moment: format.dateTime(asked.answeredAt) })}</Text>
          ) : null}
        </Stack>
      </Alert>
      <Text>
        <strong>{asked.party === 'provider' ? asked.demand.title : asked.capability.title}</strong>
      </Text>
      <Questions email={asked.contactEmail} />
    </Page>
  );
}

function Closed({ asked }: { readonly asked: Question }) {
  const { t } = useTranslation();
  const expired = asked.status === 'expired';
  return (
    <Page title={t(expired ? 'answer.expiredTitle' : 'answer.closedTitle')} width="reading">
      <Alert color="honey" icon={<IconClock aria-hidden />} title={asked.demand.title}>
        {t(expired ? 'answer.expiredText' : 'answer.closedText')}
      </Alert>
      <Questions email={asked.contactEmail} />
    </Page>
  );
}
