import { Button, Group, List, Text } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Refusal } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { Panel } from '../../components/panel';
import { useFormat } from '../../i18n/use-format';

const refusalsQuery = (id: string) =>
  queryOptions({
    queryKey: ['capability', id, 'refusals'],
    queryFn: () => unwrap(api.GET('/api/v1/capabilities/{id}/refusals', { params: { path: { id } } })),
  });

/** What the enterprise does not want to be asked again for a capability, with the way back; nothing when there is none. */
export function Refusals({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data } = useQuery(refusalsQuery(id));
  const takeBack = useCommand({
    run: (refusalId: string) =>
      unwrap(api.DELETE('/api/v1/capabilities/{id}/refusals/{refusalId}', { params: { path: { id, refusalId } } })),
    success: t('answering.refusals.takenBack'),
    onSuccess: (left) => queries.setQueryData(refusalsQuery(id).queryKey, left),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t('answering.refusals.title')} hint={t('answering.refusals.hint')}>
      <List listStyleType="none" spacing="sm">
        {data.items.map((refusal) => (
          <List.Item key={refusal.id} styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}>
            <Group justify="space-between" gap="sm">
              <RefusalText refusal={refusal} />
              {data.removable ? (
                <Button
                  variant="default"
                  size="sm"
                  loading={takeBack.isPending && takeBack.variables === refusal.id}
                  onClick={() => takeBack.mutate(refusal.id)}
                >
                  {t('answering.refusals.takeBack')}
                </Button>
              ) : null}
            </Group>
          </List.Item>
        ))}
      </List>
    </Panel>
  );
}

function RefusalText({ refusal: { kind, activity, until, since } }: { readonly refusal: Refusal }) {
  const { t } = useTranslation();
  const format = useFormat();
  const what = kind
    ? t('answering.never.kind', { kind: t(`vocabulary.kind.${kind}`) })
    : activity
      ? t('answering.never.work', { work: activity })
      : t('answering.refusals.until', { date: format.day(until ?? since) });
  return (
    <div>
      <Text fw={600}>{what}</Text>
      <Text size="sm" c="var(--ink-soft)">
        {t('answering.refusals.since', { date: format.day(since) })}
      </Text>
    </div>
  );
}
