import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Hold } from '../../api/types';
import { useFormat } from '../../i18n/use-format';

/** The hours that stay free because of a yes, or would: how many, in which weeks, until when. */
export function HoldNotice({ hold }: { readonly hold: Hold | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!hold) return <Text>{t('answering.hold.unknown')}</Text>;
  if (hold.status === 'released') return <Text>{t(`answering.hold.released.${hold.releaseReason ?? 'ended'}`)}</Text>;
  if (hold.totalHours === 0 || !hold.firstWeek || !hold.lastWeek) return <Text>{t('answering.hold.none')}</Text>;
  return (
    <>
      <Text>
        {t(`answering.hold.${hold.status}`, {
          hours: format.number(hold.hoursPerWeek),
          from: format.day(hold.firstWeek),
          to: format.day(sundayAfter(hold.lastWeek)),
          until: format.day(hold.until),
        })}
      </Text>
      {hold.shortWeeks > 0 ? (
        <Text mt={4}>{t('answering.hold.short', { short: hold.shortWeeks, weeks: hold.weeks })}</Text>
      ) : null}
      {hold.beyondFree ? <Text mt={4}>{t('answering.hold.beyondFree')}</Text> : null}
    </>
  );
}

const DAY_MS = 86_400_000;
const sundayAfter = (monday: string): string => new Date(Date.parse(monday) + 6 * DAY_MS).toISOString().slice(0, 10);
