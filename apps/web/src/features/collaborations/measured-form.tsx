import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnce, type OnceHeader } from '../../api/idempotency';
import type { Collaboration } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { ProblemAlert } from '../../components/problem-alert';
import { YesNo } from './choice';
import { refreshesOf } from './collaboration-queries';

/** What only a company measures of its provider. */
interface Measured {
  readonly deliveredOnTime: boolean | null;
  readonly qualityAccepted: boolean | null;
}

const NOT_MEASURED: Measured = { deliveredOnTime: null, qualityAccepted: null };

interface MeasuredFormProps<Given extends object> {
  readonly collaboration: Collaboration;
  /** What was answered; null while a question waits. */
  readonly given: Given | null;
  readonly post: (body: Given & Partial<Measured> & { note?: string }, header: OnceHeader) => Promise<Collaboration>;
  readonly thanks: string;
  readonly send: string;
  /** The questions; they ask for what is missing once somebody tried to send. */
  readonly children: (missing: (answer: unknown) => string | undefined) => ReactNode;
}

/** How it goes or went: questions, what the company measures, and a word to the other side. */
export function MeasuredForm<Given extends object>(props: MeasuredFormProps<Given>) {
  const { collaboration, given, post, thanks, send, children } = props;
  const { t } = useTranslation();
  const once = useOnce();
  const [measured, setMeasured] = useState(NOT_MEASURED);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const measures = collaboration.side === 'company';
  const sending = useCommand({
    run: (answers: Given) => {
      const body = { ...answers, ...(measures && measured), ...(note.trim() && { note: note.trim() }) };
      return once((header) => post(body, header));
    },
    refreshes: refreshesOf(collaboration),
    success: thanks,
    quiet: true,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (given) sending.mutate(given);
  };
  const measure = (part: Partial<Measured>) => setMeasured((before) => ({ ...before, ...part }));
  return (
    <form onSubmit={submit} noValidate>
      <Stack mt="md">
        <ProblemAlert error={sending.error} />
        {children((answer) => (tried && answer === null ? t('errors.field.required') : undefined))}
        {measures ? (
          <>
            <YesNo
              label={t('collaborations.measured.deliveredOnTime')}
              answer={measured.deliveredOnTime}
              onAnswer={(deliveredOnTime) => measure({ deliveredOnTime })}
            />
            <YesNo
              label={t('collaborations.measured.qualityAccepted')}
              answer={measured.qualityAccepted}
              onAnswer={(qualityAccepted) => measure({ qualityAccepted })}
            />
          </>
        ) : null}
        <Textarea
          label={t('common.note')}
          description={t('collaborations.measured.noteHint')}
          value={note}
          maxLength={2000}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" loading={sending.isPending}>
            {send}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What a company measured, after something else that was said. */
export function MeasuredSaid({ deliveredOnTime, qualityAccepted }: Measured) {
  const { t } = useTranslation();
  return (
    <>
      {deliveredOnTime === null ? '' : ` · ${t(`collaborations.measured.${deliveredOnTime ? 'onTime' : 'late'}`)}`}
      {qualityAccepted === null ? '' : ` · ${t(`collaborations.measured.${qualityAccepted ? 'good' : 'poor'}`)}`}
    </>
  );
}
