import { CAPABILITY_LIFE_CYCLE, legalVerbs } from '@bestuiver/domain';
import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { IconCalendarWeek, IconPlus } from '../../components/icons';
import { LinkButton } from '../../components/link-button';
import { Page } from '../../components/page';
import { RowCard, RowList } from '../../components/row-card';
import { Empty, QueryView } from '../../components/states';
import { StatusBadge } from '../../components/status-badge';
import { CAPABILITY_TONE } from '../../components/tones';
import { useFormat } from '../../i18n/use-format';
import { useMay } from '../session/session';
import { capabilitiesQuery } from './capability-queries';
import { ConfirmButton } from './confirm-button';

export function CapabilityList() {
  const { t } = useTranslation();
  const format = useFormat();
  const mayCreate = useMay('capability.create');
  const mayConfirm = useMay('capability.confirm');
  const query = useQuery(capabilitiesQuery());
  const add = (
    <LinkButton to="/capabilities/new" leftSection={<IconPlus size={20} aria-hidden />}>
      {t('offer.new')}
    </LinkButton>
  );
  const actions = (
    <>
      {add}
      <LinkButton to="/credentials" variant="default">
        {t('credentials.title')}
      </LinkButton>
    </>
  );
  return (
    <Page title={t('offer.title')} lead={t('offer.lead')} actions={mayCreate ? actions : null}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('offer.none')} text={t('offer.noneText')} action={mayCreate ? add : undefined} />
          ) : (
            <RowList label={t('offer.title')}>
              {items.map((item) => (
                <RowCard
                  key={item.id}
                  title={item.title}
                  to="/capabilities/$id"
                  params={{ id: item.id }}
                  meta={`${item.establishment.name}, ${item.establishment.municipality} · ${item.activities.map(({ label }) => label).join(', ')}`}
                  status={
                    <StatusBadge
                      tone={CAPABILITY_TONE[item.status]}
                      label={t(`vocabulary.capabilityStatus.${item.status}`)}
                    />
                  }
                >
                  <Group justify="space-between" mt="xs" gap="xs">
                    <Text size="sm">
                      {item.confirmedAt
                        ? t('offer.confirmedOn', { date: format.day(item.confirmedAt) })
                        : t('offer.neverConfirmed')}
                    </Text>
                    <Group gap="xs">
                      <LinkButton
                        to="/capabilities/$id/capacity"
                        params={{ id: item.id }}
                        size="sm"
                        variant="default"
                        leftSection={<IconCalendarWeek size={18} aria-hidden />}
                        aria-label={t('capacity.ofNamed', { title: item.title })}
                      >
                        {t('capacity.short')}
                      </LinkButton>
                      {mayConfirm &&
                      legalVerbs(CAPABILITY_LIFE_CYCLE, item.status, 'enterprise').includes('confirm') ? (
                        <ConfirmButton
                          id={item.id}
                          title={item.title}
                          variant={item.status === 'published' ? 'default' : 'filled'}
                        />
                      ) : null}
                    </Group>
                  </Group>
                </RowCard>
              ))}
            </RowList>
          )
        }
      </QueryView>
    </Page>
  );
}
