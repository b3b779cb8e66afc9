import { COLLABORATION_STATUSES, type CollaborationStatus } from '@bestuiver/domain';
import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page';
import { Pager } from '../../components/pager';
import { RowList } from '../../components/row-card';
import { Empty, QueryView } from '../../components/states';
import { useMay } from '../session/session';
import { CollaborationFigures } from './collaboration-figures';
import { collaborationsQuery } from './collaboration-queries';
import { CollaborationRow } from './collaboration-row';

/** The collaborations of the reader's organisation or area. */
export function Collaborations() {
  const { t } = useTranslation();
  const counts = useMay('collaboration.count');
  const [status, setStatus] = useState<CollaborationStatus | ''>('');
  const [page, setPage] = useState(1);
  const query = useQuery(collaborationsQuery({ page, ...(status && { status: [status] }) }));
  return (
    <Page title={t('collaborations.title')} lead={t(counts ? 'collaborations.leadCoordinator' : 'collaborations.lead')}>
      {counts ? <CollaborationFigures /> : null}
      <Group>
        <NativeSelect
          label={t('common.status')}
          value={status}
          onChange={(event) => {
            setStatus(event.currentTarget.value as CollaborationStatus | '');
            setPage(1);
          }}
          data={[
            { value: '', label: t('common.all') },
            ...COLLABORATION_STATUSES.map((one) => ({ value: one, label: t(`collaborations.status.${one}`) })),
          ]}
        />
      </Group>
      <QueryView query={query}>
        {(data) =>
          data.items.length === 0 ? (
            <Empty title={t('collaborations.none')} text={t('collaborations.noneText')} />
          ) : (
            <Stack>
              <Text size="sm" c="var(--ink-soft)" role="status">
                {t('common.total', { count: data.total })}
              </Text>
              <RowList label={t('collaborations.title')}>
                {data.items.map((collaboration) => (
                  <CollaborationRow key={collaboration.id} collaboration={collaboration} />
                ))}
              </RowList>
              <Pager page={page} pageSize={data.pageSize} total={data.total} onPage={setPage} />
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}
