import { SUSPEND_REASONS, type CapabilityVerb, type SuspendReason } from '@bestuiver/domain';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Capability } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { IconSend } from '../../components/icons';
import { ReasonDialog } from '../../components/reason-dialog';
import { ConfirmButton } from './confirm-button';

type Words = { readonly reason: string; readonly note: string };
type Asked = Extract<CapabilityVerb, 'return' | 'suspend' | 'archive'>;

function call(id: string, verb: CapabilityVerb, { reason, note }: Words): Promise<Capability> {
  const params = { path: { id } };
  switch (verb) {
    case 'submit':
      return unwrap(api.POST('/api/v1/capabilities/{id}/submission', { params }));
    case 'publish':
      return unwrap(api.POST('/api/v1/capabilities/{id}/publication', { params }));
    case 'reinstate':
      return unwrap(api.POST('/api/v1/capabilities/{id}/reinstatement', { params }));
    case 'return':
      return unwrap(api.POST('/api/v1/capabilities/{id}/return', { params, body: { note } }));
    case 'suspend':
      return unwrap(
        api.POST('/api/v1/capabilities/{id}/suspension', {
          params,
          body: { reason: reason as SuspendReason, ...(note && { note }) },
        }),
      );
    case 'archive':
      return unwrap(api.POST('/api/v1/capabilities/{id}/archiving', { params }));
    default:
      throw new Error(`The move "${verb}" has no button.`);
  }
}

/** The buttons of the moves that are legal now for this reader, as the api lists them. */
export function CapabilityActions({ capability }: { readonly capability: Capability }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Asked | null>(null);
  const move = useCommand({
    run: ({ verb, words }: { verb: CapabilityVerb; words: Words }) => call(capability.id, verb, words),
    refreshes: [['capability', capability.id], ['capabilities'], ['worklist']],
    success: t('common.saved'),
    onSuccess: () => setAsking(null),
  });
  const may = (verb: CapabilityVerb) => capability.verbs.includes(verb);
  return (
    <>
      {may('confirm') ? <ConfirmButton id={capability.id} title={capability.title} /> : null}
      {(['submit', 'publish', 'reinstate'] as const).filter(may).map((verb) => (
        <Button
          key={verb}
          leftSection={<IconSend size={20} aria-hidden />}
          loading={move.isPending}
          onClick={() => move.mutate({ verb, words: { reason: '', note: '' } })}
        >
          {t(`offer.verb.${verb}`)}
        </Button>
      ))}
      {(['return', 'suspend', 'archive'] as const).filter(may).map((verb) => (
        <Button key={verb} variant="default" onClick={() => setAsking(verb)}>
          {t(`offer.verb.${verb}`)}
        </Button>
      ))}
      {asking ? (
        <ReasonDialog
          opened
          title={t(`offer.verb.${asking}`)}
          text={t(`offer.verbText.${asking}`)}
          confirm={t(`offer.verb.${asking}`)}
          reasons={
            asking === 'suspend'
              ? SUSPEND_REASONS.map((value) => ({ value, label: t(`vocabulary.suspendReason.${value}`) }))
              : undefined
          }
          noteRequired={asking === 'return'}
          noNote={asking === 'archive'}
          danger={asking !== 'return'}
          busy={move.isPending}
          error={move.error}
          onClose={() => setAsking(null)}
          onConfirm={(words) => move.mutate({ verb: asking, words })}
        />
      ) : null}
    </>
  );
}
