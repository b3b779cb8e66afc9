import { Alert, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle, IconCircleCheck } from '../../components/icons';
import { Page } from '../../components/page';
import { QueryView } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import { useMay } from '../session/session';
import { FailedJobs } from './failed-jobs';
import { HeldMails } from './held-mails';
import { operationsQuery, type Operations } from './operations-queries';
import { Queues } from './queues';
import { Standing } from './standing';
import { StuckMails } from './stuck-mails';
import { warningsOf, type Warning } from './warnings-of';

/** How mails and jobs stand, and the decisions that only people can take. */
export function OperationsPage() {
  const { t } = useTranslation();
  const query = useQuery(operationsQuery);
  const mayDecide = useMay('jobs.redrive');
  return (
    <Page title={t('operations.title')} lead={t('operations.lead')}>
      <QueryView query={query}>
        {(operations) => (
          <Stack gap="lg">
            <Warnings operations={operations} />
            <Standing operations={operations} />
            {mayDecide ? (
              <>
                <StuckMails state="ambiguous" />
                <StuckMails state="failed" />
                <FailedJobs />
              </>
            ) : null}
            <HeldMails held={operations.held} />
            <Queues operations={operations} />
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

function Warnings({ operations }: { readonly operations: Operations }) {
  const { t } = useTranslation();
  const format = useFormat();
  const warnings = warningsOf(operations, Date.now());
  const texts: Record<Warning, { title: string; text: string }> = {
    never: { title: t('operations.warnWorker'), text: t('operations.warnNever') },
    worker: {
      title: t('operations.warnWorker'),
      text: t('operations.warnWorkerText', {
        since: operations.workerSeenAt ? format.dateTime(operations.workerSeenAt) : '',
      }),
    },
    backlog: {
      title: t('operations.warnBacklog'),
      text: t('operations.warnBacklogText', { minutes: Math.round(operations.backlog.oldestSeconds / 60) }),
    },
    decide: {
      title: t('operations.warnDecide'),
      text: t('operations.warnDecideText', { count: operations.ambiguous }),
    },
  };
  if (warnings.length === 0 && operations.failedJobs === 0)
    return (
      <Alert color="spruce" icon={<IconCircleCheck aria-hidden />} title={t('operations.allWell')}>
        {t('operations.allWellText')}
      </Alert>
    );
  return warnings.map((warning) => (
    <Alert key={warning} color="honey" icon={<IconAlertTriangle aria-hidden />} title={texts[warning].title}>
      {texts[warning].text}
    </Alert>
  ));
}
