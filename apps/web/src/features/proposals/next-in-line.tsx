import { List, Stack, Switch, Text } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Succession } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { Panel } from '../../components/panel';
import { useFormat } from '../../i18n/use-format';
import { useMay } from '../session/session';

const successionQuery = (id: string) =>
  queryOptions({
    queryKey: ['ranking', id, 'succession'],
    queryFn: () => unwrap(api.GET('/api/v1/demands/{id}/succession', { params: { path: { id } } })),
  });

/** Whether the next of the short list is asked by itself when a proposal falls away; for coordinators only. */
export function NextInLine({ demandId }: { readonly demandId: string }) {
  const judges = useMay('match.read');
  const { data } = useQuery({ ...successionQuery(demandId), enabled: judges });
  return data ? <Line demandId={demandId} succession={data} /> : null;
}

function Line({ demandId, succession }: { readonly demandId: string; readonly succession: Succession }) {
  const { t } = useTranslation();
  const format = useFormat();
  const queries = useQueryClient();
  const path = { params: { path: { id: demandId } } };
  const change = useCommand({
    run: (arm: boolean) =>
      unwrap(
        arm ? api.PUT('/api/v1/demands/{id}/succession', path) : api.DELETE('/api/v1/demands/{id}/succession', path),
      ),
    refreshes: [['demand', demandId, 'timeline']],
    onSuccess: (after) => queries.setQueryData(successionQuery(demandId).queryKey, after),
  });
  const { armed, armedBy, armedAt, changeable, waiting, steps } = succession;
  if (!changeable && !armed && steps.length === 0) return null;
  return (
    <Panel title={t('answering.next.title')}>
      <Stack gap="sm">
        <Switch
          size="md"
          checked={armed}
          disabled={!changeable || change.isPending}
          label={t('answering.next.switch')}
          description={t('answering.next.hint')}
          onChange={(event) => change.mutate(event.currentTarget.checked)}
        />
        {armed && armedBy && armedAt ? (
          <Text size="sm" c="var(--ink-soft)">
            {t('answering.next.armed', { name: armedBy, date: format.day(armedAt) })}
          </Text>
        ) : null}
        {waiting.length > 0 ? (
          <div>
            <Text fw={600} mb={4}>
              {t('answering.next.waiting')}
            </Text>
            <List type="ordered" size="sm" spacing={4}>
              {waiting.map(({ matchId, organisation, title }) => (
                <List.Item key={matchId}>
                  {organisation} · {title}
                </List.Item>
              ))}
            </List>
          </div>
        ) : (
          <Text size="sm">{t('answering.next.empty')}</Text>
        )}
        {steps.length > 0 ? (
          <List size="sm" spacing={4} listStyleType="none">
            {steps.map(({ at, outcome, from, to }) => (
              <List.Item key={at}>
                {format.day(at)}: {t(`answering.next.outcome.${outcome}`, { from, to: to ?? '' })}
              </List.Item>
            ))}
          </List>
        ) : null}
      </Stack>
    </Panel>
  );
}
