import { DECLINE_REASONS, type DeclineReason } from '@bestuiver/domain';
import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../components/error-summary';
import { ProblemAlert } from '../../components/problem-alert';

export interface DeclineFormProps {
  readonly busy: boolean;
  readonly error: unknown;
  readonly note: ReactNode;
  readonly onBack: () => void;
}

interface NotNowFormProps extends DeclineFormProps {
  /** A provider may say from when on it wants to be asked again. */
  readonly asksDay: boolean;
  readonly onDecline: (answer: { reason: DeclineReason; until?: string }) => void;
}

/** A reason has its own button when it counts for later as well. */
const REASONS = DECLINE_REASONS.filter((reason) => reason !== 'never_this_kind');

const tomorrow = (): string => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

/** "Not now": why, and from when on it may be asked again. */
export function NotNowForm({ busy, error, note, asksDay, onBack, onDecline }: NotNowFormProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [mistake, setMistake] = useState<string>();
  const decline = (event: FormEvent) => {
    event.preventDefault();
    setMistake(reason ? undefined : t('common.pickReasonFirst'));
    if (reason) onDecline({ reason: reason as DeclineReason, ...(until && { until }) });
  };
  return (
    <form onSubmit={decline} noValidate>
      <Stack>
        <ErrorSummary
          mistakes={mistake ? [{ id: 'decline-reason', label: t('common.reason'), message: mistake }] : []}
        />
        {mistake ? null : <ProblemAlert error={error} />}
        <Radio.Group label={t('answer.whyNot')} size="md" value={reason} onChange={setReason} error={mistake}>
          <Stack gap={4} mt="xs">
            {REASONS.map((value, index) => (
              <Radio
                key={value}
                id={index === 0 ? 'decline-reason' : undefined}
                value={value}
                size="md"
                py={6}
                label={t(`vocabulary.declineReason.${value}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        {asksDay ? (
          <TextInput
            type="date"
            size="md"
            label={t('answering.until.label')}
            description={t('answering.until.hint')}
            value={until}
            min={tomorrow()}
            maw={260}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        ) : null}
        {note}
        <Button type="submit" size="lg" fullWidth loading={busy}>
          {t('answer.sendDecline')}
        </Button>
        <Button variant="default" size="lg" fullWidth onClick={onBack}>
          {t('common.back')}
        </Button>
      </Stack>
    </form>
  );
}
