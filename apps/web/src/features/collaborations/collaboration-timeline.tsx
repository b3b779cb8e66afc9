import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../components/states';
import { Timeline } from '../../components/timeline';
import { collaborationTimelineQuery } from './collaboration-queries';

export function CollaborationTimeline({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation();
  const query = useQuery(collaborationTimelineQuery(id));
  const say = t as unknown as (key: string) => string;
  return (
    <QueryView query={query} rows={2}>
      {({ items }) => (
        <Timeline
          label={t('demands.timeline')}
          entries={items}
          describe={({ action, reason }) => {
            const what = say(`collaborations.action.${action.split('.').at(-1) ?? ''}`);
            const why = [`collaborations.endReason.${reason ?? ''}`, `collaborations.riskReason.${reason ?? ''}`];
            const known = reason ? why.find((key) => i18n.exists(key)) : undefined;
            return known ? `${what}: ${say(known)}` : what;
          }}
        />
      )}
    </QueryView>
  );
}
