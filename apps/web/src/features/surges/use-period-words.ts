import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';

/** `vanaf 13 januari`, or with the last day. */
export function usePeriodWords(): (fromDay: string, untilDay: string | null) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (fromDay, untilDay) =>
    untilDay === null
      ? t('surge.from', { date: format.day(fromDay) })
      : t('surge.fromUntil', { from: format.day(fromDay), until: format.day(untilDay) });
}
