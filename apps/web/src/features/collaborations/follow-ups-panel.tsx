import { FOLLOW_UP_ANSWERS, type FollowUpAnswer } from '@bestuiver/domain';
import { Button, Group, Radio, Stack, Text } from '@mantine/core';
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
import { useFormat } from '../../i18n/use-format';
import { refreshesOf } from './collaboration-queries';
import { MeasuredFields, MeasuredSaid, NOT_MEASURED } from './measured-fields';

/** How it goes, at week 2, month 3 and every half year. */
export function FollowUpsPanel({ collaboration }: { readonly collaboration: Collaboration }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { followUps, nextFollowUp, side, startedOn } = collaboration;
  const waiting = followUps.find(({ party, answer }) => party === side && answer === null);
  if (!startedOn || (followUps.length === 0 && !nextFollowUp)) return null;
  return (
    <div id="follow-ups">
      <Panel title={t('collaborations.followUps.title')} hint={t('collaborations.followUps.hint')}>
        <Points>
          {followUps.map(({ dueOn, party, answer, note, deliveredOnTime, qualityAccepted }) => (
            <Point key={`${dueOn} ${party}`} title={`${format.day(dueOn)} · ${collaboration[party]}`}>
              <Said>
                {answer ? t(`collaborations.followUpAnswer.${answer}`) : t('collaborations.followUps.waits')}
                <MeasuredSaid deliveredOnTime={deliveredOnTime} qualityAccepted={qualityAccepted} />
              </Said>
              {note ? <Said>{note}</Said> : null}
            </Point>
          ))}
        </Points>
        {waiting ? <FollowUpForm dueOn={waiting.dueOn} collaboration={collaboration} /> : null}
        {nextFollowUp ? (
          <Text mt="sm">{t('collaborations.followUps.next', { date: format.day(nextFollowUp) })}</Text>
        ) : null}
      </Panel>
    </div>
  );
}

interface FollowUpFormProps {
  readonly dueOn: string;
  readonly collaboration: Collaboration;
}

function FollowUpForm({ dueOn, collaboration }: FollowUpFormProps) {
  const { t } = useTranslation();
  const once = useOnce();
  const [answer, setAnswer] = useState<FollowUpAnswer | ''>('');
  const [measured, setMeasured] = useState(NOT_MEASURED);
  const [tried, setTried] = useState(false);
  const measures = collaboration.side === 'company';
  const send = useCommand({
    run: (given: FollowUpAnswer) => {
      const { note, ...facts } = measured;
      const body = { dueOn, answer: given, ...(measures && facts), ...(note.trim() && { note: note.trim() }) };
      const path = { id: collaboration.id };
      return once((header) =>
        unwrap(api.POST('/api/v1/collaborations/{id}/follow-ups', { params: { path, header }, body })),
      );
    },
    refreshes: refreshesOf(collaboration),
    success: t('collaborations.followUps.thanks'),
    quiet: true,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (answer) send.mutate(answer);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack mt="md">
        <ProblemAlert error={send.error} />
        <Radio.Group
          label={t('collaborations.followUps.question')}
          value={answer}
          onChange={(value) => setAnswer(value)}
          withAsterisk
          error={tried && !answer ? t('errors.field.required') : undefined}
        >
          <Stack gap="xs" mt="xs">
            {FOLLOW_UP_ANSWERS.map((value) => (
              <Radio key={value} value={value} label={t(`collaborations.followUpAnswer.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <MeasuredFields
          measured={measured}
          measures={measures}
          onChange={(part) => setMeasured((before) => ({ ...before, ...part }))}
        />
        <Group>
          <Button type="submit" loading={send.isPending}>
            {t('collaborations.followUps.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
