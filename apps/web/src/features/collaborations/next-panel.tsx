import type { StepCode } from '@bestuiver/domain';
import { Alert, Anchor, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Collaboration } from '../../api/types';
import { IconAlertTriangle, IconInfoCircle } from '../../components/icons';
import { useFormat } from '../../i18n/use-format';
import classes from './collaborations.module.css';
import { MoveButtons } from './move-buttons';

/** The part of the page where a step is taken; the others have a button here. */
const PLACE: Readonly<Partial<Record<StepCode, string>>> = {
  write_terms: 'terms',
  confirm_terms: 'terms',
  confirm_checks: 'checks',
  confirm_start_checks: 'checks',
  decide_conflicts: 'conflicts',
  solve_conflict: 'conflicts',
  answer_follow_up: 'follow-ups',
  evaluate: 'evaluation',
};

/** What the reader has to do now, and whom everybody waits for. */
export function NextPanel({ collaboration }: { readonly collaboration: Collaboration }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { steps, status, startsOn, riskReason, riskNote, endReason, endNote } = collaboration;
  const names = {
    company: collaboration.company,
    provider: collaboration.provider,
    coordinator: t('collaborations.side.coordinator'),
  };
  const yours = steps.filter((step) => step.yours);
  const others = steps.filter((step) => !step.yours);
  return (
    <Alert
      color={status === 'at_risk' ? 'honey' : 'spruce'}
      icon={status === 'at_risk' ? <IconAlertTriangle aria-hidden /> : <IconInfoCircle aria-hidden />}
      title={t('demands.whatNext')}
    >
      <Text>
        {status === 'agreed' && steps.length === 0 && startsOn
          ? t('collaborations.startsOn', { date: format.day(startsOn) })
          : t(`collaborations.next.${status}`)}
      </Text>
      {riskReason ? (
        <Text mt="xs">
          <strong>{t(`collaborations.riskReason.${riskReason}`)}.</strong> {riskNote ?? ''}
        </Text>
      ) : null}
      {endReason ? (
        <Text mt="xs">
          {t('common.reason')}: {t(`collaborations.endReason.${endReason}`)}. {endNote ?? ''}
        </Text>
      ) : null}
      {yours.length > 0 ? (
        <List mt="sm" spacing={4} aria-label={t('collaborations.yours')}>
          {yours.map(({ code }) => (
            <List.Item key={code} fw={600}>
              {PLACE[code] ? (
                <Anchor href={`#${PLACE[code]}`} className={classes.step}>
                  {t(`collaborations.step.${code}`)}
                </Anchor>
              ) : (
                <span className={classes.step}>{t(`collaborations.step.${code}`)}</span>
              )}
            </List.Item>
          ))}
        </List>
      ) : null}
      {others.map(({ code, by }) => (
        <Text key={code} mt="xs">
          {t('collaborations.waitsFor', {
            who: format.list(by.map((side) => names[side])),
            what: t(`collaborations.step.${code}`),
          })}
        </Text>
      ))}
      <MoveButtons collaboration={collaboration} />
    </Alert>
  );
}
