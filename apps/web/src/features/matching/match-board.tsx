import { Alert, Anchor, Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useOnce } from '../../api/idempotency';
import { unwrap } from '../../api/problem';
import type { Demand, Ranking } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { IconInfoCircle, IconRefresh } from '../../components/icons';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { Empty, QueryView } from '../../components/states';
import { StatusBadge } from '../../components/status-badge';
import { DEMAND_TONE } from '../../components/tones';
import { useFormat } from '../../i18n/use-format';
import { demandQuery } from '../demands/demand-queries';
import { Candidate } from './candidate';
import classes from './matching.module.css';
import { NearMisses } from './near-misses';
import { rankingQuery } from './ranking-queries';
import { useWhatIf } from './use-what-if';
import { WhatIfPanel } from './what-if-panel';

export function MatchBoard() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/signed-in/demands/$id/matches' });
  const demand = useQuery(demandQuery(id));
  return (
    <QueryView query={demand}>
      {(data) => (
        <Page
          title={t('matching.title')}
          above={
            <Anchor renderRoot={(props) => <Link to="/demands/$id" params={{ id }} {...props} />}>{data.title}</Anchor>
          }
          lead={
            <Group gap="sm" mt={4}>
              <StatusBadge tone={DEMAND_TONE[data.status]} label={t(`vocabulary.demandStatus.${data.status}`)} />
              <span>
                {data.title} · {t(`vocabulary.kind.${data.kind}`)}
              </span>
            </Group>
          }
        >
          <Board demand={data} />
        </Page>
      )}
    </QueryView>
  );
}

function Board({ demand }: { readonly demand: Demand }) {
  const { t } = useTranslation();
  const format = useFormat();
  const once = useOnce();
  const query = useQuery(rankingQuery(demand.id));
  const whatIf = useWhatIf(demand.id);
  const again = useCommand({
    run: () =>
      once((header) =>
        unwrap(api.POST('/api/v1/demands/{id}/runs', { params: { path: { id: demand.id }, header } })),
      ),
    success: t('matching.askedRun'),
    refreshes: [['ranking', demand.id]],
  });
  return (
    <QueryView query={query}>
      {(stored) => {
        const ranking = whatIf.result ?? stored;
        if (!ranking.run) return <Empty title={t('matching.notRun')} text={t('matching.notRunText')} />;
        return (
          <div className={classes.board}>
            <Stack gap="lg">
              <Group justify="space-between" gap="sm">
                <Text size="sm" c="var(--ink-soft)">
                  {t('matching.run', {
                    count: ranking.run.capabilityCount,
                    date: format.dateTime(ranking.run.createdAt),
                  })}
                </Text>
                <Button
                  variant="default"
                  size="sm"
                  leftSection={<IconRefresh size={18} aria-hidden />}
                  loading={again.isPending}
                  onClick={() => again.mutate()}
                >
                  {t('matching.askRun')}
                </Button>
              </Group>
              {whatIf.result ? <TrialNotice now={stored} trial={whatIf.result} onReset={whatIf.reset} /> : null}
              <Candidates ranking={ranking} demandId={demand.id} trial={whatIf.result !== null} />
            </Stack>
            <Stack gap="lg">
              <Panel title={t('matching.whatIf')} hint={t('matching.whatIfHint')}>
                <WhatIfPanel demand={demand} whatIf={whatIf} />
              </Panel>
              <Panel title={t('matching.nearTitle')} hint={t('matching.nearHint')}>
                <NearMisses items={ranking.nearMisses} onTry={whatIf.ask} />
              </Panel>
            </Stack>
          </div>
        );
      }}
    </QueryView>
  );
}

interface TrialNoticeProps {
  readonly now: Ranking;
  readonly trial: Ranking;
  readonly onReset: () => void;
}

function TrialNotice({ now, trial, onReset }: TrialNoticeProps) {
  const { t } = useTranslation();
  const difference = trial.items.length - now.items.length;
  const signed = difference === 0 ? t('matching.noChange') : `${difference > 0 ? '+' : '−'}${Math.abs(difference)}`;
  return (
    <Alert color="honey" role="status" icon={<IconInfoCircle aria-hidden />} title={t('matching.comparing')}>
      <Text>{t('matching.whatIfResult', { count: trial.items.length, difference: signed })}</Text>
      <Button mt="sm" size="sm" variant="default" onClick={onReset}>
        {t('matching.reset')}
      </Button>
    </Alert>
  );
}

interface CandidatesProps {
  readonly ranking: Ranking;
  readonly demandId: string;
  readonly trial: boolean;
}

function Candidates({ ranking, demandId, trial }: CandidatesProps) {
  const { t } = useTranslation();
  const active = ranking.items.filter((match) => match.status !== 'dismissed');
  const dismissed = ranking.items.filter((match) => match.status === 'dismissed');
  if (ranking.items.length === 0) return <Empty title={t('matching.none')} text={t('matching.noneText')} />;
  return (
    <>
      <Title order={2} className="visually-hidden">
        {t('matching.candidates')}
      </Title>
      <ol className={classes.list} aria-label={t('matching.candidates')}>
        {active.map((match) => (
          <Candidate key={match.capability.id} match={match} demandId={demandId} trial={trial} />
        ))}
      </ol>
      {dismissed.length > 0 ? (
        <Box>
          <Title order={2} mb="sm">
            {t('matching.dismissed')}
          </Title>
          <ol className={classes.list} aria-label={t('matching.dismissed')}>
            {dismissed.map((match) => (
              <Candidate key={match.capability.id} match={match} demandId={demandId} trial={trial} />
            ))}
          </ol>
        </Box>
      ) : null}
    </>
  );
}
