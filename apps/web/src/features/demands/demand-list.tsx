import { DEMAND_KINDS, DEMAND_STATUSES, type DemandKind, type DemandStatus } from '@bestuiver/domain';
import { Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DemandSummary } from '../../api/types';
import { IconPlus } from '../../components/icons';
import { LinkButton } from '../../components/link-button';
import { Page } from '../../components/page';
import { Pager } from '../../components/pager';
import { RowCard, RowList } from '../../components/row-card';
import { Empty, QueryView } from '../../components/states';
import { StatusBadge } from '../../components/status-badge';
import { DEMAND_TONE } from '../../components/tones';
import { useFormat } from '../../i18n/use-format';
import { useMay, useSession } from '../session/session';
import { demandsQuery, type DemandFilter } from './demand-queries';

/** The demands a reader may see: one's own, or those of the working area. */
export function DemandList() {
  const { t } = useTranslation();
  const session = useSession();
  const mayCreate = useMay('demand.create');
  const curates = useMay('match.read');
  const [filter, setFilter] = useState<DemandFilter>({});
  const [q] = useDebouncedValue(filter.q, 300);
  const query = useQuery(demandsQuery({ ...filter, q }));
  const change = (part: DemandFilter) => setFilter({ ...filter, page: 1, ...part });
  const filtered = Boolean(filter.status || filter.kind || filter.q);
  return (
    <Page
      title={curates ? t('demands.areaTitle') : t('demands.title')}
      lead={curates ? t('demands.areaLead') : session?.organisations.map(({ name }) => name).join(', ')}
      actions={
        mayCreate ? (
          <LinkButton to="/demands/new" leftSection={<IconPlus size={20} aria-hidden />}>
            {t('demands.new')}
          </LinkButton>
        ) : null
      }
    >
      <Group gap="sm" align="flex-end" role="search" aria-label={t('common.filter')}>
        <TextInput
          label={t('common.search')}
          value={filter.q ?? ''}
          onChange={(event) => change({ q: event.currentTarget.value })}
          style={{ flex: '1 1 14rem' }}
        />
        <NativeSelect
          label={t('common.status')}
          value={filter.status ?? ''}
          onChange={(event) => change({ status: (event.currentTarget.value || undefined) as DemandStatus | undefined })}
          data={[
            { value: '', label: t('common.all') },
            ...DEMAND_STATUSES.map((status) => ({ value: status, label: t(`vocabulary.demandStatus.${status}`) })),
          ]}
        />
        <NativeSelect
          label={t('common.kind')}
          value={filter.kind ?? ''}
          onChange={(event) => change({ kind: (event.currentTarget.value || undefined) as DemandKind | undefined })}
          data={[
            { value: '', label: t('common.all') },
            ...DEMAND_KINDS.map((kind) => ({ value: kind, label: t(`vocabulary.kind.${kind}`) })),
          ]}
        />
      </Group>
      <QueryView query={query}>
        {(data) =>
          data.items.length === 0 ? (
            <Empty
              title={filtered ? t('demands.noneFound') : t('demands.none')}
              text={filtered ? t('demands.noneFoundText') : curates ? t('demands.noneInArea') : t('demands.noneText')}
              action={
                !filtered && mayCreate ? <LinkButton to="/demands/new">{t('demands.new')}</LinkButton> : undefined
              }
            />
          ) : (
            <Stack>
              <Text size="sm" c="var(--ink-soft)" role="status">
                {t('common.total', { count: data.total })}
              </Text>
              <RowList label={curates ? t('demands.areaTitle') : t('demands.title')}>
                {data.items.map((demand) => (
                  <DemandRow key={demand.id} demand={demand} curates={curates} />
                ))}
              </RowList>
              <Pager
                page={data.page}
                pageSize={data.pageSize}
                total={data.total}
                onPage={(page) => setFilter({ ...filter, page })}
              />
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}

function DemandRow({ demand, curates }: { readonly demand: DemandSummary; readonly curates: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = [
    t(`vocabulary.kind.${demand.kind}`),
    curates ? demand.organisation.name : null,
    demand.site?.name,
    demand.startDate ? t('demands.from', { date: format.day(demand.startDate) }) : null,
  ];
  return (
    <RowCard
      title={demand.title}
      to="/demands/$id"
      params={{ id: demand.id }}
      meta={facts.filter(Boolean).join(' · ')}
      status={<StatusBadge tone={DEMAND_TONE[demand.status]} label={t(`vocabulary.demandStatus.${demand.status}`)} />}
    >
      <Text size="sm" mt={6}>
        {curates
          ? t('common.since', { date: format.day(demand.statusSince) })
          : t(`vocabulary.demandNext.${demand.status}`)}
        {demand.liveProposals > 0 ? ` ${t('demands.liveProposals', { count: demand.liveProposals })}` : ''}
      </Text>
    </RowCard>
  );
}
