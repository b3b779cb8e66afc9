import { DECLINE_REASONS, type DeclineReason } from '@bestuiver/domain';
import { Button, Radio, Stack, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../components/error-summary';
import { IconCheck } from '../../components/icons';
import { ProblemAlert } from '../../components/problem-alert';

export type GivenAnswer =
  | { readonly answer: 'interested'; readonly note?: string }
  | { readonly answer: 'declined'; readonly reason: DeclineReason; readonly note?: string };

interface AnswerFormProps {
  readonly busy: boolean;
  readonly error: unknown;
  readonly onAnswer: (answer: GivenAnswer) => void;
}

/** Two large buttons within reach of a thumb; only "not now" asks one thing more. */
export function AnswerForm({ busy, error, onAnswer }: AnswerFormProps) {
  const { t } = useTranslation();
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const [mistake, setMistake] = useState<string>();
  const said = note.trim() ? { note: note.trim() } : {};
  const decline = (event: FormEvent) => {
    event.preventDefault();
    setMistake(reason ? undefined : t('common.pickReasonFirst'));
    if (reason) onAnswer({ answer: 'declined', reason: reason as DeclineReason, ...said });
  };
  const noteField = (
    <Textarea
      label={t('answer.note')}
      description={t('common.optional')}
      value={note}
      maxLength={2000}
      minRows={2}
      onChange={(event) => setNote(event.currentTarget.value)}
    />
  );
  if (declining) {
    return (
      <form onSubmit={decline} noValidate>
        <Stack>
          <ErrorSummary
            mistakes={mistake ? [{ id: 'decline-reason', label: t('common.reason'), message: mistake }] : []}
          />
          {mistake ? null : <ProblemAlert error={error} />}
          <Radio.Group label={t('answer.whyNot')} size="md" value={reason} onChange={setReason} error={mistake}>
            <Stack gap={4} mt="xs">
              {DECLINE_REASONS.map((value, index) => (
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
          {noteField}
          <Button type="submit" size="lg" fullWidth loading={busy}>
            {t('answer.sendDecline')}
          </Button>
          <Button variant="default" size="lg" fullWidth onClick={() => setDeclining(false)}>
            {t('common.back')}
          </Button>
        </Stack>
      </form>
    );
  }
  return (
    <Stack>
      <ProblemAlert error={error} />
      {noteField}
      <Button
        size="xl"
        fullWidth
        loading={busy}
        leftSection={<IconCheck size={24} aria-hidden />}
        onClick={() => onAnswer({ answer: 'interested', ...said })}
      >
        {t('answer.interested')}
      </Button>
      <Button size="xl" fullWidth variant="default" onClick={() => setDeclining(true)}>
        {t('answer.notNow')}
      </Button>
    </Stack>
  );
}
