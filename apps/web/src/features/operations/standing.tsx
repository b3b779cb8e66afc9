import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import classes from './operations.module.css';
import type { Operations } from './operations-queries';

/** The numbers of the moment; those that ask for somebody stand out. */
export function Standing({ operations }: { readonly operations: Operations }) {
  const { t } = useTranslation();
  const format = useFormat();
  const held = operations.held.reduce((sum, { mails }) => sum + mails, 0);
  const tiles = [
    { name: t('operations.queued'), count: operations.queued },
    { name: t('operations.sending'), count: operations.sending },
    { name: t('operations.sentLastDay'), count: operations.sentLastDay },
    { name: t('operations.held'), count: held },
    { name: t('operations.ambiguous'), count: operations.ambiguous, asks: operations.ambiguous > 0 },
    { name: t('operations.failed'), count: operations.failed },
    { name: t('operations.failedJobs'), count: operations.failedJobs, asks: operations.failedJobs > 0 },
  ];
  return (
    <dl className={classes.tiles} aria-label={t('operations.now')}>
      {tiles.map(({ name, count, asks }) => (
        <div key={name} className={asks ? `${classes.tile} ${classes.asks}` : classes.tile}>
          <dt className={classes.name}>{name}</dt>
          <dd className={classes.number}>{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
