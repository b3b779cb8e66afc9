import { Anchor, List } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Capacity } from '../../api/types';
import { Panel } from '../../components/panel';
import { HoldNotice } from '../answer/hold-notice';

/** For which proposals and collaborations hours stay free; nothing when there are none. */
export function WeekHolds({ holds }: { readonly holds: Capacity['holds'] }) {
  const { t } = useTranslation();
  if (holds.length === 0) return null;
  return (
    <Panel title={t('answering.holds.title')} hint={t('answering.holds.hint')}>
      <List listStyleType="none" spacing="md">
        {holds.map((hold) => (
          <List.Item key={hold.proposalId}>
            <Anchor
              fw={600}
              renderRoot={(props) => <Link to="/proposals/$id" params={{ id: hold.proposalId }} {...props} />}
            >
              {hold.title}
            </Anchor>
            <HoldNotice hold={{ ...hold, totalHours: hold.hoursPerWeek, extendable: false, releaseReason: null }} />
          </List.Item>
        ))}
      </List>
    </Panel>
  );
}
