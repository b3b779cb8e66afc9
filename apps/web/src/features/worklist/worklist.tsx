import { Alert, Text } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { WorkItem } from '../../api/types';
import { IconAlertTriangle } from '../../components/icons';
import { Page } from '../../components/page';
import { RowCard, RowList } from '../../components/row-card';
import { Empty, QueryView } from '../../components/states';
import { StatusBadge } from '../../components/status-badge';
import { useFormat } from '../../i18n/use-format';

const worklistQuery = queryOptions({
  queryKey: ['worklist'],
  queryFn: () => unwrap(api.GET('/api/v1/worklist')),
});

/** What waits for the coordinator, since when and until when. */
export function Worklist() {
  const { t } = useTranslation();
  const query = useQuery(worklistQuery);
  return (
    <Page title={t('worklist.title')} lead={t('worklist.lead')}>
      <QueryView query={query}>
        {({ items, overdue }) =>
          items.length === 0 ? (
            <Empty title={t('worklist.none')} text={t('worklist.noneText')} />
          ) : (
            <>
              {overdue > 0 ? (
                <Alert color="honey" icon={<IconAlertTriangle aria-hidden />}>
                  {t('worklist.overdue', { count: overdue })}
                </Alert>
              ) : null}
              <RowList label={t('worklist.title')}>
                {items.map((item) => (
                  <WorkRow key={`${item.kind}-${item.objectId}`} item={item} />
                ))}
              </RowList>
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

function targetOf({ objectType, kind }: WorkItem) {
  switch (objectType) {
    case 'demand':
      return kind === 'candidates_to_judge' || kind === 'demand_without_match'
        ? '/demands/$id/matches'
        : '/demands/$id';
    case 'proposal':
      return '/proposals/$id';
    case 'collaboration':
      return '/collaborations/$id';
    default:
      return '/capabilities/$id';
  }
}

function WorkRow({ item }: { readonly item: WorkItem }) {
  const { t } = useTranslation();
  const format = useFormat();
  const deadline = item.deadline
    ? t(item.overdue ? 'worklist.late' : 'worklist.due', { date: format.day(item.deadline) })
    : null;
  const toPage = item.objectType !== 'establishment';
  const meta = (
    <>
      <strong>{t(`worklist.kind.${item.kind}`)}</strong>
      {item.organisation ? ` · ${item.organisation}` : ''}
    </>
  );
  return (
    <RowCard
      title={item.title}
      to={toPage ? targetOf(item) : '/credentials'}
      params={toPage ? { id: item.objectId } : undefined}
      meta={meta}
      status={deadline ? <StatusBadge tone={item.overdue ? 'attention' : 'waiting'} label={deadline} /> : undefined}
    >
      <Text size="sm" mt={6}>
        {t('worklist.waits', { since: t('common.since', { date: format.day(item.since) }) })}
      </Text>
    </RowCard>
  );
}
