import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { problemOf, unwrap } from '../../api/problem';
import { MailFrame } from '../../components/mail-frame';
import { Page } from '../../components/page';
import { Empty, LoadFailed, Loading } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import classes from './mailbox.module.css';

const REFRESH_MS = 3_000;

/** Every mail of the standalone start, newest first: nothing leaves the machine. */
export function Mailbox() {
  const { t } = useTranslation();
  const format = useFormat();
  const [chosen, setChosen] = useState<string | null>(null);
  const query = useQuery({
    queryKey: ['mailbox'],
    queryFn: () => unwrap(api.GET('/demo/mailbox', { headers: { Accept: 'application/json' } })),
    refetchInterval: REFRESH_MS,
  });
  const items = query.data?.items;
  const shown = items?.find((mail) => mail.id === chosen) ?? items?.[0];
  const absent = query.error !== null && problemOf(query.error).status === 404;
  return (
    <Page title={t('mailbox.title')} lead={t('mailbox.lead')}>
      {absent ? (
        <Empty title={t('mailbox.absent')} text={t('mailbox.absentText')} />
      ) : query.error && !items ? (
        <LoadFailed error={query.error} retry={() => void query.refetch()} />
      ) : !items ? (
        <Loading />
      ) : !shown ? (
        <Empty title={t('mailbox.none')} text={t('mailbox.noneText')} />
      ) : (
        <div className={classes.box}>
          <ul className={classes.list} aria-label={t('mailbox.list')}>
            {items.map((mail) => (
              <li key={mail.id}>
                <button
                  type="button"
                  className={classes.item}
                  aria-current={mail.id === shown.id ? 'true' : undefined}
                  onClick={() => {
                    setChosen(mail.id);
                    document.getElementById('mail')?.focus();
                  }}
                >
                  <span className={classes.subject}>{mail.subject}</span>
                  <span>{mail.to}</span>
                  <span className={classes.when}>{format.dateTime(mail.sentAt)}</span>
                </button>
              </li>
            ))}
          </ul>
          <article id="mail" className={classes.mail} tabIndex={-1} data-quiet-focus aria-labelledby="mail-subject">
            <Title order={2} id="mail-subject">
              {shown.subject}
            </Title>
            <Text c="var(--ink-soft)" mb="sm">
              {t('proposals.to')}: {shown.to} · {format.dateTime(shown.sentAt)}
              {shown.replyTo ? (
                <>
                  <br />
                  {t('conversation.answerAddress')}: {shown.replyTo}
                </>
              ) : null}
            </Text>
            <MailFrame html={shown.html} title={shown.subject} height={720} />
          </article>
        </div>
      )}
    </Page>
  );
}
