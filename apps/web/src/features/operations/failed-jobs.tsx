import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { useCommand } from '../../api/use-command';
import { Panel } from '../../components/panel';
import { useFormat } from '../../i18n/use-format';
import classes from './operations.module.css';
import { failedJobsQuery, OPERATIONS, type FailedJob } from './operations-queries';
import { useJobWords } from './use-job-words';

/** Jobs that gave up, each with its reason and the way to try it again. Nothing when there are none. */
export function FailedJobs() {
  const { t } = useTranslation();
  const { data } = useQuery(failedJobsQuery);
  const waiting = data?.items.filter(({ redrivenAt }) => redrivenAt === null) ?? [];
  if (waiting.length === 0) return null;
  return (
    <Panel title={t('operations.jobsTitle')} hint={t('operations.jobsHint')}>
      <ul className={classes.rows}>
        {waiting.map((job) => (
          <FailedJobRow key={job.jobId} job={job} />
        ))}
      </ul>
    </Panel>
  );
}

function FailedJobRow({ job }: { readonly job: FailedJob }) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useJobWords()(job.name);
  const redrive = useCommand({
    run: () => unwrap(api.POST('/api/v1/jobs/failed/{jobId}/redrive', { params: { path: { jobId: job.jobId } } })),
    refreshes: OPERATIONS,
    success: t('operations.didRedrive'),
  });
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="var(--ink-soft)">
          {t('operations.attempts', { count: job.attempts })} ·{' '}
          {t('operations.last', { date: format.dateTime(job.failedAt) })}
        </Text>
        <Text size="sm">{job.error}</Text>
      </div>
      <Button
        variant="default"
        loading={redrive.isPending}
        onClick={() => redrive.mutate()}
        aria-label={t('operations.redriveNamed', { job: name })}
      >
        {t('operations.redrive')}
      </Button>
    </li>
  );
}
