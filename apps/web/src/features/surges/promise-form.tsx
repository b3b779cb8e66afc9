import { Button, NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem';
import type { SurgeAnswer, SurgeQuestion, SurgeRequest } from '../../api/types';
import { IconCheck } from '../../components/icons';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary';
import { ProblemAlert } from '../../components/problem-alert';
import { useFormat } from '../../i18n/use-format';

interface PromiseFormProps {
  /** What was said before. */
  readonly said: Pick<SurgeRequest, 'perDay' | 'fromDay' | 'untilDay' | 'note'>;
  /** What the own listing says can be made a day, and from when; for the enterprise itself. */
  readonly listed?: Pick<SurgeQuestion, 'listedPerDay' | 'listedFromDay' | 'neededPerDay'>;
  /** The reader came to say no. */
  readonly sayingNo?: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onAnswer: (answer: SurgeAnswer) => void;
}

/** How many a day, from when and until when; a no is one tap. Without a listing the coordinator fills it in on the phone. */
export function PromiseForm({ said, listed, sayingNo = false, busy, error, onAnswer }: PromiseFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const suggested = listed?.listedPerDay ? Math.min(listed.listedPerDay, listed.neededPerDay) : null;
  const [typed, setTyped] = useState<{ perDay: number | string; fromDay: string; untilDay: string; note: string }>({
    perDay: said.perDay ?? suggested ?? '',
    fromDay: said.fromDay ?? listed?.listedFromDay ?? '',
    untilDay: said.untilDay ?? '',
    note: said.note ?? '',
  });
  const [tried, setTried] = useState(false);
  const change = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const refused = error ? (problemOf(error).errors ?? []) : [];
  const refusalOf = (name: string) => refused.find(({ pointer }) => pointer === `/${name}`)?.detail;
  const asked = (key: 'surge.page.perDay' | 'surge.page.fromDay'): string => t(key).replace(/\s*\?$/, '');
  const missing: FieldMistake[] = tried
    ? [
        ...(typeof typed.perDay === 'number'
          ? []
          : [{ id: 'surge-per-day', label: asked('surge.page.perDay'), message: t('surge.page.missing.perDay') }]),
        ...(typed.fromDay
          ? []
          : [{ id: 'surge-from-day', label: asked('surge.page.fromDay'), message: t('surge.page.missing.fromDay') }]),
      ]
    : [];
  const missingAt = (id: string) => missing.find((mistake) => mistake.id === id)?.message;
  const note = typed.note.trim() || null;
  const promise = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { perDay, fromDay, untilDay } = typed;
    if (typeof perDay === 'number' && fromDay)
      onAnswer({ answer: 'can', perDay, fromDay, untilDay: untilDay || null, note });
  };
  const no = (
    <Button
      size="xl"
      fz="lg"
      px="sm"
      fullWidth
      variant={sayingNo ? 'filled' : 'default'}
      loading={busy}
      onClick={() => onAnswer({ answer: 'cannot', note })}
    >
      {t(listed ? 'surge.page.cannot' : 'surge.notedCannot')}
    </Button>
  );
  return (
    <form onSubmit={promise} noValidate>
      <Stack>
        <ErrorSummary mistakes={missing} />
        {missing.length > 0 ? null : <ProblemAlert error={error} />}
        {sayingNo ? no : null}
        <NumberInput
          id="surge-per-day"
          label={t('surge.page.perDay')}
          description={
            listed?.listedPerDay ? t('surge.page.listed', { amount: format.number(listed.listedPerDay) }) : undefined
          }
          value={typed.perDay}
          min={1}
          max={1_000_000_000}
          allowDecimal={false}
          allowNegative={false}
          inputMode="numeric"
          error={missingAt('surge-per-day') ?? refusalOf('perDay')}
          onChange={(perDay) => change({ perDay })}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            id="surge-from-day"
            type="date"
            label={t('surge.page.fromDay')}
            value={typed.fromDay}
            error={missingAt('surge-from-day') ?? refusalOf('fromDay')}
            onChange={(event) => change({ fromDay: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('surge.page.untilDay')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            description={t('surge.page.untilHint')}
            value={typed.untilDay}
            error={refusalOf('untilDay')}
            onChange={(event) => change({ untilDay: event.currentTarget.value })}
          />
        </SimpleGrid>
        <Textarea
          label={t(listed ? 'surge.page.note' : 'surge.noteWords')}
          description={t('common.optional')}
          value={typed.note}
          maxLength={2000}
          minRows={2}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <Button
          type="submit"
          size="xl"
          fz="lg"
          px="sm"
          fullWidth
          variant={sayingNo ? 'default' : 'filled'}
          loading={busy}
          leftSection={<IconCheck size={24} aria-hidden />}
        >
          {t(listed ? 'surge.page.can' : 'surge.notedCan')}
        </Button>
        {sayingNo ? null : no}
      </Stack>
    </form>
  );
}
