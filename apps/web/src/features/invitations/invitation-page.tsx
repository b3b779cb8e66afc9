import { Alert, Anchor, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Invitation } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { Facts } from '../../components/facts';
import { IconCheck, IconInfoCircle } from '../../components/icons';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { ProblemAlert } from '../../components/problem-alert';
import { QueryView } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import { useVolumeText } from '../fields/use-fact-values';
import { invitationQuery } from './invitation-queries';

/** What an enterprise is asked to join: the work, its own part and role, and why it takes more than one. */
export function InvitationPage() {
  const { id } = useParams({ from: '/signed-in/invitations/$id' });
  const query = useQuery(invitationQuery(id));
  return <QueryView query={query}>{(invitation) => <InvitationView invitation={invitation} />}</QueryView>;
}

function InvitationView({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { demand, share, lead, otherPartners, reasons, bestAlone } = invitation;
  return (
    <Page
      title={t('invitation.title')}
      width="form"
      above={<Anchor renderRoot={(props) => <Link to="/today" {...props} />}>{t('invitation.back')}</Anchor>}
      lead={`${demand.title} · ${t(`vocabulary.kind.${demand.kind}`)}`}
    >
      <Standing invitation={invitation} />
      <Panel title={t('invitation.part')}>
        <Facts
          items={[
            {
              label: t('invitation.part'),
              value: t('invitation.share', { percent: format.number(Math.round(100 * share)) }),
            },
            { label: t('invitation.offer'), value: invitation.capabilityTitle },
            { label: t('invitation.with'), value: t('invitation.others', { count: otherPartners }) },
            { label: t('invitation.role'), value: t(lead ? 'invitation.leads' : 'invitation.follows') },
            {
              label: t('invitation.why'),
              value: reasons
                .map((reason) =>
                  t(`invitation.reason.${reason}`, { alone: format.number(Math.floor(100 * bestAlone)) }),
                )
                .join(' '),
            },
          ].filter(({ value }) => value)}
        />
      </Panel>
      <Work demand={demand} />
      {invitation.answerable ? <AnswerForm invitation={invitation} /> : null}
    </Page>
  );
}

function Standing({ invitation: { state, answer, partnerNames } }: { readonly invitation: Invitation }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (state === 'agreed') {
    return (
      <Alert color="spruce" icon={<IconCheck aria-hidden />} title={t('invitation.agreed')}>
        {t('invitation.agreedText', { names: format.list(partnerNames ?? []) })}
      </Alert>
    );
  }
  const words =
    state === 'stopped'
      ? answer === 'out'
        ? 'invitation.saidOut'
        : 'invitation.stopped'
      : answer === 'in'
        ? 'invitation.saidIn'
        : null;
  return words ? (
    <Alert color="spruce" icon={<IconInfoCircle aria-hidden />}>
      {t(words)}
    </Alert>
  ) : null;
}

function Work({ demand }: { readonly demand: Invitation['demand'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const volumeText = useVolumeText();
  const days = [demand.startDate, demand.endDate].filter((day) => day !== null).map((day) => format.day(day));
  return (
    <Panel title={t('invitation.work')}>
      <Text style={{ whiteSpace: 'pre-line' }} mb="md">
        {demand.description}
      </Text>
      <Facts
        items={[
          { label: t('invitation.where'), value: demand.municipality },
          { label: t('invitation.period'), value: days.join(' – ') },
          {
            label: t('invitation.volume'),
            value: [
              demand.volume ? volumeText(demand.volume) : null,
              demand.hoursPerWeek === null
                ? null
                : t('invitation.hours', { hours: format.number(demand.hoursPerWeek) }),
            ]
              .filter((part) => part !== null)
              .join(' · '),
          },
        ].filter(({ value }) => value)}
      />
    </Panel>
  );
}

function AnswerForm({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [note, setNote] = useState('');
  const answering = useCommand({
    run: (answer: 'in' | 'out') =>
      unwrap(
        api.POST('/api/v1/consortium-invitations/{id}/answer', {
          params: { path: { id: invitation.id } },
          body: { answer, ...(note.trim() && { note: note.trim() }) },
        }),
      ),
    refreshes: [['invitations']],
    success: t('invitation.thanks'),
    quiet: true,
  });
  return (
    <Panel title={t('invitation.yourTurn')} hint={t('invitation.agree')}>
      <Stack gap="md">
        <Text fw={600}>{t('invitation.answerBy', { date: format.day(invitation.answerBy) })}</Text>
        <Textarea
          label={t('invitation.note')}
          description={t('common.optional')}
          value={note}
          maxLength={2000}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ProblemAlert error={answering.error} />
        <Group gap="sm">
          <Button onClick={() => answering.mutate('in')} loading={answering.isPending}>
            {t('invitation.yes')}
          </Button>
          <Button variant="default" onClick={() => answering.mutate('out')} disabled={answering.isPending}>
            {t('invitation.no')}
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}
