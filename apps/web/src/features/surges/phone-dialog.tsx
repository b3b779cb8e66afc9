import { Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { SurgeAnswer, SurgeRequest } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { PromiseForm } from './promise-form';
import { refreshesOf, surgeQuery } from './surge-queries';

interface PhoneDialogProps {
  readonly demandId: string;
  readonly request: SurgeRequest;
  readonly onClose: () => void;
}

/** The coordinator writes down what an enterprise says on the phone. */
export function PhoneDialog({ demandId, request, onClose }: PhoneDialogProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const keep = useCommand({
    run: (body: SurgeAnswer) =>
      unwrap(api.POST('/api/v1/surge-requests/{id}/answer', { params: { path: { id: request.id } }, body })),
    refreshes: refreshesOf(demandId),
    success: t('surge.noted'),
    quiet: true,
    onSuccess: (after) => {
      queries.setQueryData(surgeQuery(demandId).queryKey, after);
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('surge.noteFor', { organisation: request.organisation, interpolation: { escapeValue: false } })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <PromiseForm said={request} busy={keep.isPending} error={keep.error} onAnswer={(given) => keep.mutate(given)} />
    </Modal>
  );
}
