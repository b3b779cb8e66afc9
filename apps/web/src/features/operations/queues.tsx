import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel';
import { useFormat } from '../../i18n/use-format';
import type { Operations } from './operations-queries';
import { useJobWords } from './use-job-words';

/** What each lane of the queue holds, and what is still on its way to one. */
export function Queues({ operations: { lanes, backlog, workerSeenAt } }: { readonly operations: Operations }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useJobWords();
  const numbers = ['waiting', 'active', 'retrying', 'failed'] as const;
  const heads = { waiting: 'waiting', active: 'active', retrying: 'retrying', failed: 'gaveUp' } as const;
  const counted = workerSeenAt ? t('operations.counted', { time: format.time(workerSeenAt) }) : '';
  return (
    <Panel
      title={t('operations.queueTitle')}
      hint={
        <>
          {t('operations.queueHint')}
          <br />
          {counted}
        </>
      }
    >
      <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('operations.lane')}</Table.Th>
              {numbers.map((number) => (
                <Table.Th key={number} scope="col" ta="right">
                  {t(`operations.${heads[number]}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lanes.map((lane) => (
              <Table.Tr key={lane.name}>
                <Table.Th scope="row">
                  {t(`operations.lanes.${lane.name as 'mail'}`, { defaultValue: lane.name })}
                </Table.Th>
                {numbers.map((number) => (
                  <Table.Td key={number} ta="right">
                    {format.number(lane[number])}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text mt="md" size="sm">
        <strong>{t('operations.outbox')}</strong>:{' '}
        {backlog.due === 0
          ? t('operations.outboxNone')
          : t('operations.outboxOldest', {
              count: backlog.due,
              seconds: format.number(Math.round(backlog.oldestSeconds)),
            })}
        {backlog.items.map(({ name, waiting }) => ` · ${nameOf(name)}: ${format.number(waiting)}`)}
      </Text>
    </Panel>
  );
}
