import { Anchor, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurgeCall, SurgeRequest } from '../../api/types';
import { StatusBadge, type Tone } from '../../components/status-badge';
import { useFormat } from '../../i18n/use-format';
import { PhoneDialog } from './phone-dialog';
import classes from './surge.module.css';
import { usePeriodWords } from './use-period-words';

const TONE: Readonly<Record<'can' | 'cannot' | 'silent', Tone>> = { can: 'done', cannot: 'closed', silent: 'waiting' };

/** Everybody who was called, best first: what they answered, or how to reach them. */
export function CalledList({ demandId, call }: { readonly demandId: string; readonly call: SurgeCall }) {
  const { t } = useTranslation();
  const [phoned, setPhoned] = useState<SurgeRequest | null>(null);
  return (
    <>
      <ul className={classes.list} aria-label={t('surge.list')}>
        {call.requests.map((request) => (
          <li key={request.id} className={classes.row}>
            <Called request={request} />
            {call.answerable ? (
              <Button size="sm" variant="default" onClick={() => setPhoned(request)}>
                {t(request.answer === null ? 'surge.note' : 'surge.noteAgain')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {phoned ? <PhoneDialog demandId={demandId} request={phoned} onClose={() => setPhoned(null)} /> : null}
    </>
  );
}

function Called({ request }: { readonly request: SurgeRequest }) {
  const { t } = useTranslation();
  const format = useFormat();
  const period = usePeriodWords();
  const { organisation, capabilityId, capabilityTitle, answer, perDay, fromDay, untilDay, note, byPhone } = request;
  return (
    <div>
      <Group gap="xs">
        <Text fw={650}>{organisation}</Text>
        <StatusBadge
          tone={TONE[answer ?? 'silent']}
          label={
            perDay !== null
              ? t('surge.can', { amount: format.number(perDay) })
              : t(`surge.${answer === 'cannot' ? 'cannot' : 'silent'}`)
          }
        />
      </Group>
      <Anchor
        size="sm"
        renderRoot={(props) => <Link to="/capabilities/$id" params={{ id: capabilityId }} {...props} />}
      >
        {capabilityTitle}
      </Anchor>
      {fromDay !== null || byPhone ? (
        <Text size="sm">
          {[fromDay === null ? '' : period(fromDay, untilDay), byPhone ? t('surge.byPhone') : '']
            .filter(Boolean)
            .join(' · ')}
        </Text>
      ) : null}
      {note ? (
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          “{note}”
        </Text>
      ) : null}
      {answer === null ? <Reach request={request} /> : null}
    </div>
  );
}

/** Whether the mail came, and whom to phone. */
function Reach({ request: { mail, mailWaitsUntil, contact } }: { readonly request: SurgeRequest }) {
  const { t } = useTranslation();
  const format = useFormat();
  const moment = mailWaitsUntil ? format.dateTime(mailWaitsUntil) : '';
  return (
    <Text size="sm" component="div">
      {t(`surge.mail.${mail}`, { moment })}{' '}
      {contact === null ? null : contact.phone ? (
        <Anchor href={`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`}>
          {t('surge.phone', { name: contact.name })} ({contact.phone})
        </Anchor>
      ) : (
        t('surge.noPhone', { name: contact.name })
      )}
      {contact?.anyHour ? ` · ${t('surge.anyHour')}` : ''}
    </Text>
  );
}
