import { Alert, Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ifMatch, unwrap } from '../../api/problem';
import type { Proposal } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { IconInfoCircle, IconSend } from '../../components/icons';
import { MailFrame } from '../../components/mail-frame';
import { Panel } from '../../components/panel';
import { ProblemAlert } from '../../components/problem-alert';
import { QueryView } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import { previewQuery, proposalQuery } from './proposal-queries';

interface SendPanelProps {
  readonly proposal: Proposal;
  readonly refreshes: string[][];
}

/** Exactly who gets which mail, a word of one's own on top, and the one button that sends. */
export function SendPanel({ proposal, refreshes }: SendPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const queries = useQueryClient();
  const preview = useQuery(previewQuery(proposal.id));
  const [message, setMessage] = useState(proposal.message ?? '');
  const [beyondFree, setBeyondFree] = useState(proposal.beyondFree);
  const path = { id: proposal.id };
  const saveMessage = useCommand({
    run: () =>
      unwrap(
        api.PATCH('/api/v1/proposals/{id}', {
          params: { path, header: ifMatch(proposal.version) },
          body: { message: message.trim() || null, beyondFree },
        }),
      ),
    onSuccess: (saved) => {
      queries.setQueryData(proposalQuery(proposal.id).queryKey, saved);
      void queries.invalidateQueries({ queryKey: previewQuery(proposal.id).queryKey });
    },
    success: t('common.saved'),
  });
  const send = useCommand({
    run: () => unwrap(api.POST('/api/v1/proposals/{id}/sending', { params: { path } })),
    refreshes,
    success: t('proposals.sent'),
    quiet: true,
  });
  const changed = message.trim() !== (proposal.message ?? '').trim() || beyondFree !== proposal.beyondFree;
  return (
    <Panel title={t('proposals.preview')} hint={t('proposals.previewHint')}>
      <Stack>
        <Textarea
          label={t('proposals.message')}
          description={t('proposals.messageHint')}
          value={message}
          maxLength={2000}
          onChange={(event) => setMessage(event.currentTarget.value)}
        />
        {proposal.beyondFree || (proposal.hold && proposal.hold.shortWeeks > 0) ? (
          <Checkbox
            size="md"
            label={t('answering.beyondFree.label')}
            description={t('answering.beyondFree.hint')}
            checked={beyondFree}
            onChange={(event) => setBeyondFree(event.currentTarget.checked)}
          />
        ) : null}
        {changed ? (
          <Group>
            <Button variant="default" onClick={() => saveMessage.mutate()} loading={saveMessage.isPending}>
              {t('proposals.saveMessage')}
            </Button>
          </Group>
        ) : null}
        <QueryView query={preview} rows={2}>
          {({ items }) => (
            <Stack gap="lg">
              <Alert color="spruce" icon={<IconInfoCircle aria-hidden />}>
                {proposal.team
                  ? t('proposedTeam.receivers', { names: format.list(items.slice(0, -1).map(({ toName }) => toName)) })
                  : t('proposals.receivers', { name: items[0]?.toName ?? '' })}
              </Alert>
              {items.map((mail) => (
                <section key={mail.to} aria-label={t('proposals.mailTo', { name: mail.toName })}>
                  <Text>
                    <strong>{t('proposals.to')}:</strong> {mail.toName} ({mail.to})
                  </Text>
                  <Text mb="xs">
                    <strong>{t('proposals.subject')}:</strong> {mail.subject}
                  </Text>
                  <MailFrame html={mail.html} title={mail.subject} />
                </section>
              ))}
            </Stack>
          )}
        </QueryView>
        <ProblemAlert error={send.error} />
        <Group>
          <Button
            size="lg"
            leftSection={<IconSend size={20} aria-hidden />}
            onClick={() => send.mutate()}
            loading={send.isPending}
            disabled={changed || !proposal.verbs.includes('send')}
          >
            {t('proposals.send')}
          </Button>
          {changed ? <Text c="var(--ink-soft)">{t('proposals.saveFirst')}</Text> : null}
        </Group>
      </Stack>
    </Panel>
  );
}
