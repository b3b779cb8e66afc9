import { CloseButton, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Consortium } from '../../api/types';
import { useFormat } from '../../i18n/use-format';
import classes from './consortium.module.css';
import { CoverageChart } from './coverage-chart';
import { TeamActivities } from './team-activities';

interface TeamViewProps {
  readonly team: Consortium;
  readonly name: string;
  /** Keeps the weeks folded away. */
  readonly folded?: boolean;
  /** Shows a button that takes a partner out. */
  readonly onRemove?: (capabilityId: string) => void;
}

/** A team: what it covers, who does which share, who leads, and week by week what is free. */
export function TeamView({ team, name, folded = false, onRemove }: TeamViewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const percent = (share: number) => format.number(Math.round(100 * share));
  return (
    <>
      <Group gap="md" style={{ rowGap: 0 }}>
        <Text fw={700}>{t('team.covers', { percent: percent(team.coverage) })}</Text>
        <Text>{t('team.score', { score: format.number(Math.floor(team.score)) })}</Text>
        {team.distanceKm !== null ? (
          <Text c="var(--ink-soft)">{t('team.distance', { km: format.number(team.distanceKm) })}</Text>
        ) : null}
      </Group>
      {team.sentence ? <Text mt={4}>{team.sentence}</Text> : null}
      <ul className={classes.partners} aria-label={t('team.shares')}>
        {team.members.map(({ capability, share, score, lead, answer, note }, index) => (
          <li key={capability.id} className={classes.partner}>
            <span className={classes.swatch} data-partner={index} aria-hidden />
            <div>
              <Text fw={650} component="span">
                {capability.organisation}
              </Text>
              {lead ? (
                <Text component="span" fw={600}>
                  {' '}
                  · {t('team.leader')}
                </Text>
              ) : null}
              <Text size="sm" c="var(--ink-soft)">
                {capability.title} · {capability.municipality}
              </Text>
              <Text size="sm">
                {t('team.share', { percent: percent(share) })} ·{' '}
                {t('team.ownScore', { score: format.number(Math.floor(score)) })}
                {team.askedAt ? ` · ${t(`team.answer.${answer ?? 'waiting'}`)}` : ''}
              </Text>
              {note ? <Text size="sm">“{note}”</Text> : null}
            </div>
            {onRemove ? (
              <CloseButton
                aria-label={t('team.removeNamed', { name: capability.organisation })}
                onClick={() => onRemove(capability.id)}
              />
            ) : (
              <span />
            )}
            <div className={classes.share} aria-hidden>
              <span data-partner={index} style={{ width: `${100 * share}%` }} />
            </div>
          </li>
        ))}
      </ul>
      <TeamActivities team={team} />
      {folded ? (
        <details className={classes.folded}>
          <summary>
            {t('team.showWeeks')}
            <span className="visually-hidden">: {name}</span>
          </summary>
          <Weeks team={team} name={name} />
        </details>
      ) : (
        <>
          <Text fw={600} mt="md">
            {t('team.weeks')}
          </Text>
          <Weeks team={team} name={name} />
        </>
      )}
    </>
  );
}

function Weeks({ team, name }: Pick<TeamViewProps, 'team' | 'name'>) {
  const { t } = useTranslation();
  return (
    <>
      {team.weeks.some(({ parts }) => parts !== null) ? (
        <Text size="sm" c="var(--ink-soft)">
          {t('team.weeksHint')}
        </Text>
      ) : null}
      <CoverageChart team={team} label={`${t('team.weeks')}: ${name}`} />
    </>
  );
}
