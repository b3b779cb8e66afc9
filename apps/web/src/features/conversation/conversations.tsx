import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';
import { Page } from '../../components/page';
import { Pager } from '../../components/pager';
import { RowCard, RowList } from '../../components/row-card';
import { Empty, QueryView } from '../../components/states';
import { StatusBadge } from '../../components/status-badge';
import { PROPOSAL_TONE } from '../../components/tones';
import { useFormat } from '../../i18n/use-format';
import { conversationsQuery } from './conversation-queries';
import classes from './conversation.module.css';

type Summary = components['schemas']['ConversationSummaryDto'];

/** Every conversation of the reader, those with news on top of their day. */
export function Conversations() {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery(conversationsQuery(page));
  return (
    <Page title={t('conversation.inbox')} lead={t('conversation.inboxLead')} width="form">
      <QueryView query={query}>
        {({ items, total, pageSize }) =>
          items.length === 0 ? (
            <Empty title={t('conversation.inboxNone')} text={t('conversation.inboxNoneText')} />
          ) : (
            <Stack>
              <RowList label={t('conversation.inbox')}>
                {items.map((summary) => (
                  <ConversationRow key={summary.proposal.id} summary={summary} />
                ))}
              </RowList>
              <Pager page={page} pageSize={pageSize} total={total} onPage={setPage} />
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}

function ConversationRow({ summary: { proposal, last, unread } }: { readonly summary: Summary }) {
  const { t } = useTranslation();
  const format = useFormat();
  const title = proposal.party === 'company' ? (proposal.provider ?? proposal.capabilityTitle) : proposal.demandTitle;
  const others =
    proposal.party === 'company'
      ? proposal.demandTitle
      : proposal.party === 'coordinator'
        ? proposal.provider
        : proposal.company;
  const writer = last.own ? t('conversation.you') : (last.writerName ?? t('conversation.gone'));
  const said = last.text || t('conversation.fileCount', { count: last.attachments.length });
  return (
    <RowCard
      title={title}
      to="/proposals/$id"
      params={{ id: proposal.id }}
      hash="conversation"
      meta={[others, format.dateTime(last.writtenAt)].filter(Boolean).join(' · ')}
      status={
        unread > 0 ? (
          <StatusBadge tone="attention" label={t('conversation.unread', { count: unread })} />
        ) : (
          <StatusBadge
            tone={PROPOSAL_TONE[proposal.status]}
            label={t(`vocabulary.proposalStatus.${proposal.status}`)}
          />
        )
      }
    >
      <Text className={classes.excerpt}>
        <Text component="span" fw={600}>
          {writer}:
        </Text>{' '}
        {said}
      </Text>
    </RowCard>
  );
}
