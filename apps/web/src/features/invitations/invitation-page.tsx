import { Alert, Anchor, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Invitation } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { Facts } from '../../components/facts';
import { IconCheck, IconInfoCircle } from '../../components/icons';
import { LinkButton } from '../../components/link-button';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import { AnswerForm, type GivenAnswer } from '../answer/answer-form';
import { HoldExtension } from '../answer/hold-extension';
import { HoldNotice } from '../answer/hold-notice';
import { ContactList } from '../proposals/contact-list';
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
      title={t(invitation.state === 'waiting' ? 'invitation.title' : 'invitation.titleAfter')}
      width="form"
      above={<Anchor renderRoot={(props) => <Link to="/today" {...props} />}>{t('invitation.back')}</Anchor>}
      lead={`${demand.title} · ${t(`vocabulary.kind.${demand.kind}`)}`}
    >
      <Standing invitation={invitation} />
      {invitation.collaborationId ? (
        <Group>
          <LinkButton
            to={lead ? '/collaborations/$id' : '/collaborations/$id/part'}
            params={{ id: invitation.collaborationId }}
          >
            {t('collaborations.toPage')}
          </LinkButton>
        </Group>
      ) : null}
      <Contacts contacts={invitation.contacts} />
      {invitation.message ? (
        <Alert color="spruce" title={t('invitation.message')}>
          <Text style={{ whiteSpace: 'pre-line' }}>{invitation.message}</Text>
        </Alert>
      ) : null}
      <Panel title={t('invitation.part')}>
        <Facts
          items={[
            {
              label: t('invitation.volume'),
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
      <OwnHold invitation={invitation} />
      {invitation.answerable ? <Answer invitation={invitation} /> : null}
    </Page>
  );
}

function Standing({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, answer, partnerNames } = invitation;
  const names = format.list(partnerNames ?? []);
  if (state === 'agreed' || state === 'introduced') {
    return (
      <Alert color="spruce" icon={<IconCheck aria-hidden />} title={t(`invitation.${state}`)}>
        {t(`invitation.${state}Text`, { names })}
      </Alert>
    );
  }
  const words =
    state === 'stopped'
      ? answer === 'declined'
        ? 'invitation.saidOut'
        : 'invitation.stopped'
      : answer === 'interested'
        ? 'invitation.saidIn'
        : null;
  return words ? (
    <Alert color="spruce" icon={<IconInfoCircle aria-hidden />}>
      {t(words)}
    </Alert>
  ) : null;
}

function Contacts({ contacts }: Pick<Invitation, 'contacts'>) {
  const { t } = useTranslation();
  if (contacts.length === 0) return null;
  return (
    <Panel title={t('invitation.contacts')}>
      <ContactList contacts={contacts} />
    </Panel>
  );
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
          { label: t('invitation.company'), value: demand.organisation },
          { label: t('facts.label.activityIds'), value: demand.activities.join(', ') },
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

/** The hours of the own part that a yes keeps free; they may be held longer once. */
function OwnHold({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useTranslation();
  const { id, hold, state } = invitation;
  const extend = useCommand({
    run: () => unwrap(api.POST('/api/v1/consortium-invitations/{id}/hold-extension', { params: { path: { id } } })),
    refreshes: [['invitations'], ['capacity']],
    success: t('answering.hold.extended'),
  });
  if (!hold && state !== 'waiting') return null;
  return (
    <div id="hold">
      <Panel title={t('invitation.held')}>
        <HoldNotice hold={hold} />
        {hold?.extendable ? <HoldExtension isPending={extend.isPending} onExtend={() => extend.mutate()} /> : null}
      </Panel>
    </div>
  );
}

function Answer({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, demand, answerBy } = invitation;
  const answering = useCommand({
    run: (body: GivenAnswer) =>
      unwrap(api.POST('/api/v1/consortium-invitations/{id}/answer', { params: { path: { id } }, body })),
    refreshes: [['invitations']],
    success: t('answer.thanks'),
    quiet: true,
  });
  return (
    <Panel title={t('invitation.yourTurn')} hint={t('invitation.agree')}>
      {answerBy ? (
        <Text fw={600} mb="md">
          {t('invitation.answerBy', { date: format.day(answerBy) })}
        </Text>
      ) : null}
      <AnswerForm
        party="provider"
        kind={demand.kind}
        work={demand.activities[0]}
        busy={answering.isPending}
        error={answering.error}
        onAnswer={(given) => answering.mutate(given)}
      />
    </Panel>
  );
}
