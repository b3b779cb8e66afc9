import { COLLABORATION_STATUSES, SETTLED_STATUSES } from '@bestuiver/domain';
import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RowList } from '../../components/row-card';
import { collaborationsQuery } from './collaboration-queries';
import { CollaborationRow } from './collaboration-row';

const OPEN = COLLABORATION_STATUSES.filter((status) => !SETTLED_STATUSES.includes(status));

/** Collaborations in which the reader is asked something; nothing at all when there are none. */
export function WaitingCollaborations() {
  const { t } = useTranslation();
  const { data } = useQuery(collaborationsQuery({ status: OPEN }));
  const waiting = (data?.items ?? []).filter(({ steps }) => steps.some(({ yours }) => yours));
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="collaborations-waiting">
      <Title order={2} id="collaborations-waiting" mb="md">
        {t('collaborations.waiting')}
      </Title>
      <RowList label={t('collaborations.waiting')}>
        {waiting.map((collaboration) => (
          <CollaborationRow key={collaboration.id} collaboration={collaboration} />
        ))}
      </RowList>
    </section>
  );
}
