import { PROPOSAL_STATUSES, type ProposalStatus } from '@bestuiver/domain';
import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page';
import { Pager } from '../../components/pager';
import { RowList } from '../../components/row-card';
import { Empty, QueryView } from '../../components/states';
import { useMay } from '../session/session';
import { proposalsQuery } from './proposal-queries';
import { ProposalRow } from './proposal-rows';

export function ProposalList() {
  const { t } = useTranslation();
  const sends = useMay('proposal.send');
  const [status, setStatus] = useState<ProposalStatus | ''>('');
  const [page, setPage] = useState(1);
  const query = useQuery(proposalsQuery({ page, ...(status && { status: [status] }) }));
  return (
    <Page title={t('proposals.title')} lead={t(sends ? 'proposals.leadCoordinator' : 'proposals.lead')}>
      <Group>
        <NativeSelect
          label={t('common.status')}
          value={status}
          onChange={(event) => {
            setStatus(event.currentTarget.value as ProposalStatus | '');
            setPage(1);
          }}
          data={[
            { value: '', label: t('common.all') },
            ...PROPOSAL_STATUSES.filter((one) => sends || one !== 'draft').map((one) => ({
              value: one,
              label: t(`vocabulary.proposalStatus.${one}`),
            })),
          ]}
        />
      </Group>
      <QueryView query={query}>
        {(data) =>
          data.items.length === 0 ? (
            <Empty title={t('proposals.none')} text={t(sends ? 'proposals.noneCoordinator' : 'proposals.noneText')} />
          ) : (
            <Stack>
              <Text size="sm" c="var(--ink-soft)" role="status">
                {t('common.total', { count: data.total })}
              </Text>
              <RowList label={t('proposals.title')}>
                {data.items.map((proposal) => (
                  <ProposalRow key={proposal.id} proposal={proposal} />
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
