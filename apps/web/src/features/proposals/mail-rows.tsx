import { Badge, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';
import { MailFrame } from '../../components/mail-frame';
import { QueryView } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import { mailQuery } from './proposal-queries';

type MailSummary = components['schemas']['MailSummaryDto'];

/** Mails with receiver, moment and result; one opens as it was sent. */
export function MailRows({ items }: { readonly items: readonly MailSummary[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }} aria-label={t('mails.title')}>
        {items.map((mail) => (
          <Group
            component="li"
            key={mail.id}
            justify="space-between"
            gap="xs"
            pb="sm"
            style={{ borderBottom: '1px solid var(--line)' }}
          >
            <div style={{ flex: '1 1 16rem', minWidth: 0 }}>
              <Text fw={600}>{mail.subject ?? t('mails.notMade')}</Text>
              <Text size="sm" c="var(--ink-soft)">
                {mail.toName} ({mail.to}) · {format.dateTime(mail.sentAt ?? mail.createdAt)}
              </Text>
            </div>
            <Badge variant="outline" color={mail.status === 'failed' ? 'red' : 'spruce'} tt="none" size="lg">
              {t(`mails.status.${mail.status}`)}
            </Badge>
            <Button
              size="sm"
              variant="default"
              onClick={() => setOpen(mail.id)}
              aria-label={t('mails.readNamed', { subject: mail.subject ?? t('mails.notMade'), name: mail.toName })}
            >
              {t('mails.read')}
            </Button>
          </Group>
        ))}
      </Stack>
      {open ? <MailDialog id={open} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

function MailDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useQuery(mailQuery(id));
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={query.data?.subject ?? t('mails.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <QueryView query={query} rows={1}>
        {(mail) => (
          <Stack>
            <Text>
              {mail.toName} ({mail.to}) · {t(`mails.status.${mail.status}`)}
              {mail.sentAt ? ` · ${format.dateTime(mail.sentAt)}` : ''}
            </Text>
            {mail.html ? <MailFrame html={mail.html} title={mail.subject ?? ''} /> : <Text>{t('mails.notMade')}</Text>}
          </Stack>
        )}
      </QueryView>
    </Modal>
  );
}
