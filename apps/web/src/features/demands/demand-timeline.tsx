import type { DemandStatus } from '@bestuiver/domain';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../components/states';
import { Timeline } from '../../components/timeline';
import { demandTimelineQuery } from './demand-queries';

export function DemandTimeline({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation();
  const query = useQuery(demandTimelineQuery(id));
  const say = t as unknown as (key: string) => string;
  return (
    <QueryView query={query} rows={2}>
      {({ items }) =>
        items.length === 0 ? (
          <Text>{t('demands.timelineEmpty')}</Text>
        ) : (
          <Timeline
            label={t('demands.timeline')}
            entries={items}
            describe={(entry) => {
              const known = `demands.action.${entry.action.split('.').at(-1) ?? ''}`;
              const what = i18n.exists(known)
                ? say(known)
                : entry.toStatus
                  ? t(`vocabulary.demandStatus.${entry.toStatus as DemandStatus}`)
                  : entry.action;
              const reason = `vocabulary.closeReason.${entry.reason ?? ''}`;
              return entry.reason && i18n.exists(reason) ? `${what}: ${say(reason)}` : what;
            }}
          />
        )
      }
    </QueryView>
  );
}
