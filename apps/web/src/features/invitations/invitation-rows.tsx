import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RowCard, RowList } from '../../components/row-card';
import { StatusBadge } from '../../components/status-badge';
import { useFormat } from '../../i18n/use-format';
import { invitationsQuery } from './invitation-queries';

/** Teams the enterprise is asked to join and that still run; nothing at all when there are none. */
export function InvitationRows() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(invitationsQuery);
  const running = data?.items.filter(({ state }) => state !== 'stopped') ?? [];
  if (running.length === 0) return null;
  return (
    <section aria-labelledby="to-join">
      <Title order={2} id="to-join" mb="md">
        {t('invitation.rowsTitle')}
      </Title>
      <RowList label={t('invitation.rowsTitle')}>
        {running.map(({ id, demand, share, otherPartners, answerable, answerBy, state }) => (
          <RowCard
            key={id}
            title={demand.title}
            to="/invitations/$id"
            params={{ id }}
            meta={t('invitation.row', { percent: format.number(Math.round(100 * share)), count: otherPartners })}
            status={
              <StatusBadge
                tone={answerable ? 'attention' : state === 'waiting' ? 'waiting' : 'done'}
                label={t(
                  answerable
                    ? 'invitation.yourTurn'
                    : state === 'agreed' || state === 'introduced'
                      ? `invitation.${state}`
                      : 'invitation.waiting',
                )}
              />
            }
          >
            {answerable && answerBy ? (
              <Text size="sm" mt={6}>
                {t('today.before', { date: format.day(answerBy) })}
              </Text>
            ) : null}
          </RowCard>
        ))}
      </RowList>
    </section>
  );
}
