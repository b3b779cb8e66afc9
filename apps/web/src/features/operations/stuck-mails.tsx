import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { useCommand } from '../../api/use-command';
import { Panel } from '../../components/panel';
import { useFormat } from '../../i18n/use-format';
import classes from './operations.module.css';
import { OPERATIONS, stuckMailsQuery, type StuckMail } from './operations-queries';

type Decision = 'arrived' | 'send_again';

/** Mails that stand still until somebody decides: it arrived, or it leaves again. Nothing when there are none. */
export function StuckMails({ state }: { readonly state: 'ambiguous' | 'failed' }) {
  const { t } = useTranslation();
  const { data } = useQuery(stuckMailsQuery(state));
  if (!data || data.items.length === 0) return null;
  const rest = data.total - data.items.length;
  return (
    <Panel title={t(`operations.${state}Title`)} hint={t(`operations.${state}Hint`)}>
      <ul className={classes.rows}>
        {data.items.map((mail) => (
          <StuckMailRow key={mail.id} mail={mail} />
        ))}
      </ul>
      {rest > 0 ? <Text mt="sm">{t('operations.noMore', { count: rest })}</Text> : null}
    </Panel>
  );
}

function StuckMailRow({ mail }: { readonly mail: StuckMail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const kind = t(`operations.kind.${mail.kind as 'introduction'}`, { defaultValue: mail.kind });
  const named = { kind, name: mail.toName };
  const decide = useCommand<Decision>({
    run: (decision) =>
      unwrap(api.POST('/api/v1/jobs/mails/{id}/decision', { params: { path: { id: mail.id } }, body: { decision } })),
    refreshes: OPERATIONS,
  });
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <Text fw={600}>
          {kind} · {mail.toName}
        </Text>
        <Text size="sm" c="var(--ink-soft)">
          {mail.to} · {t('operations.attempts', { count: mail.attempts })}
          {mail.lastAttemptAt ? ` · ${t('operations.last', { date: format.dateTime(mail.lastAttemptAt) })}` : ''}
        </Text>
        {mail.lastResponse && mail.state === 'failed' ? <Text size="sm">{mail.lastResponse}</Text> : null}
      </div>
      <Group gap="xs">
        {mail.state === 'ambiguous' ? (
          <Button
            variant="default"
            loading={decide.isPending}
            onClick={() => decide.mutate('arrived')}
            aria-label={t('operations.arrivedNamed', named)}
          >
            {t('operations.arrived')}
          </Button>
        ) : null}
        <Button
          variant="default"
          loading={decide.isPending}
          onClick={() => decide.mutate('send_again')}
          aria-label={t('operations.sendAgainNamed', named)}
        >
          {t('operations.sendAgain')}
        </Button>
      </Group>
    </li>
  );
}
