import { List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/states';
import { ownMatchesQuery } from './capability-queries';

/** Open demands this listing fits, in words; never anything about others. */
export function OwnMatches({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const query = useQuery(ownMatchesQuery(id));
  return (
    <Panel title={t('offer.fits')} hint={t('offer.fitsHint')}>
      <QueryView query={query} rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t('offer.fitsNone')}</Text>
          ) : (
            <List spacing="sm">
              {items.map((match) => (
                <List.Item key={match.demandId}>
                  <Text fw={600} span>
                    {match.title}
                  </Text>{' '}
                  · {t(`vocabulary.kind.${match.kind}`)}
                  {match.municipality ? ` · ${match.municipality}` : ''} · {t(`vocabulary.band.${match.band}`)}
                  <Text size="sm" c="var(--ink-soft)">
                    {match.reasons.join(' ')}
                  </Text>
                </List.Item>
              ))}
            </List>
          )
        }
      </QueryView>
    </Panel>
  );
}
