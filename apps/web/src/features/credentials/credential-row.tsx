import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { useCommand } from '../../api/use-command';
import { Facts, type Fact } from '../../components/facts';
import { ReasonDialog } from '../../components/reason-dialog';
import { StatusBadge, type Tone } from '../../components/status-badge';
import { useFormat } from '../../i18n/use-format';
import type { Credential, CredentialState } from './credential-queries';
import classes from './credentials.module.css';

const TONE: Record<CredentialState, Tone> = { unchecked: 'waiting', verified: 'done', refused: 'attention' };

/** One certificate or recognition with everything needed to check it, and what came of that. */
export function CredentialRow({ credential }: { readonly credential: Credential }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, label, state, establishment, checkedAt, checkedBy, note } = credential;
  const name =
    kind === 'recognition'
      ? t('credentials.recognition', { label: t(`vocabulary.workForm.${label as 'maatwerkbedrijf'}`) })
      : label;
  return (
    <li className={classes.card}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div style={{ flex: '1 1 16rem', minWidth: 0 }}>
          <Title order={2} size="h3">
            {name}
          </Title>
          <Text size="sm" c="var(--ink-soft)">
            {establishment.organisation} · {establishment.name}, {establishment.municipality}
          </Text>
        </div>
        <StatusBadge tone={TONE[state]} label={t(`credentials.state.${state}`)} />
      </Group>
      <Facts items={useFacts(credential)} />
      {checkedAt ? (
        <Text size="sm" mt="xs">
          {t(checkedBy ? 'credentials.checkedBy' : 'credentials.checkedOn', {
            name: checkedBy,
            date: format.day(checkedAt),
          })}
          {note ? ` “${note}”` : ''}
        </Text>
      ) : null}
      {credential.mayCheck ? <Checks credential={credential} name={`${name}, ${establishment.organisation}`} /> : null}
    </li>
  );
}

function useFacts({ number, body, scope, validFrom, validTo, evidence, kind }: Credential): Fact[] {
  const { t } = useTranslation();
  const format = useFormat();
  const unknown = t('common.notFilledIn');
  return [
    { label: t('credentials.number'), value: number ?? unknown },
    ...(kind === 'certificate' ? [{ label: t('credentials.body'), value: body ?? unknown }] : []),
    ...(scope ? [{ label: t('credentials.scope'), value: scope }] : []),
    {
      label: t('credentials.valid'),
      value: [
        validFrom ? t('common.since', { date: format.day(validFrom) }) : '',
        validTo ? t('common.until', { date: format.day(validTo) }) : t('credentials.noEnd'),
      ].join(' '),
    },
    { label: t('credentials.evidence'), value: evidence ? <Evidence text={evidence} /> : unknown },
  ];
}

const Evidence = ({ text }: { readonly text: string }) =>
  /^https?:\/\/\S+$/.test(text) ? (
    <Anchor href={text} target="_blank" rel="noreferrer noopener">
      {text}
    </Anchor>
  ) : (
    <>{text}</>
  );

function Checks({ credential, name }: { readonly credential: Credential; readonly name: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'verification' | 'refusal' | null>(null);
  const { id, kind, state } = credential;
  const path = { params: { path: { id } } };
  const command = useCommand({
    run: (note: string) =>
      asking === 'refusal'
        ? unwrap(
            kind === 'certificate'
              ? api.POST('/api/v1/certificates/{id}/refusal', { ...path, body: { reason: note } })
              : api.POST('/api/v1/recognitions/{id}/refusal', { ...path, body: { reason: note } }),
          )
        : unwrap(
            kind === 'certificate'
              ? api.POST('/api/v1/certificates/{id}/verification', { ...path, body: { ...(note && { note }) } })
              : api.POST('/api/v1/recognitions/{id}/verification', { ...path, body: { ...(note && { note }) } }),
          ),
    refreshes: [['credentials'], ['worklist']],
    success: t('credentials.kept'),
    quiet: true,
    onSuccess: () => setAsking(null),
  });
  const refusing = asking === 'refusal';
  return (
    <>
      <Group gap="sm" mt="sm">
        {state === 'verified' ? null : (
          <Button
            size="sm"
            onClick={() => setAsking('verification')}
            aria-label={`${t('credentials.verify')}: ${name}`}
          >
            {t('credentials.verify')}
          </Button>
        )}
        {state === 'refused' ? null : (
          <Button
            size="sm"
            variant="default"
            onClick={() => setAsking('refusal')}
            aria-label={`${t('credentials.refuse')}: ${name}`}
          >
            {t('credentials.refuse')}
          </Button>
        )}
      </Group>
      <ReasonDialog
        key={asking}
        opened={asking !== null}
        title={`${t(refusing ? 'credentials.refuse' : 'credentials.verify')}: ${name}`}
        text={t(refusing ? 'credentials.refuseText' : 'credentials.verifyText')}
        confirm={t(refusing ? 'credentials.refuse' : 'credentials.verify')}
        noteLabel={t(refusing ? 'credentials.why' : 'credentials.seen')}
        noteRequired={refusing}
        danger={refusing}
        busy={command.isPending}
        error={command.error}
        onClose={() => setAsking(null)}
        onConfirm={({ note }) => command.mutate(note)}
      />
    </>
  );
}
