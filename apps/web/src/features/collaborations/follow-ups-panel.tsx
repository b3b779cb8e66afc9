import { FOLLOW_UP_ANSWERS, type FollowUpAnswer } from '@bestuiver/domain';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Collaboration } from '../../api/types';
import { Panel } from '../../components/panel';
import { Point, Points, Said } from '../../components/points';
import { useFormat } from '../../i18n/use-format';
import { Choice } from './choice';
import { MeasuredForm, MeasuredSaid } from './measured-form';

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
  const [answer, setAnswer] = useState<FollowUpAnswer | null>(null);
  const params = { path: { id: collaboration.id } };
  return (
    <MeasuredForm
      collaboration={collaboration}
      given={answer && { dueOn, answer }}
      post={(body, header) =>
        unwrap(api.POST('/api/v1/collaborations/{id}/follow-ups', { params: { ...params, header }, body }))
      }
      thanks={t('collaborations.followUps.thanks')}
      send={t('collaborations.followUps.send')}
    >
      {(missing) => (
        <Choice
          label={t('collaborations.followUps.question')}
          values={FOLLOW_UP_ANSWERS}
          chosen={answer}
          wordOf={(value) => t(`collaborations.followUpAnswer.${value}`)}
          onChoose={setAnswer}
          withAsterisk
          error={missing(answer)}
        />
      )}
    </MeasuredForm>
  );
}
