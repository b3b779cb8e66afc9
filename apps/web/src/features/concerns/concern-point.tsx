import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Concern } from '../../api/types';
import { Point, Said } from '../../components/points';
import { StatusBadge } from '../../components/status-badge';
import { useFormat } from '../../i18n/use-format';
import { ConcernMoves } from './concern-moves';

const TONE = {
  raised: 'attention',
  in_review: 'waiting',
  consulted: 'waiting',
  cleared: 'done',
  cleared_with_conditions: 'done',
  blocked: 'closed',
} as const;

/** One file: what it is about, where it stands, and the decision in writing. */
export function ConcernPoint({ concern }: { readonly concern: Concern }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { ground, status, raisedAt, reporter, own, text, outcome, reason, conditions, decidedAt, decidedBy } = concern;
  const { consulted, consultedUntil, advice, reopenReason } = concern;
  const day = format.day(raisedAt);
  return (
    <Point
      title={t(`concerns.ground.${ground}`)}
      status={<StatusBadge tone={TONE[status]} label={t(`concerns.status.${status}`)} />}
    >
      <Said>
        {reporter ? t('concerns.raisedBy', { name: reporter, day }) : t('concerns.raisedOn', { day })}
        {own ? ` ${t('concerns.own')}` : ''}
      </Said>
      {text ? <Said>“{text}”</Said> : null}
      {consultedUntil ? (
        <Said>
          {t('concerns.consultedUntil', { day: format.day(consultedUntil) })} {consulted ?? ''}
        </Said>
      ) : null}
      {advice ? <Said>{t('concerns.adviceSaid', { advice })}</Said> : null}
      {outcome && decidedAt ? (
        <>
          <Text mt="xs" fw={600}>
            {t('concerns.decided', { outcome: t(`concerns.status.${outcome}`), day: format.day(decidedAt) })}
            {decidedBy ? ` · ${decidedBy}` : ''}
          </Text>
          {reason ? <Said>{reason}</Said> : null}
          {conditions ? <Said>{t('concerns.conditionsSaid', { conditions })}</Said> : null}
        </>
      ) : null}
      {reopenReason ? <Said>{t('concerns.reopenSaid', { reason: reopenReason })}</Said> : null}
      <ConcernMoves concern={concern} />
    </Point>
  );
}
