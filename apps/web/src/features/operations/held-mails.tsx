import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../components/facts';
import { Panel } from '../../components/panel';
import { useFormat } from '../../i18n/use-format';
import type { Operations } from './operations-queries';

/** Why mails wait, how many, and when the first of them is looked at again. */
export function HeldMails({ held }: Pick<Operations, 'held'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const items = held.map(({ reason, mails, nextAt }) => ({
    label: t(`operations.reason.${reason}`),
    value: [
      t('operations.mails', { count: mails }),
      ...(nextAt ? [t('operations.heldNext', { date: format.dateTime(nextAt) })] : []),
    ].join(' · '),
  }));
  return (
    <Panel title={t('operations.heldTitle')} hint={held.length > 0 ? t('operations.heldHint') : undefined}>
      {held.length > 0 ? <Facts items={items} /> : <Text>{t('operations.noneHeld')}</Text>}
    </Panel>
  );
}
