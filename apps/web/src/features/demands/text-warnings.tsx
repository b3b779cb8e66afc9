import type { JudgedWarning } from '@bestuiver/domain';
import { Button, Group } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { DemandWarning, DemandWarnings } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { Panel } from '../../components/panel';
import { Point, Points, Said } from '../../components/points';
import { ReasonDialog } from '../../components/reason-dialog';
import { StatusBadge } from '../../components/status-badge';
import { useFormat } from '../../i18n/use-format';

const warningsQuery = (id: string) =>
  queryOptions({
    queryKey: ['demand', id, 'warnings'],
    queryFn: () => unwrap(api.GET('/api/v1/demands/{id}/warnings', { params: { path: { id } } })),
  });

interface Judgement {
  readonly code: JudgedWarning;
  readonly judgement: 'confirmed' | 'dismissed';
  readonly note?: string;
}

/** What the text of a demand calls for, for a coordinator to judge; nothing when it calls for nothing. */
export function TextWarnings({ demandId }: { readonly demandId: string }) {
  const { data } = useQuery(warningsQuery(demandId));
  return data && data.items.length > 0 ? <Warnings demandId={demandId} warnings={data} /> : null;
}

function Warnings({ demandId, warnings }: { readonly demandId: string; readonly warnings: DemandWarnings }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [dismissing, setDismissing] = useState<JudgedWarning | null>(null);
  const judge = useCommand({
    run: (body: Judgement) =>
      unwrap(api.POST('/api/v1/demands/{id}/warnings', { params: { path: { id: demandId } }, body })),
    refreshes: [
      ['demand', demandId, 'timeline'],
      ['ranking', demandId],
    ],
    success: t('common.saved'),
    onSuccess: (after) => {
      setDismissing(null);
      queries.setQueryData(warningsQuery(demandId).queryKey, after);
    },
  });
  return (
    <Panel title={t('warnings.title')} hint={t('warnings.lead')}>
      <Points>
        {warnings.items.map((warning) => (
          <Warning key={warning.code} warning={warning}>
            {warnings.editable ? (
              <Group gap="sm" mt="xs">
                {warning.judgement === 'confirmed' ? null : (
                  <Button
                    size="sm"
                    variant="default"
                    disabled={judge.isPending}
                    onClick={() => judge.mutate({ code: warning.code, judgement: 'confirmed' })}
                  >
                    {t('warnings.confirm')}
                  </Button>
                )}
                {warning.judgement === 'dismissed' ? null : (
                  <Button
                    size="sm"
                    variant="default"
                    disabled={judge.isPending}
                    onClick={() => setDismissing(warning.code)}
                  >
                    {t('warnings.dismiss')}
                  </Button>
                )}
              </Group>
            ) : null}
          </Warning>
        ))}
      </Points>
      {dismissing ? (
        <ReasonDialog
          opened
          title={t('warnings.dismiss')}
          text={t('warnings.dismissText')}
          confirm={t('warnings.dismiss')}
          noteLabel={t('warnings.note')}
          noteRequired
          busy={judge.isPending}
          error={judge.error}
          onClose={() => setDismissing(null)}
          onConfirm={({ note }) => judge.mutate({ code: dismissing, judgement: 'dismissed', note })}
        />
      ) : null}
    </Panel>
  );
}

function Warning({ warning, children }: { readonly warning: DemandWarning; readonly children: React.ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { reason, evidence, judgement, note, judgedBy, judgedAt, code } = warning;
  return (
    <Point
      title={reason}
      status={<StatusBadge tone={TONE[judgement ?? 'open']} label={t(`warnings.state.${judgement ?? 'open'}`)} />}
    >
      <Said>{t('warnings.words', { words: evidence.map((words) => `“${words}”`).join(', ') })}</Said>
      {judgement === 'confirmed' ? <Said>{t(code === 'D9' ? 'warnings.keepsOut' : 'warnings.checked')}</Said> : null}
      {judgedBy && judgedAt ? (
        <Said>
          {t('warnings.by', { name: judgedBy, date: format.day(judgedAt) })}
          {note ? ` “${note}”` : ''}
        </Said>
      ) : null}
      {children}
    </Point>
  );
}

const TONE = { open: 'waiting', confirmed: 'attention', dismissed: 'closed' } as const;
