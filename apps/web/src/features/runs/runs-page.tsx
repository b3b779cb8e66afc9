import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Run } from '../../api/types';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { Empty, QueryView } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import { demandQuery } from '../demands/demand-queries';
import { BoardNav } from '../matching/board-nav';
import { RunComparisonView } from './run-comparison';
import { runsQuery } from './run-queries';
import classes from './runs.module.css';

/** Every ranking of a demand, and what moved between two of them. */
export function RunsPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/signed-in/demands/$id/runs' });
  const demand = useQuery(demandQuery(id));
  const runs = useQuery(runsQuery(id));
  return (
    <QueryView query={demand}>
      {({ title }) => (
        <Page title={t('runs.title')} lead={title}>
          <BoardNav id={id} />
          <Text maw={680}>{t('runs.lead')}</Text>
          <QueryView query={runs}>
            {({ items }) =>
              items.length === 0 ? (
                <Empty title={t('runs.none')} text={t('runs.noneText')} />
              ) : (
                <>
                  {items.length === 1 ? <Text>{t('runs.onlyOne')}</Text> : <Compare demandId={id} runs={items} />}
                  <History runs={items} />
                </>
              )
            }
          </QueryView>
        </Page>
      )}
    </QueryView>
  );
}

/** Two rankings to choose, the latest two to begin with; the choice is in the address. */
function Compare({ demandId, runs }: { readonly demandId: string; readonly runs: readonly Run[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/demands/$id/runs' });
  const known = (id: string | undefined) => runs.find((run) => run.id === id)?.id;
  const other = known(search.other) ?? runs[0]?.id ?? '';
  const one = known(search.one) ?? runs[1]?.id ?? '';
  const choose = (change: { one?: string; other?: string }) =>
    void navigate({
      to: '/demands/$id/runs',
      params: { id: demandId },
      search: { one, other, ...change },
      replace: true,
      resetScroll: false,
    });
  const options = runs.map((run) => ({
    value: run.id ?? '',
    label: `${format.dateTime(run.createdAt)} · ${t(`runs.cause.${run.cause}`)}`,
  }));
  return (
    <>
      <Panel title={t('runs.choose')}>
        <Group gap="md" grow preventGrowOverflow={false}>
          <NativeSelect
            label={t('runs.one')}
            value={one}
            data={options}
            onChange={(event) => choose({ one: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('runs.other')}
            value={other}
            data={options}
            onChange={(event) => choose({ other: event.currentTarget.value })}
          />
        </Group>
      </Panel>
      <RunComparisonView demandId={demandId} one={one} other={other} />
    </>
  );
}

function History({ runs }: { readonly runs: readonly Run[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('runs.history')}>
      <ol className={classes.history} aria-label={t('runs.history')}>
        {runs.map((run, index) => (
          <li key={run.id}>
            <Stack gap={2}>
              <Text fw={600}>
                <time dateTime={run.createdAt}>{format.dateTime(run.createdAt)}</time>
                {index === 0 ? ` · ${t('runs.latest')}` : ''}
              </Text>
              <Text>
                {t(`runs.cause.${run.cause}`)}
                {run.by ? ` ${t('runs.by', { name: run.by })}` : ''} ·{' '}
                {t('runs.counts', {
                  candidates: format.number(run.candidates),
                  looked: format.number(run.capabilityCount),
                })}
              </Text>
              <Text size="sm" c="var(--ink-soft)">
                {t('runs.versions', {
                  engine: run.engineVersion,
                  taxonomy: run.taxonomyVersion,
                  weights: run.weightsVersion.startsWith('default') ? t('runs.defaultWeights') : t('runs.ownWeights'),
                })}
              </Text>
            </Stack>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
