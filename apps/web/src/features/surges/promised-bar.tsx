import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SurgeCall } from '../../api/types';
import { useFormat } from '../../i18n/use-format';
import classes from './surge.module.css';

/** What enterprises promised together, against what is needed. */
export function PromisedBar({ call }: { readonly call: SurgeCall }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { promised, promisedInTime, neededPerDay, neededBy } = call;
  const needed = format.number(neededPerDay);
  const inTime = neededBy
    ? promised && promisedInTime !== null && promisedInTime < promised.perDay
      ? t('surge.inTime', { date: format.day(neededBy), amount: format.number(promisedInTime) })
      : t('surge.neededBy', { date: format.day(neededBy) })
    : '';
  const share = Math.min(1, (promised?.perDay ?? 0) / neededPerDay);
  return (
    <div>
      <Text fw={600}>
        {promised
          ? t('surge.promised', { promised: format.number(promised.perDay), needed })
          : t('surge.nothingPromised', { needed })}
      </Text>
      <div className={classes.bar} aria-hidden>
        <span className={classes.filled} style={{ width: `${100 * share}%` }} />
      </div>
      <Text size="sm" c="var(--ink-soft)" mt={4}>
        {[promised ? t('surge.promisedFrom', { date: format.day(promised.fromDay) }) : '', inTime]
          .filter(Boolean)
          .join(' ')}
      </Text>
    </div>
  );
}
