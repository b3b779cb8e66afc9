import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';
import { IconAlertTriangle, IconCheck, IconClock, IconPaperclip } from '../../components/icons';
import { useFormat } from '../../i18n/use-format';
import classes from './conversation.module.css';
import { sizeInWords } from './size-in-words';

type Message = components['schemas']['MessageDto'];

interface MessageItemProps {
  readonly message: Message;
  /** The side of the reader. */
  readonly side: Message['side'];
  /** There is more than one channel, so that it is worth saying which. */
  readonly namesChannel: boolean;
}

/** One message: who wrote it and when, who reads it, its files, and on one's own side who has read it. */
export function MessageItem({ message, side, namesChannel }: MessageItemProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const ownSide = message.side === side;
  const writer = message.own ? t('conversation.you') : (message.writerName ?? t('conversation.gone'));
  const classNames = [classes.message, ownSide ? classes.own : '', message.unread ? classes.unread : ''];
  return (
    <li className={classNames.join(' ')}>
      <div className={classes.head}>
        <span className={classes.writer}>{writer}</span>
        <span className={classes.soft}>
          {message.own ? null : `${t(`conversation.side.${message.side}`)} · `}
          <time dateTime={message.writtenAt}>{format.dateTime(message.writtenAt)}</time>
          {message.byMail ? ` · ${t('conversation.byMail')}` : ''}
        </span>
        {message.unread ? (
          <Text component="span" size="sm" fw={700} c="honey.8">
            {t('conversation.new')}
          </Text>
        ) : null}
      </div>
      {message.text ? <div className={classes.text}>{message.text}</div> : null}
      {message.attachments.length > 0 ? (
        <ul className={classes.files} aria-label={t('conversation.files')}>
          {message.attachments.map((file) => (
            <li key={file.id}>
              <a className={classes.file} href={`/api/v1/attachments/${file.id}`} download={file.name}>
                <IconPaperclip size={18} aria-hidden />
                <span className={classes.fileName}>{file.name}</span>
                <span className={classes.soft}>{sizeInWords(file.size, format.number)}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <MessageFoot message={message} side={side} namesChannel={namesChannel} />
    </li>
  );
}

function MessageFoot({ message, side, namesChannel }: MessageItemProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const ownSide = message.side === side;
  const names = format.list(
    message.readBy.map(({ name, at }) =>
      t('conversation.readAt', { name, when: format.dateTime(at), interpolation: { escapeValue: false } }),
    ),
  );
  const undelivered = format.list(message.notDelivered);
  return (
    <div className={classes.foot}>
      {namesChannel ? (
        <span>
          {side === 'coordinator' || message.channel === 'everyone'
            ? t(`conversation.channel.${message.channel}`)
            : t('conversation.ownChannel')}
        </span>
      ) : null}
      {ownSide ? (
        <span className={classes.sign}>
          {message.readBy.length > 0 ? <IconCheck size={16} aria-hidden /> : <IconClock size={16} aria-hidden />}
          {message.readBy.length > 0
            ? t('conversation.readBy', { names, interpolation: { escapeValue: false } })
            : t('conversation.notRead')}
        </span>
      ) : null}
      {undelivered ? (
        <Text component="span" size="sm" fw={600} c="red.9" className={classes.sign}>
          <IconAlertTriangle size={16} aria-hidden />
          {t('conversation.notDelivered', { names: undelivered, interpolation: { escapeValue: false } })}
        </Text>
      ) : null}
    </div>
  );
}
