import { Alert, Anchor, Button, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { problemOf, unwrap } from '../../api/problem';
import type { SurgeAnswer, SurgeQuestion } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { Facts, type Fact } from '../../components/facts';
import { IconCheck, IconClock } from '../../components/icons';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { Empty, LoadFailed, Loading } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import { PromiseForm } from './promise-form';
import { surgeQuestionQuery } from './surge-queries';
import { usePeriodWords } from './use-period-words';

const SERVER_TROUBLE = 500;

/** Answering a surge call from a mail: no sign-in; opening the page changes nothing. */
export function SurgeAnswerPage() {
  const { t } = useTranslation();
  const { token } = useParams({ from: '/surge/$token' });
  const query = useQuery(surgeQuestionQuery(token));
  const [changing, setChanging] = useState(false);
  if (query.data) {
    const asked = query.data;
    if (asked.answer && !changing) return <Said asked={asked} onChange={() => setChanging(true)} />;
    if (!asked.open) return <Closed asked={asked} />;
    return <Asked token={token} asked={asked} onDone={() => setChanging(false)} />;
  }
  if (!query.error) return <Loading rows={2} />;
  const { status } = problemOf(query.error);
  if (status > 0 && status < SERVER_TROUBLE)
    return (
      <Page title={t('surge.page.unknownTitle')} width="reading">
        <Empty title={t('surge.page.unknownSign')} text={t('surge.page.unknownText')} />
      </Page>
    );
  return <LoadFailed error={query.error} retry={() => void query.refetch()} />;
}

function Asked({
  token,
  asked,
  onDone,
}: {
  readonly token: string;
  readonly asked: SurgeQuestion;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const queries = useQueryClient();
  const { answer: wanted } = useSearch({ from: '/surge/$token' });
  const answer = useCommand({
    run: (body: SurgeAnswer) =>
      unwrap(api.POST('/api/v1/surge-answers/{token}', { params: { path: { token } }, body })),
    quiet: true,
    onSuccess: (after) => {
      queries.setQueryData(surgeQuestionQuery(token).queryKey, after);
      onDone();
    },
  });
  const facts: Fact[] = [
    {
      label: t('surge.page.needed'),
      value: t('surge.page.neededValue', { amount: format.number(asked.neededPerDay) }),
    },
    ...(asked.neededBy ? [{ label: t('surge.page.by'), value: format.day(asked.neededBy) }] : []),
    { label: t('surge.page.who'), value: asked.company },
    { label: t('surge.page.what'), value: asked.description },
    { label: t('surge.page.listing'), value: asked.capabilityTitle },
  ];
  return (
    <Page
      title={t('surge.page.title', { product: asked.product, interpolation: { escapeValue: false } })}
      lead={
        <>
          {t('surge.page.from', { sender: asked.sender })}{' '}
          <strong>{t('surge.page.until', { moment: format.dateTime(asked.closesAt) })}</strong>
        </>
      }
      width="reading"
    >
      <Panel title={t('surge.page.asked')}>
        <Facts items={facts} />
      </Panel>
      <Panel title={t('surge.page.answer')} hint={t('surge.page.commit')}>
        <PromiseForm
          said={asked}
          listed={asked}
          sayingNo={wanted === 'cannot' && asked.answer === null}
          busy={answer.isPending}
          error={answer.error}
          onAnswer={(given) => answer.mutate(given)}
        />
      </Panel>
      <Questions email={asked.contactEmail} />
    </Page>
  );
}

function Said({ asked, onChange }: { readonly asked: SurgeQuestion; readonly onChange: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const period = usePeriodWords();
  const { perDay, fromDay } = asked;
  const can = perDay !== null && fromDay !== null;
  return (
    <Page title={t('surge.page.thanks')} width="reading">
      <Alert
        color="spruce"
        role="status"
        icon={<IconCheck aria-hidden />}
        title={
          can
            ? t('surge.page.saidCan', { amount: format.number(perDay), period: period(fromDay, asked.untilDay) })
            : t('surge.page.saidCannot')
        }
      >
        <Stack gap={4}>
          <Text>{t(can ? 'surge.page.nextCan' : 'surge.page.nextCannot')}</Text>
          {asked.answeredAt ? (
            <Text size="sm">{t('answer.answeredAt', { moment: format.dateTime(asked.answeredAt) })}</Text>
          ) : null}
        </Stack>
      </Alert>
      {asked.open ? (
        <Stack gap="sm" align="flex-start">
          <Text>{t('surge.page.changeUntil', { moment: format.dateTime(asked.closesAt) })}</Text>
          <Button variant="default" onClick={onChange}>
            {t('surge.page.change')}
          </Button>
        </Stack>
      ) : null}
      <Questions email={asked.contactEmail} />
    </Page>
  );
}

function Closed({ asked }: { readonly asked: SurgeQuestion }) {
  const { t } = useTranslation();
  return (
    <Page title={t('surge.page.closedTitle')} width="reading">
      <Alert color="honey" icon={<IconClock aria-hidden />} title={asked.product}>
        {t('surge.page.closedText')}
      </Alert>
      <Questions email={asked.contactEmail} />
    </Page>
  );
}

function Questions({ email }: { readonly email: string | null }) {
  const { t } = useTranslation();
  if (!email) return null;
  return (
    <Text>
      {t('surge.page.questions')} <Anchor href={`mailto:${email}`}>{email}</Anchor>
    </Text>
  );
}
