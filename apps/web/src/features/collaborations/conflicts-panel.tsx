import { CONFLICT_CODES, CONFLICT_DECISIONS, type ConflictCode, type ConflictDecision } from '@bestuiver/domain';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useOnce } from '../../api/idempotency';
import { unwrap } from '../../api/problem';
import type { Collaboration } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { Panel } from '../../components/panel';
import { Point, Points, Said } from '../../components/points';
import { ReasonDialog } from '../../components/reason-dialog';
import { StatusBadge } from '../../components/status-badge';
import { useFormat } from '../../i18n/use-format';
import { refreshesOf } from './collaboration-queries';

const TONE = { cleared: 'done', cleared_with_conditions: 'done', blocked: 'closed' } as const;

/** Points that were raised about displacement and fair competition, and what the coordinator decided. */
export function ConflictsPanel({ collaboration }: { readonly collaboration: Collaboration }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [raising, setRaising] = useState(false);
  const [deciding, setDeciding] = useState<ConflictCode | null>(null);
  const once = useOnce();
  const { id, conflicts, status, decidesConflicts } = collaboration;
  const params = { path: { id } };
  const options = { refreshes: refreshesOf(collaboration), success: t('common.saved'), quiet: true };
  const raise = useCommand({
    ...options,
    run: ({ reason, note }: { reason: string; note: string }) =>
      once((header) =>
        unwrap(
          api.POST('/api/v1/collaborations/{id}/conflicts', {
            params: { ...params, header },
            body: { code: reason as ConflictCode, note },
          }),
        ),
      ),
    onSuccess: () => setRaising(false),
  });
  const decide = useCommand({
    ...options,
    run: ({ code, reason, note }: { code: ConflictCode; reason: string; note: string }) =>
      unwrap(
        api.POST('/api/v1/collaborations/{id}/conflicts/decision', {
          params,
          body: { code, decision: reason as ConflictDecision, note },
        }),
      ),
    onSuccess: () => setDeciding(null),
  });
  const talks = status === 'preparing' || status === 'checks';
  const left = CONFLICT_CODES.filter((code) => !conflicts.some((one) => one.code === code));
  if (conflicts.length === 0 && !talks) return null;
  return (
    <div id="conflicts">
      <Panel title={t('collaborations.conflicts.title')} hint={t('collaborations.conflicts.hint')}>
        {conflicts.length === 0 ? <Text>{t('collaborations.conflicts.none')}</Text> : null}
        <Points>
          {conflicts.map(({ code, note, decision, decisionNote, decidedAt, decidedBy }) => (
            <Point
              key={code}
              title={t(`collaborations.conflict.${code}`)}
              status={
                <StatusBadge
                  tone={decision ? TONE[decision] : 'attention'}
                  label={t(`collaborations.decision.${decision ?? 'open'}`)}
                />
              }
            >
              {note ? <Said>{note}</Said> : null}
              {decidedAt ? (
                <Said>
                  {t('collaborations.conflicts.decided', {
                    by: decidedBy ?? t('collaborations.side.coordinator'),
                    date: format.day(decidedAt),
                  })}{' '}
                  {decisionNote ?? ''}
                </Said>
              ) : null}
              {decidesConflicts ? (
                <Button size="sm" mt="xs" variant={decision ? 'default' : 'filled'} onClick={() => setDeciding(code)}>
                  {t('collaborations.conflicts.decide')}
                </Button>
              ) : null}
            </Point>
          ))}
        </Points>
        {talks && left.length > 0 ? (
          <Button mt="sm" size="sm" variant="default" onClick={() => setRaising(true)}>
            {t('collaborations.conflicts.raise')}
          </Button>
        ) : null}
        {raising ? (
          <ReasonDialog
            opened
            title={t('collaborations.conflicts.raise')}
            text={t('collaborations.conflicts.raiseText')}
            confirm={t('collaborations.conflicts.raise')}
            reasons={left.map((value) => ({ value, label: t(`collaborations.conflict.${value}`) }))}
            noteRequired
            busy={raise.isPending}
            error={raise.error}
            onClose={() => setRaising(false)}
            onConfirm={(words) => raise.mutate(words)}
          />
        ) : null}
        {deciding ? (
          <ReasonDialog
            opened
            title={t('collaborations.conflicts.decide')}
            text={t(`collaborations.conflict.${deciding}`)}
            confirm={t('collaborations.conflicts.decide')}
            reasons={CONFLICT_DECISIONS.map((value) => ({ value, label: t(`collaborations.decision.${value}`) }))}
            noteLabel={t('collaborations.conflicts.why')}
            noteRequired
            busy={decide.isPending}
            error={decide.error}
            onClose={() => setDeciding(null)}
            onConfirm={(words) => decide.mutate({ code: deciding, ...words })}
          />
        ) : null}
      </Panel>
    </div>
  );
}
