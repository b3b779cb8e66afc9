import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './problem-alert';

interface ReasonDialogProps {
  readonly opened: boolean;
  readonly title: string;
  readonly text?: string;
  readonly confirm: string;
  readonly reasons?: readonly { readonly value: string; readonly label: string }[];
  readonly noteLabel?: string;
  readonly noteRequired?: boolean;
  readonly noNote?: boolean;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly error?: unknown;
  readonly onClose: () => void;
  readonly onConfirm: (answer: { reason: string; note: string }) => void;
}

/** Asks a reason code and a few words before a move that closes or refuses something. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const reasonMissing = Boolean(props.reasons) && !reason;
  const noteMissing = Boolean(props.noteRequired) && !note.trim();
  const confirm = () => {
    setTried(true);
    if (!reasonMissing && !noteMissing) props.onConfirm({ reason, note: note.trim() });
  };
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack>
        {props.text ? <Text>{props.text}</Text> : null}
        <ProblemAlert error={props.error} />
        {props.reasons ? (
          <Radio.Group
            label={t('common.reason')}
            value={reason}
            onChange={setReason}
            withAsterisk
            error={tried && reasonMissing ? t('common.pickReasonFirst') : undefined}
          >
            <Stack gap="xs" mt="xs">
              {props.reasons.map((option) => (
                <Radio key={option.value} value={option.value} label={option.label} size="md" />
              ))}
            </Stack>
          </Radio.Group>
        ) : null}
        {props.noNote ? null : (
          <Textarea
            label={props.noteLabel ?? t('common.note')}
            description={props.noteRequired ? undefined : t('common.optional')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            withAsterisk={props.noteRequired}
            maxLength={2000}
            error={tried && noteMissing ? t('errors.field.required') : undefined}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            {t('common.cancel')}
          </Button>
          <Button color={props.danger ? 'red' : undefined} onClick={confirm} loading={props.busy}>
            {props.confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
