import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ifMatch, unwrap } from '../../api/problem';
import type { Concern, DecideConcern } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { ReasonDialog } from '../../components/reason-dialog';
import { concernRefreshes } from './concern-queries';
import { DecideDialog } from './decide-dialog';

/** The moves a coordinator may make now; nothing for anybody else. */
export function ConcernMoves({ concern }: { readonly concern: Concern }) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<'consult' | 'decide' | 'reopen' | null>(null);
  const { id, demandId, version, verbs } = concern;
  const params = { path: { id }, header: ifMatch(version) };
  const options = {
    refreshes: concernRefreshes(demandId),
    success: t('common.saved'),
    onSuccess: () => setDialog(null),
  };
  const review = useCommand({ ...options, run: () => unwrap(api.POST('/api/v1/concerns/{id}/review', { params })) });
  const consult = useCommand({
    ...options,
    quiet: true,
    run: (consulted: string) => unwrap(api.POST('/api/v1/concerns/{id}/consultation', { params, body: { consulted } })),
  });
  const decide = useCommand({
    ...options,
    quiet: true,
    run: (body: DecideConcern) => unwrap(api.POST('/api/v1/concerns/{id}/decision', { params, body })),
  });
  const reopen = useCommand({
    ...options,
    quiet: true,
    run: (reason: string) => unwrap(api.POST('/api/v1/concerns/{id}/reopening', { params, body: { reason } })),
  });
  const close = () => setDialog(null);
  if (verbs.length === 0) return null;
  return (
    <Group gap="sm" mt="xs">
      {verbs.includes('review') ? (
        <Button size="sm" loading={review.isPending} onClick={() => review.mutate()}>
          {t('concerns.review')}
        </Button>
      ) : null}
      {verbs.includes('consult') ? (
        <Button size="sm" onClick={() => setDialog('consult')}>
          {t('concerns.consult')}
        </Button>
      ) : null}
      {verbs.includes('block') ? (
        <Button size="sm" onClick={() => setDialog('decide')}>
          {t('concerns.decide')}
        </Button>
      ) : null}
      {verbs.includes('reopen') ? (
        <Button size="sm" variant="default" onClick={() => setDialog('reopen')}>
          {t('concerns.reopen')}
        </Button>
      ) : null}
      {dialog === 'consult' ? (
        <ReasonDialog
          opened
          title={t('concerns.consult')}
          text={t('concerns.consultText')}
          confirm={t('concerns.consult')}
          noteLabel={t('concerns.partners')}
          noteRequired
          busy={consult.isPending}
          error={consult.error}
          onClose={close}
          onConfirm={({ note }) => consult.mutate(note)}
        />
      ) : null}
      {dialog === 'decide' ? (
        <DecideDialog busy={decide.isPending} error={decide.error} onClose={close} onDecide={decide.mutate} />
      ) : null}
      {dialog === 'reopen' ? (
        <ReasonDialog
          opened
          title={t('concerns.reopen')}
          text={t('concerns.reopenText')}
          confirm={t('concerns.reopen')}
          noteLabel={t('common.reason')}
          noteRequired
          busy={reopen.isPending}
          error={reopen.error}
          onClose={close}
          onConfirm={({ note }) => reopen.mutate(note)}
        />
      ) : null}
    </Group>
  );
}
