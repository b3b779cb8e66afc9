import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Collaboration } from '../../api/types';
import { Panel } from '../../components/panel';
import { Point, Points, Said } from '../../components/points';
import { Choice, YesNo } from './choice';
import { MeasuredForm, MeasuredSaid } from './measured-form';

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

const RATINGS = ['5', '4', '3', '2', '1'] as const;

function EvaluationForm({ collaboration }: { readonly collaboration: Collaboration }) {
  const { t } = useTranslation();
  const [rating, setRating] = useState<(typeof RATINGS)[number] | null>(null);
  const [again, setAgain] = useState<boolean | null>(null);
  const params = { path: { id: collaboration.id } };
  return (
    <MeasuredForm
      collaboration={collaboration}
      given={rating === null || again === null ? null : { rating: Number(rating), again }}
      post={(body, header) =>
        unwrap(api.POST('/api/v1/collaborations/{id}/evaluation', { params: { ...params, header }, body }))
      }
      thanks={t('collaborations.evaluation.thanks')}
      send={t('collaborations.evaluation.send')}
    >
      {(missing) => (
        <>
          <Choice
            label={t('collaborations.evaluation.question')}
            values={RATINGS}
            chosen={rating}
            wordOf={(value) => t(`collaborations.rating.${value}`)}
            onChoose={setRating}
            withAsterisk
            error={missing(rating)}
          />
          <YesNo
            label={t('collaborations.evaluation.againQuestion')}
            answer={again}
            onAnswer={setAgain}
            withAsterisk
            error={missing(again)}
          />
        </>
      )}
    </MeasuredForm>
  );
}
