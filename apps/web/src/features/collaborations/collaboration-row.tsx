import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CollaborationSummary } from '../../api/types';
import { RowCard } from '../../components/row-card';
import { StatusBadge } from '../../components/status-badge';
import { COLLABORATION_TONE } from '../../components/tones';
import { useFormat } from '../../i18n/use-format';

/** A collaboration in a list, with what the reader has to do. */
export function CollaborationRow({ collaboration }: { readonly collaboration: CollaborationSummary }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, side, status, startsOn, endsOn, steps } = collaboration;
  const { company, provider } = collaboration;
  const others = { company: [provider], provider: [company] };
  const names = side === 'coordinator' || side === 'partner' ? [company, provider] : others[side];
  const yours = steps.filter((step) => step.yours);
  const [waits] = steps;
  const sideNames = { company, provider, coordinator: t('collaborations.side.coordinator') };
  return (
    <RowCard
      title={collaboration.demandTitle}
      to={side === 'partner' ? '/collaborations/$id/part' : '/collaborations/$id'}
      params={{ id }}
      meta={[t(`vocabulary.kind.${collaboration.kind}`), format.list(names), period(startsOn, endsOn)]
        .filter(Boolean)
        .join(' · ')}
      status={<StatusBadge tone={COLLABORATION_TONE[status]} label={t(`collaborations.status.${status}`)} />}
    >
      {yours.length > 0 ? (
        <Text size="sm" mt={6} fw={600}>
          {t('collaborations.yourTurn', {
            what: yours.map(({ code }) => t(`collaborations.step.${code}`)).join(' · '),
          })}
        </Text>
      ) : waits ? (
        <Text size="sm" mt={6} c="var(--ink-soft)">
          {t('collaborations.waitsFor', {
            who: format.list(waits.by.map((party) => sideNames[party])),
            what: t(`collaborations.step.${waits.code}`),
          })}
        </Text>
      ) : null}
    </RowCard>
  );

  function period(from: string | null, to: string | null): string {
    if (!from) return '';
    return to
      ? t('collaborations.fromTo', { from: format.shortDay(from), to: format.day(to) })
      : t('collaborations.fromOn', { from: format.day(from) });
  }
}
