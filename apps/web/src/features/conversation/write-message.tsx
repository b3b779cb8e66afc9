import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useOnce } from '../../api/idempotency';
import { unwrap } from '../../api/problem';
import type { components } from '../../api/schema';
import { useCommand } from '../../api/use-command';
import { IconSend } from '../../components/icons';
import { ProblemAlert } from '../../components/problem-alert';
import { ChosenFiles } from './chosen-files';
import classes from './conversation.module.css';
import { useFiles } from './use-files';

type Conversation = components['schemas']['ConversationDto'];
type Channel = Conversation['channels'][number];

const MAX_TEXT = 20_000;

interface WriteMessageProps {
  readonly proposalId: string;
  readonly conversation: Conversation;
}

/** A new message: who reads it, the words, the files. */
export function WriteMessage({ proposalId, conversation: { side, channels, attachments } }: WriteMessageProps) {
  const { t } = useTranslation();
  const once = useOnce();
  const [chosen, setChosen] = useState<Channel | null>(null);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const files = useFiles(proposalId, attachments.maxPerMessage);
  const channel = chosen && channels.includes(chosen) ? chosen : channels[0];
  const attachmentIds = files.files.flatMap(({ added }) => (added ? [added.id] : []));
  const empty = text.trim() === '' && attachmentIds.length === 0;
  const post = useCommand({
    run: (to: Channel) =>
      once((header) =>
        unwrap(
          api.POST('/api/v1/proposals/{id}/messages', {
            params: { path: { id: proposalId }, header },
            body: { channel: to, text: text.trim(), attachmentIds },
          }),
        ),
      ),
    refreshes: [['conversation', proposalId], ['conversations']],
    success: t('conversation.sent'),
    quiet: true,
    onSuccess: () => {
      setText('');
      setTried(false);
      files.clear();
    },
  });
  if (!channel) return <Text c="var(--ink-soft)">{t('conversation.closed')}</Text>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!empty && !files.busy) post.mutate(channel);
  };
  const anonymous = side === 'coordinator' && !channels.includes('everyone');
  return (
    <form onSubmit={submit} className={classes.write}>
      <Stack gap="md">
        <ProblemAlert error={post.error} />
        {channels.length > 1 ? (
          <Radio.Group
            size="md"
            label={t('conversation.to')}
            value={channel}
            onChange={(value) => setChosen(value)}
            description={t(`conversation.readers.${readersOf(side, channel)}`)}
          >
            <Group gap="lg" mt="xs">
              {channels.map((one) => (
                <Radio
                  key={one}
                  value={one}
                  size="md"
                  label={
                    side !== 'coordinator' && one !== 'everyone'
                      ? t('conversation.ownChannel')
                      : t(`conversation.channel.${one}`)
                  }
                />
              ))}
            </Group>
          </Radio.Group>
        ) : null}
        <Textarea
          label={t('conversation.label')}
          description={[
            channels.length > 1 ? null : t(`conversation.readers.${readersOf(side, channel)}`),
            anonymous ? t('conversation.anonymous') : null,
            t('conversation.workers'),
          ]
            .filter(Boolean)
            .join(' ')}
          value={text}
          maxLength={MAX_TEXT}
          onChange={(event) => setText(event.currentTarget.value)}
          error={tried && empty && !files.busy ? t('conversation.writeFirst') : undefined}
        />
        {attachments.maxPerMessage > 0 ? <ChosenFiles chosen={files} rules={attachments} /> : null}
        <Group>
          <Button
            type="submit"
            loading={post.isPending}
            disabled={files.busy}
            leftSection={<IconSend size={18} aria-hidden />}
          >
            {t('conversation.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Key of the sentence that says who reads a channel. */
const readersOf = (side: Conversation['side'], channel: Channel): Channel | 'own' =>
  side !== 'coordinator' && channel !== 'everyone' ? 'own' : channel;
