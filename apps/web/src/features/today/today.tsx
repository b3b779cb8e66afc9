import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { RowCard, RowList } from '../../components/row-card';
import { QueryView } from '../../components/states';
import { StatusBadge } from '../../components/status-badge';
import { CAPABILITY_TONE } from '../../components/tones';
import { useFormat } from '../../i18n/use-format';
import { capabilitiesQuery } from '../capabilities/capability-queries';
import { ConfirmButton } from '../capabilities/confirm-button';
import { WaitingCollaborations } from '../collaborations/waiting-collaborations';
import { InvitationRows } from '../invitations/invitation-rows';
import { proposalsQuery } from '../proposals/proposal-queries';
import { ProposalRow } from '../proposals/proposal-rows';
import { useSession } from '../session/session';

/** The enterprise's day: proposals to answer, offers to confirm, drafts to finish. */
export function Today() {
  const { t } = useTranslation();
  const session = useSession();
  const proposals = useQuery(proposalsQuery({ status: ['sent_to_provider', 'sent_to_company'] }));
  return (
    <Page title={t('today.title')} lead={session?.organisations.map(({ name }) => name).join(', ')}>
      <section aria-labelledby="to-answer">
        <Title order={2} id="to-answer" mb="md">
          {t('today.answerTitle')}
        </Title>
        <QueryView query={proposals} rows={1}>
          {({ items }) => {
            const waiting = items.filter(({ verbs }) => verbs.some((verb) => /_(accept|decline)$/.test(verb)));
            return waiting.length === 0 ? (
              <Panel>
                <Text>{t('today.answerNone')}</Text>
              </Panel>
            ) : (
              <RowList label={t('today.answerTitle')}>
                {waiting.map((proposal) => (
                  <ProposalRow key={proposal.id} proposal={proposal} />
                ))}
              </RowList>
            );
          }}
        </QueryView>
      </section>
      <InvitationRows />
      <WaitingCollaborations />
      <ToConfirm />
    </Page>
  );
}

function ToConfirm() {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useQuery(capabilitiesQuery({ status: ['stale', 'hidden', 'draft'] }));
  return (
    <section aria-labelledby="to-confirm">
      <Title order={2} id="to-confirm">
        {t('today.confirmTitle')}
      </Title>
      <Text c="var(--ink-soft)" mt={4} mb="md" maw={640}>
        {t('today.confirmHint')}
      </Text>
      <QueryView query={query} rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <Panel>
              <Text>{t('today.confirmNone')}</Text>
            </Panel>
          ) : (
            <RowList label={t('today.confirmTitle')}>
              {items.map((item) => (
                <RowCard
                  key={item.id}
                  title={item.title}
                  to="/capabilities/$id"
                  params={{ id: item.id }}
                  meta={`${item.establishment.name}, ${item.establishment.municipality}`}
                  status={
                    <StatusBadge
                      tone={CAPABILITY_TONE[item.status]}
                      label={t(`vocabulary.capabilityStatus.${item.status}`)}
                    />
                  }
                >
                  <Group justify="space-between" mt="xs" gap="xs">
                    <Text size="sm">
                      {item.confirmedAt
                        ? t('offer.confirmedOn', { date: format.day(item.confirmedAt) })
                        : t('offer.neverConfirmed')}
                    </Text>
                    <Stack gap={0}>
                      {item.status === 'draft' ? (
                        <Text size="sm">{t('today.draftTitle')}</Text>
                      ) : (
                        <ConfirmButton id={item.id} title={item.title} />
                      )}
                    </Stack>
                  </Group>
                </RowCard>
              ))}
            </RowList>
          )
        }
      </QueryView>
    </section>
  );
}
