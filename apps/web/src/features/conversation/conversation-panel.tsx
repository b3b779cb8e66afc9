import { Text } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/states';
import { conversationQuery } from './conversation-queries';
import classes from './conversation.module.css';
import { MessageItem } from './message-item';
import { useMarkRead } from './use-mark-read';
import { WriteMessage } from './write-message';

const ANCHOR = 'conversation';

/** The conversation of a proposal, before and after the introduction, as far as the reader's side sees it. */
export function ConversationPanel({ proposalId }: { readonly proposalId: string }) {
  const { t } = useTranslation();
  const query = useQuery(conversationQuery(proposalId));
  return (
    <div id={ANCHOR} tabIndex={-1} data-quiet-focus>
      <Panel title={t('conversation.title')} hint={t('conversation.hint')}>
        <QueryView query={query} rows={2}>
          {(conversation) => <Thread proposalId={proposalId} conversation={conversation} />}
        </QueryView>
      </Panel>
    </div>
  );
}

interface ThreadProps {
  readonly proposalId: string;
  readonly conversation: components['schemas']['ConversationDto'];
}

function Thread({ proposalId, conversation }: ThreadProps) {
  const { t } = useTranslation();
  const { items, side, channels } = conversation;
  const namesChannel = side === 'coordinator' || channels.includes('everyone');
  const { ref, entry } = useIntersection({ threshold: 0.1 });
  const unread = items.filter((message) => message.unread).map(({ id }) => id);
  useMarkRead(proposalId, unread, entry?.isIntersecting ?? false);
  useArrival();
  return (
    <>
      {items.length === 0 ? (
        <Text c="var(--ink-soft)">{t('conversation.none')}</Text>
      ) : (
        <ol ref={ref} className={classes.list} aria-label={t('conversation.list')}>
          {items.map((message) => (
            <MessageItem key={message.id} message={message} side={side} namesChannel={namesChannel} />
          ))}
        </ol>
      )}
      <WriteMessage proposalId={proposalId} conversation={conversation} />
    </>
  );
}

/** Links in mails lead to the conversation, which is not there yet when the page opens. */
function useArrival() {
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current || window.location.hash !== `#${ANCHOR}`) return;
    arrived.current = true;
    const panel = document.getElementById(ANCHOR);
    panel?.scrollIntoView();
    panel?.focus({ preventScroll: true });
  }, []);
}
