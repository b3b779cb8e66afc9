import { CONCERN_OUTCOMES, type ConcernOutcome } from '@bestuiver/domain';
import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecideConcern } from '../../api/types';
import { ProblemAlert } from '../../components/problem-alert';

interface DecideDialogProps {
  readonly busy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onDecide: (decision: DecideConcern) => void;
}

/** The decision in writing: what social partners answered, the outcome, the reason, and conditions where it has them. */
export function DecideDialog({ busy, error, onClose, onDecide }: DecideDialogProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<ConcernOutcome | ''>('');
  const [texts, setTexts] = useState({ advice: '', reason: '', conditions: '' });
  const [tried, setTried] = useState(false);
  const conditional = outcome === 'cleared_with_conditions';
  const missing = (name: 'reason' | 'conditions'): boolean => tried && texts[name].trim() === '';
  const area = (name: keyof typeof texts, required: boolean) => ({
    value: texts[name],
    onChange: (event: React.ChangeEvent<HTMLTextAreaElement>) =>
      setTexts({ ...texts, [name]: event.currentTarget.value }),
    maxLength: 4000,
    autosize: true,
    minRows: 2,
    withAsterisk: required,
  });
  const decide = () => {
    setTried(true);
    const [advice, reason, conditions] = [texts.advice.trim(), texts.reason.trim(), texts.conditions.trim()];
    if (outcome === '' || !reason || (conditional && !conditions)) return;
    onDecide({ outcome, reason, ...(advice && { advice }), ...(conditional && { conditions }) });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('concerns.decide')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack>
        <Text>{t('concerns.decideText')}</Text>
        <ProblemAlert error={error} />
        <Textarea label={t('concerns.advice')} description={t('concerns.adviceHint')} {...area('advice', false)} />
        <Radio.Group
          label={t('concerns.outcome')}
          value={outcome}
          onChange={setOutcome}
          withAsterisk
          error={tried && outcome === '' ? t('errors.field.required') : undefined}
        >
          <Stack gap="xs" mt="xs">
            {CONCERN_OUTCOMES.map((value) => (
              <Radio key={value} value={value} label={t(`concerns.status.${value}`)} size="md" />
            ))}
          </Stack>
        </Radio.Group>
        {conditional ? (
          <Textarea
            label={t('concerns.conditions')}
            error={missing('conditions') ? t('errors.field.required') : undefined}
            {...area('conditions', true)}
          />
        ) : null}
        <Textarea
          label={t('concerns.reason')}
          description={t('concerns.reasonHint')}
          error={missing('reason') ? t('errors.field.required') : undefined}
          {...area('reason', true)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button color={outcome === 'blocked' ? 'red' : undefined} onClick={decide} loading={busy}>
            {t('concerns.decide')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
