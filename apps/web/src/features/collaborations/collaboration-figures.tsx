import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import { collaborationFiguresQuery } from './collaboration-queries';
import classes from './collaborations.module.css';

/** How many collaborations are where, and how long the steps take. */
export function CollaborationFigures() {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useQuery(collaborationFiguresQuery);
  const days = (value: number | null) =>
    value === null ? null : t('collaborations.figures.days', { count: Math.round(value) });
  return (
    <Panel title={t('collaborations.figures.title')}>
      <QueryView query={query} rows={1}>
        {({ counts, leadTimes, agreedShare, runningHoursPerWeek, satisfaction }) => {
          const measured = [
            { label: t('collaborations.figures.openToAgreement'), value: days(leadTimes.openToAgreement) },
            {
              label: t('collaborations.figures.introductionToAgreement'),
              value: days(leadTimes.introductionToAgreement),
            },
            { label: t('collaborations.figures.agreementToStart'), value: days(leadTimes.agreementToStart) },
            {
              label: t('collaborations.figures.agreedShare'),
              value: agreedShare === null ? null : `${Math.round(agreedShare * 100)}%`,
            },
            {
              label: t('collaborations.figures.runningHours'),
              value: t('common.hours', { hours: format.number(runningHoursPerWeek) }),
            },
            {
              label: t('collaborations.figures.satisfaction'),
              value:
                satisfaction.company === null
                  ? null
                  : t('collaborations.figures.ofFive', { mean: format.number(satisfaction.company) }),
            },
          ];
          return (
            <>
              <dl className={classes.counts}>
                {counts.map(({ status, count }) => (
                  <div key={status} data-none={count === 0 || undefined}>
                    <dd>{count}</dd>
                    <dt>{t(`collaborations.status.${status}`)}</dt>
                  </div>
                ))}
              </dl>
              <dl className={classes.measures}>
                {measured.map(({ label, value }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{value ?? t('collaborations.figures.tooFew')}</dd>
                  </div>
                ))}
              </dl>
            </>
          );
        }}
      </QueryView>
    </Panel>
  );
}
