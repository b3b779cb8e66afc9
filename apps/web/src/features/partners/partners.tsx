import { DEMAND_KINDS, type DemandKind } from '@bestuiver/domain';
import { Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { LinkButton } from '../../components/link-button';
import { Page } from '../../components/page';
import { Pager } from '../../components/pager';
import { RowCard, RowList } from '../../components/row-card';
import { Empty, QueryView } from '../../components/states';
import { MunicipalityInput } from '../fields/municipality-input';

interface Filter {
  readonly q: string;
  readonly kind: DemandKind | '';
  readonly nisCode: string | null;
  readonly page: number;
}

/** Who does what nearby; open to everybody, prices are never part of it. */
export function Partners() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter>({ q: '', kind: '', nisCode: null, page: 1 });
  const [asked] = useDebouncedValue(filter, 300);
  const query = useQuery({
    queryKey: ['enterprises', asked],
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/enterprises', {
          params: {
            query: {
              page: asked.page,
              pageSize: 20,
              ...(asked.q.trim() && { q: asked.q.trim() }),
              ...(asked.kind && { kind: [asked.kind] }),
              ...(asked.nisCode && { nisCode: asked.nisCode }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const change = (part: Partial<Filter>) => setFilter({ ...filter, page: 1, ...part });
  return (
    <Page
      title={t('partners.title')}
      lead={t('partners.lead')}
      actions={<LinkButton to="/ask">{t('home.ask')}</LinkButton>}
    >
      <Group gap="sm" align="flex-end" role="search" aria-label={t('partners.title')}>
        <TextInput
          label={t('partners.search')}
          placeholder={t('partners.example')}
          value={filter.q}
          maxLength={200}
          onChange={(event) => change({ q: event.currentTarget.value })}
          style={{ flex: '1 1 18rem' }}
        />
        <NativeSelect
          label={t('common.kind')}
          value={filter.kind}
          onChange={(event) => change({ kind: event.currentTarget.value as DemandKind | '' })}
          data={[
            { value: '', label: t('common.all') },
            ...DEMAND_KINDS.map((kind) => ({ value: kind, label: t(`vocabulary.kind.${kind}`) })),
          ]}
        />
        <MunicipalityInput
          id="municipality"
          label={t('facts.label.siteNis')}
          value={filter.nisCode}
          onChange={(nisCode) => change({ nisCode })}
        />
      </Group>
      <QueryView query={query}>
        {(data) =>
          data.items.length === 0 ? (
            <Empty
              title={t('partners.none')}
              text={t('partners.noneText')}
              action={<LinkButton to="/ask">{t('home.ask')}</LinkButton>}
            />
          ) : (
            <Stack>
              <Text size="sm" c="var(--ink-soft)" role="status">
                {t('common.total', { count: data.total })}
              </Text>
              <RowList label={t('partners.title')}>
                {data.items.map((enterprise) => (
                  <RowCard
                    key={enterprise.id}
                    title={enterprise.name}
                    to="/partners/$id"
                    params={{ id: enterprise.id }}
                    meta={[
                      t(`vocabulary.workForm.${enterprise.workForm}`),
                      [...new Set(enterprise.sites.map((site) => site.municipality))].join(', '),
                    ].join(' · ')}
                  >
                    <Text size="sm" mt={6} lineClamp={2}>
                      {enterprise.description ??
                        enterprise.kinds.map((kind) => t(`vocabulary.kind.${kind}`)).join(', ')}
                    </Text>
                  </RowCard>
                ))}
              </RowList>
              <Pager
                page={filter.page}
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
