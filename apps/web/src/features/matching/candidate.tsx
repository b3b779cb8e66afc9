import { Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Match, Move } from '../../api/types';
import { IconAlertTriangle, IconCheck, IconCircleDashed, IconListCheck, IconStar } from '../../components/icons';
import { useFormat } from '../../i18n/use-format';
import { CandidateActions } from './candidate-actions';
import classes from './matching.module.css';
import { MoveLine, MoveReasons } from './move-words';
import moves from './moves.module.css';
import { ScoreTable } from './score-table';

interface CandidateProps {
  readonly match: Match;
  readonly demandId: string;
  readonly trial: boolean;
  /** What a trial did to it; null when nothing. */
  readonly move: Move | null;
}

/** A candidate as a coordinator reads it: verdict, strongest reasons, weakest point, what is missing, what to check. */
export function Candidate({ match, demandId, trial, move }: CandidateProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { capability, explanation } = match;
  return (
    <li className={classes.candidate} data-band={match.band} data-status={match.status}>
      <article aria-label={capability.organisation}>
        <div className={classes.top}>
          <div className={classes.score}>
            <span className="visually-hidden">{t('matching.score', { score: format.number(match.score) })}</span>
            <span className={classes.number} aria-hidden>
              {format.number(Math.floor(match.score))}
            </span>
          </div>
          <div className={classes.who}>
            <Group gap="xs" align="baseline">
              <Title order={3}>{capability.organisation}</Title>
              <Text size="sm" fw={600}>
                {t(`vocabulary.band.${match.band}`)}
              </Text>
              {match.status === 'computed' ? null : (
                <Text size="sm" fw={600} component="span">
                  <IconStar size={14} aria-hidden /> {t(`vocabulary.matchStatus.${match.status}`)}
                  {match.dismissReason ? `: ${t(`vocabulary.dismissReason.${match.dismissReason}`)}` : ''}
                </Text>
              )}
            </Group>
            <Text size="sm" c="var(--ink-soft)">
              {capability.title} · {capability.municipality} ·{' '}
              {t('matching.known', { percent: format.number(Math.round(match.confidence * 100)) })}
            </Text>
            <Text mt="xs" fw={600}>
              {explanation.verdict}
            </Text>
          </div>
        </div>
        {move ? (
          <details className={moves.note}>
            <summary>
              <MoveLine move={move} />{' '}
              <Text span size="sm" td="underline">
                {t('board.why')}
                <span className="visually-hidden"> {capability.organisation}</span>
              </Text>
            </summary>
            <MoveReasons move={move} />
          </details>
        ) : null}
        <ul className={classes.reasons}>
          {explanation.strengths.slice(0, 2).map((reason) => (
            <li key={reason}>
              <IconCheck size={18} color="#1f6353" aria-hidden />
              <span>{reason}</span>
            </li>
          ))}
          {explanation.weakest ? (
            <li>
              <IconAlertTriangle size={18} color="#936107" aria-hidden />
              <span>{explanation.weakest}</span>
            </li>
          ) : null}
          {explanation.missing.length > 0 ? (
            <li>
              <IconCircleDashed size={18} aria-hidden />
              <span>
                <strong>{t('matching.missing')}:</strong> {format.list(explanation.missing)}
              </span>
            </li>
          ) : null}
          {explanation.checks.map((check) => (
            <li key={check}>
              <IconListCheck size={18} aria-hidden />
              <span>
                <strong>{t('matching.checks')}:</strong> {check}
              </span>
            </li>
          ))}
        </ul>
        <details className={classes.why}>
          <summary>
            {t('matching.why')}
            <span className="visually-hidden"> {capability.organisation}</span>
          </summary>
          <ScoreTable match={match} />
        </details>
        {trial ? null : <CandidateActions match={match} demandId={demandId} />}
      </article>
    </li>
  );
}
