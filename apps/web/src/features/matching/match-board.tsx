import { Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useOnce } from '../../api/idempotency';
import { unwrap } from '../../api/problem';
import type { Comparison, Demand, Ranking } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { IconRefresh } from '../../components/icons';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { Empty, QueryView } from '../../components/states';
import { StatusBadge } from '../../components/status-badge';
import { DEMAND_TONE } from '../../components/tones';
import { useFormat } from '../../i18n/use-format';
import { demandQuery } from '../demands/demand-queries';
import { BoardNav } from './board-nav';
import { NextInLine } from '../proposals/next-in-line';
import { Candidate } from './candidate';
import { GoneList } from './gone-list';
import classes from './matching.module.css';
import { NearMisses } from './near-misses';
import { rankingQuery } from './ranking-queries';
import { Relaxations } from './relaxations';
import { TrialNotice } from './trial-notice';
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
          lead={
            <Group gap="sm" mt={4}>
              <StatusBadge tone={DEMAND_TONE[data.status]} label={t(`vocabulary.demandStatus.${data.status}`)} />
              <span>
                {data.title} · {t(`vocabulary.kind.${data.kind}`)}
              </span>
            </Group>
          }
        >
          <BoardNav id={data.id} />
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
      once((header) => unwrap(api.POST('/api/v1/demands/{id}/runs', { params: { path: { id: demand.id }, header } }))),
    success: t('matching.askedRun'),
    refreshes: [['ranking', demand.id]],
  });
  return (
    <QueryView query={query}>
      {(stored) => {
        const { tried } = whatIf;
        const ranking = tried?.ranking ?? stored;
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
              {tried ? <TrialNotice now={stored} tried={tried} onReset={whatIf.reset} /> : null}
              <Candidates ranking={ranking} demandId={demand.id} comparison={tried?.comparison ?? null} />
              {tried ? <GoneList comparison={tried.comparison} /> : null}
            </Stack>
            <Stack gap="lg">
              <NextInLine demandId={demand.id} />
              <Panel title={t('matching.whatIf')} hint={t('matching.whatIfHint')}>
                <WhatIfPanel
                  key={JSON.stringify(tried?.trial)}
                  demand={demand}
                  weights={stored.run?.weights ?? {}}
                  whatIf={whatIf}
                />
              </Panel>
              <Relaxations demandId={demand.id} whatIf={whatIf} />
              <Panel title={t('matching.nearTitle')} hint={t('matching.nearHint')}>
                <NearMisses items={ranking.nearMisses} onTry={(trial) => whatIf.ask({ ...tried?.trial, ...trial })} />
              </Panel>
            </Stack>
          </div>
        );
      }}
    </QueryView>
  );
}

interface CandidatesProps {
  readonly ranking: Ranking;
  readonly demandId: string;
  /** What a trial moved; null when the stored ranking is shown. */
  readonly comparison: Comparison | null;
}

function Candidates({ ranking, demandId, comparison }: CandidatesProps) {
  const { t } = useTranslation();
  const moves = new Map(comparison?.items.map((move) => [move.capability.id, move]));
  const candidate = (match: Ranking['items'][number]) => (
    <Candidate
      key={match.capability.id}
      match={match}
      demandId={demandId}
      trial={comparison !== null}
      move={moves.get(match.capability.id) ?? null}
    />
  );
  const active = ranking.items.filter((match) => match.status !== 'dismissed');
  const dismissed = ranking.items.filter((match) => match.status === 'dismissed');
  if (ranking.items.length === 0) return <Empty title={t('matching.none')} text={t('matching.noneText')} />;
  return (
    <>
      <Title order={2} className="visually-hidden">
        {t('matching.candidates')}
      </Title>
      <ol className={classes.list} aria-label={t('matching.candidates')}>
        {active.map(candidate)}
      </ol>
      {dismissed.length > 0 ? (
        <Box>
          <Title order={2} mb="sm">
            {t('matching.dismissed')}
          </Title>
          <ol className={classes.list} aria-label={t('matching.dismissed')}>
            {dismissed.map(candidate)}
          </ol>
        </Box>
      ) : null}
    </>
  );
}
