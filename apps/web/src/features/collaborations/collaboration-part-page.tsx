import { Alert, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CollaborationPart } from '../../api/types';
import { Facts } from '../../components/facts';
import { IconInfoCircle } from '../../components/icons';
import { LinkButton } from '../../components/link-button';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import { HoldNotice } from '../answer/hold-notice';
import { ContactList } from '../proposals/contact-list';
import { CollaborationFrame } from './collaboration-frame';
import { collaborationPartQuery } from './collaboration-queries';

/** What the own enterprise does in the work of a team; its lead and the company make the terms. */
export function CollaborationPartPage() {
  const { id } = useParams({ from: '/signed-in/collaborations/$id/part' });
  const query = useQuery(collaborationPartQuery(id));
  return <QueryView query={query}>{(part) => <PartView part={part} />}</QueryView>;
}

function PartView({ part }: { readonly part: CollaborationPart }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { status, company, provider, share, consortiumId, contacts, hold } = part;
  const startsOn = part.startedOn ?? part.startsOn;
  const endsOn = part.endedOn ?? part.endsOn;
  return (
    <CollaborationFrame collaboration={part}>
      <Alert color="spruce" icon={<IconInfoCircle aria-hidden />} title={t('collaborations.part.howFar')}>
        <Text>{t(`collaborations.part.next.${status}`, { company, lead: provider })}</Text>
        <Text mt="xs">{t('collaborations.part.ownOnly', { lead: provider })}</Text>
      </Alert>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack gap="lg">
          <Panel title={t('invitation.part')}>
            <Facts
              items={[
                { label: t('invitation.volume'), value: t('invitation.share', { percent: Math.round(100 * share) }) },
                { label: t('invitation.offer'), value: part.capabilityTitle },
                {
                  label: t('collaborations.terms.startsOn'),
                  value: startsOn ? format.day(startsOn) : t('common.notFilledIn'),
                },
                {
                  label: t('collaborations.terms.endsOn'),
                  value: endsOn ? format.day(endsOn) : t('collaborations.terms.noEnd'),
                },
              ]}
            />
          </Panel>
          <Panel title={t('collaborations.hours')}>
            <HoldNotice hold={hold} />
          </Panel>
        </Stack>
        <Stack gap="lg">
          <Panel title={t('invitation.contacts')}>
            <ContactList contacts={contacts} />
          </Panel>
        </Stack>
      </SimpleGrid>
      {consortiumId ? (
        <Group>
          <LinkButton to="/invitations/$id" params={{ id: consortiumId }} variant="default">
            {t('collaborations.part.toTeam')}
          </LinkButton>
        </Group>
      ) : null}
    </CollaborationFrame>
  );
}
