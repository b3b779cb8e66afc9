import type { DeclineReason, DemandKind } from '@bestuiver/domain';
import { Button, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconCheck } from '../../components/icons';
import { ProblemAlert } from '../../components/problem-alert';
import { NeverForm } from './never-form';
import { NotNowForm } from './not-now-form';

export type GivenAnswer =
  | { readonly answer: 'interested'; readonly note?: string }
  | {
      readonly answer: 'declined';
      readonly reason: DeclineReason;
      readonly note?: string;
      readonly until?: string;
      readonly never?: 'kind' | 'work';
    };

interface AnswerFormProps {
  readonly party: 'provider' | 'company';
  readonly kind: DemandKind;
  /** The main work that is asked, in words. */
  readonly work: string | undefined;
  /** Opens at no: the reader chose so in the mail. */
  readonly declines?: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onAnswer: (answer: GivenAnswer) => void;
}

/** Large buttons within reach of a thumb: yes is one tap, no asks one thing more. */
export function AnswerForm({ party, kind, work, declines = false, busy, error, onAnswer }: AnswerFormProps) {
  const { t } = useTranslation();
  const [step, setStep] = useState<'choose' | 'not_now' | 'never'>(declines ? 'not_now' : 'choose');
  const [note, setNote] = useState('');
  const said = note.trim() ? { note: note.trim() } : {};
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
  const decline = (answer: Omit<Extract<GivenAnswer, { answer: 'declined' }>, 'answer' | 'note'>): void =>
    onAnswer({ answer: 'declined', ...answer, ...said });
  const form = { busy, error, note: noteField, onBack: () => setStep('choose') };
  if (step === 'not_now') return <NotNowForm {...form} asksDay={party === 'provider'} onDecline={decline} />;
  if (step === 'never') return <NeverForm {...form} kind={kind} work={work} onDecline={decline} />;
  return (
    <Stack>
      <ProblemAlert error={error} />
      {noteField}
      <Button
        size="xl"
        fz="lg"
        px="sm"
        fullWidth
        loading={busy}
        leftSection={<IconCheck size={24} aria-hidden />}
        onClick={() => onAnswer({ answer: 'interested', ...said })}
      >
        {t('answer.interested')}
      </Button>
      <Button size="xl" fz="lg" px="sm" fullWidth variant="default" onClick={() => setStep('not_now')}>
        {t('answer.notNow')}
      </Button>
      {party === 'provider' ? (
        <Button size="lg" fullWidth variant="subtle" onClick={() => setStep('never')}>
          {t('answering.never.button')}
        </Button>
      ) : null}
    </Stack>
  );
}
