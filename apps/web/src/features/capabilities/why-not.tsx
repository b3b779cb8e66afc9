import { List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/states';
import { whyNotQuery } from './capability-queries';

type WhyNotItem = components['schemas']['WhyNotDto'];
const NOT_IN = ['draft', 'submitted', 'hidden', 'suspended', 'archived'] as const;

/** Why no proposal came (yet) for open demands of this work: own facts only, and what would help. */
export function WhyNot({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const query = useQuery(whyNotQuery(id));
  return (
    <Panel title={t('whyNot.title')} hint={t('whyNot.hint')}>
      <QueryView query={query} rows={1}>
        {({ status, takesPart, items }) => {
          if (!takesPart) return <Text>{t(`whyNot.notIn.${NOT_IN.find((one) => one === status) ?? 'other'}`)}</Text>;
          if (items.length === 0) return <Text>{t('whyNot.none')}</Text>;
          return (
            <Stack gap="md">
              <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
                {items.map((item) => (
                  <Told key={item.demandId} item={item} />
                ))}
              </Stack>
              <Text size="sm" c="var(--ink-soft)">
                {t('whyNot.wrong')}
              </Text>
            </Stack>
          );
        }}
      </QueryView>
    </Panel>
  );
}

function Told({ item }: { readonly item: WhyNotItem }) {
  const { t } = useTranslation();
  return (
    <li>
      <Text fw={650}>{item.title}</Text>
      <Text size="sm" c="var(--ink-soft)">
        {t(`vocabulary.kind.${item.kind}`)}
        {item.municipality ? ` · ${item.municipality}` : ''}
      </Text>
      <Text size="sm" fw={600}>
        {item.standing === 'left_out'
          ? t('whyNot.leftOut', { count: item.reasons.length })
          : t(`whyNot.${item.standing}`)}
      </Text>
      {item.standing === 'listed' && item.reasons.length === 0 ? <Text size="sm">{t('whyNot.strong')}</Text> : null}
      <List size="sm" spacing={4} mt={4}>
        {item.reasons.map(({ rule, fact, help }) => (
          <List.Item key={rule}>
            {fact}
            <Text size="sm" c="var(--ink-soft)">
              {help ? `${t('whyNot.help')}: ${help}` : t('whyNot.notYours')}
            </Text>
          </List.Item>
        ))}
      </List>
    </li>
  );
}
