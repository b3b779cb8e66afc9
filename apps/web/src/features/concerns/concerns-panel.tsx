import { CONCERN_GROUNDS, type ConcernGround } from '@bestuiver/domain';
import { Alert, Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useOnce } from '../../api/idempotency';
import { unwrap } from '../../api/problem';
import type { Concerns } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { Panel } from '../../components/panel';
import { Points } from '../../components/points';
import { ReasonDialog } from '../../components/reason-dialog';
import { ConcernPoint } from './concern-point';
import { concernRefreshes, concernsQuery } from './concern-queries';

/** Files on unfair competition about a demand, as far as the reader may know them, and the way to raise one. */
export function ConcernsPanel({ demandId }: { readonly demandId: string }) {
  const { data } = useQuery(concernsQuery(demandId));
  if (!data || (data.items.length === 0 && !data.mayRaise)) return null;
  return <Files demandId={demandId} concerns={data} />;
}

function Files({ demandId, concerns }: { readonly demandId: string; readonly concerns: Concerns }) {
  const { t } = useTranslation();
  const [raising, setRaising] = useState(false);
  const once = useOnce();
  const raise = useCommand({
    run: ({ reason, note }: { reason: string; note: string }) =>
      once((header) =>
        unwrap(
          api.POST('/api/v1/demands/{id}/concerns', {
            params: { path: { id: demandId }, header },
            body: { ground: reason as ConcernGround, text: note },
          }),
        ),
      ),
    refreshes: concernRefreshes(demandId),
    success: t('concerns.raised'),
    quiet: true,
    onSuccess: () => setRaising(false),
  });
  const { items, blocked, mayRaise } = concerns;
  return (
    <Panel title={t('concerns.title')} hint={t('concerns.hint')}>
      {blocked ? (
        <Alert color="red" mb="md" title={t('concerns.blockedTitle')}>
          {t('concerns.blockedText')}
        </Alert>
      ) : null}
      {items.length === 0 ? <Text>{t('concerns.none')}</Text> : null}
      <Points>
        {items.map((concern) => (
          <ConcernPoint key={concern.id} concern={concern} />
        ))}
      </Points>
      {mayRaise ? (
        <Button mt="sm" size="sm" variant="default" onClick={() => setRaising(true)}>
          {t('concerns.raise')}
        </Button>
      ) : null}
      {raising ? (
        <ReasonDialog
          opened
          title={t('concerns.raise')}
          text={t('concerns.raiseText')}
          confirm={t('concerns.raiseConfirm')}
          reasons={CONCERN_GROUNDS.map((value) => ({ value, label: t(`concerns.ground.${value}`) }))}
          noteLabel={t('concerns.what')}
          noteRequired
          busy={raise.isPending}
          error={raise.error}
          onClose={() => setRaising(false)}
          onConfirm={(words) => raise.mutate(words)}
        />
      ) : null}
    </Panel>
  );
}
