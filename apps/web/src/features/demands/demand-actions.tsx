import { CLOSE_REASONS, type CloseReason, type DemandVerb } from '@bestuiver/domain';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Demand } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { IconCheck, IconPencil, IconPlayerPause, IconPlayerPlay, IconRefresh } from '../../components/icons';
import { LinkButton } from '../../components/link-button';
import { ReasonDialog } from '../../components/reason-dialog';

type Words = { readonly reason: string; readonly note: string };
type Asked = Extract<DemandVerb, 'ask_info' | 'reject' | 'withdraw' | 'reopen'>;

function call(id: string, verb: DemandVerb, { reason, note }: Words): Promise<Demand> {
  const params = { path: { id } };
  const closing = { reason: reason as CloseReason, ...(note && { note }) };
  switch (verb) {
    case 'open':
      return unwrap(api.POST('/api/v1/demands/{id}/opening', { params }));
    case 'ask_info':
      return unwrap(api.POST('/api/v1/demands/{id}/info-request', { params, body: { questions: note } }));
    case 'reject':
      return unwrap(api.POST('/api/v1/demands/{id}/rejection', { params, body: closing }));
    case 'withdraw':
      return unwrap(api.POST('/api/v1/demands/{id}/withdrawal', { params, body: closing }));
    case 'pause':
      return unwrap(api.POST('/api/v1/demands/{id}/pausing', { params }));
    case 'resume':
      return unwrap(api.POST('/api/v1/demands/{id}/resumption', { params }));
    case 'return_to_open':
      return unwrap(api.POST('/api/v1/demands/{id}/return', { params }));
    case 'reopen':
      return unwrap(api.POST('/api/v1/demands/{id}/reopening', { params, body: { note } }));
    default:
      throw new Error(`The move "${verb}" has no button.`);
  }
}

/** The buttons of the moves that are legal now for this reader, as the api lists them. */
export function DemandActions({ demand }: { readonly demand: Demand }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Asked | null>(null);
  const move = useCommand({
    run: ({ verb, words }: { verb: DemandVerb; words: Words }) => call(demand.id, verb, words),
    refreshes: [['demand', demand.id], ['demands'], ['worklist'], ['ranking', demand.id]],
    success: t('common.saved'),
    onSuccess: () => setAsking(null),
  });
  const now = (verb: DemandVerb) => move.mutate({ verb, words: { reason: '', note: '' } });
  const may = (verb: DemandVerb) => demand.verbs.includes(verb);
  const reasons = CLOSE_REASONS.map((value) => ({ value, label: t(`vocabulary.closeReason.${value}`) }));
  if (demand.verbs.length === 0 && !demand.editable) return null;
  return (
    <Group gap="sm">
      {may('open') ? (
        <Button onClick={() => now('open')} loading={move.isPending} leftSection={<IconCheck size={20} aria-hidden />}>
          {t('demands.verb.open')}
        </Button>
      ) : null}
      {demand.editable ? (
        <LinkButton
          to="/demands/$id/edit"
          params={{ id: demand.id }}
          variant={may('open') ? 'default' : 'filled'}
          leftSection={<IconPencil size={20} aria-hidden />}
        >
          {demand.verbs.includes('submit') ? t('demands.verb.complete') : t('common.edit')}
        </LinkButton>
      ) : null}
      {may('resume') ? (
        <Button onClick={() => now('resume')} leftSection={<IconPlayerPlay size={20} aria-hidden />}>
          {t('demands.verb.resume')}
        </Button>
      ) : null}
      {may('return_to_open') ? (
        <Button
          variant="default"
          onClick={() => now('return_to_open')}
          leftSection={<IconRefresh size={20} aria-hidden />}
        >
          {t('demands.verb.return_to_open')}
        </Button>
      ) : null}
      {may('pause') ? (
        <Button variant="default" onClick={() => now('pause')} leftSection={<IconPlayerPause size={20} aria-hidden />}>
          {t('demands.verb.pause')}
        </Button>
      ) : null}
      {(['ask_info', 'reject', 'withdraw', 'reopen'] as const).filter(may).map((verb) => (
        <Button key={verb} variant="default" onClick={() => setAsking(verb)}>
          {t(`demands.verb.${verb}`)}
        </Button>
      ))}
      {asking ? (
        <ReasonDialog
          opened
          title={t(`demands.verb.${asking}`)}
          text={t(`demands.verbText.${asking}`)}
          confirm={t(`demands.verb.${asking}`)}
          reasons={asking === 'reject' || asking === 'withdraw' ? reasons : undefined}
          noteLabel={asking === 'ask_info' ? t('demands.questions') : undefined}
          noteRequired={asking === 'ask_info' || asking === 'reopen'}
          danger={asking === 'reject' || asking === 'withdraw'}
          busy={move.isPending}
          error={move.error}
          onClose={() => setAsking(null)}
          onConfirm={(words) => move.mutate({ verb: asking, words })}
        />
      ) : null}
    </Group>
  );
}
