import { Button, Group, Radio, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useOnce } from '../../api/idempotency';
import { unwrap } from '../../api/problem';
import type { Collaboration } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { Panel } from '../../components/panel';
import { Point, Points, Said } from '../../components/points';
import { ProblemAlert } from '../../components/problem-alert';
import { refreshesOf } from './collaboration-queries';
import { MeasuredFields, MeasuredSaid, NOT_MEASURED, YesNo } from './measured-fields';

/** How it went: a short form for each party, and what both said. */
export function EvaluationPanel({ collaboration }: { readonly collaboration: Collaboration }) {
  const { t } = useTranslation();
  const { evaluations, evaluable, side } = collaboration;
  if (evaluations.length === 0 && !evaluable) return null;
  const hint = side === 'coordinator' ? undefined : t('collaborations.evaluation.hint');
  return (
    <div id="evaluation">
      <Panel title={t('collaborations.evaluation.title')} hint={evaluable ? hint : undefined}>
        <Points>
          {evaluations.map(({ party, rating, again, note, deliveredOnTime, qualityAccepted }) => (
            <Point key={party} title={`${collaboration[party]}: ${t('collaborations.evaluation.stars', { rating })}`}>
              <Said>
                {t(`collaborations.evaluation.${again ? 'again' : 'notAgain'}`)}
                <MeasuredSaid deliveredOnTime={deliveredOnTime} qualityAccepted={qualityAccepted} />
              </Said>
              {note ? <Said>{note}</Said> : null}
            </Point>
          ))}
        </Points>
        {evaluable ? <EvaluationForm collaboration={collaboration} /> : null}
      </Panel>
    </div>
  );
}

const RATINGS = [5, 4, 3, 2, 1] as const;

function EvaluationForm({ collaboration }: { readonly collaboration: Collaboration }) {
  const { t } = useTranslation();
  const once = useOnce();
  const [rating, setRating] = useState('');
  const [again, setAgain] = useState<boolean | null>(null);
  const [measured, setMeasured] = useState(NOT_MEASURED);
  const [tried, setTried] = useState(false);
  const measures = collaboration.side === 'company';
  const send = useCommand({
    run: (given: { rating: number; again: boolean }) => {
      const { note, ...facts } = measured;
      const body = { ...given, ...(measures && facts), ...(note.trim() && { note: note.trim() }) };
      const path = { id: collaboration.id };
      return once((header) =>
        unwrap(api.POST('/api/v1/collaborations/{id}/evaluation', { params: { path, header }, body })),
      );
    },
    refreshes: refreshesOf(collaboration),
    success: t('collaborations.evaluation.thanks'),
    quiet: true,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (rating && again !== null) send.mutate({ rating: Number(rating), again });
  };
  const missing = t('errors.field.required');
  return (
    <form onSubmit={submit} noValidate>
      <Stack mt="md">
        <ProblemAlert error={send.error} />
        <Radio.Group
          label={t('collaborations.evaluation.question')}
          value={rating}
          onChange={setRating}
          withAsterisk
          error={tried && !rating ? missing : undefined}
        >
          <Stack gap="xs" mt="xs">
            {RATINGS.map((value) => (
              <Radio key={value} value={String(value)} label={t(`collaborations.rating.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <YesNo
          label={t('collaborations.evaluation.againQuestion')}
          answer={again}
          onAnswer={setAgain}
          withAsterisk
          error={tried && again === null ? missing : undefined}
        />
        <MeasuredFields
          measured={measured}
          measures={measures}
          onChange={(part) => setMeasured((before) => ({ ...before, ...part }))}
        />
        <Group>
          <Button type="submit" loading={send.isPending}>
            {t('collaborations.evaluation.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
