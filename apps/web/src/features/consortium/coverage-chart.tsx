import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Consortium } from '../../api/types';
import { useFormat } from '../../i18n/use-format';
import classes from './consortium.module.css';
import { CEILING, ceilingOf, heightsOf, shortWeeks } from './coverage';

/** Weeks named under the chart. */
const NAMED = 4;
/** Weeks of a shortage that are written out. */
const SPELLED = 6;

/** What the partners have free week by week, as a share of the work (the line is all of it), else in hours. */
export function CoverageChart({ team, label }: { readonly team: Consortium; readonly label: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { weeks, members } = team;
  if (weeks.length === 0) return <Text size="sm">{t('team.noWeeks')}</Text>;
  const measured = weeks.every(({ parts }) => parts !== null);
  const ceiling = ceilingOf(weeks);
  const amountsOf = ({ parts, hours }: (typeof weeks)[number]) => (measured ? (parts ?? []) : hours);
  const short = shortWeeks(weeks);
  const every = Math.ceil(weeks.length / NAMED);
  const said = (amount: number) =>
    measured ? `${format.number(Math.round(100 * amount))} %` : t('common.hours', { hours: format.number(amount) });
  const spelled = short.slice(0, SPELLED).map(({ weekStart }) => format.shortDay(weekStart));
  return (
    <figure className={classes.figure}>
      <div className={classes.chart} aria-hidden>
        {measured ? (
          <div className={classes.line} style={{ bottom: `${100 / CEILING}%` }}>
            <span>100 %</span>
          </div>
        ) : null}
        {weeks.map((week) => (
          <div key={week.weekStart} className={classes.week} data-short={short.includes(week) || undefined}>
            {heightsOf(amountsOf(week), ceiling).map((height, index) => (
              <span
                key={members[index]?.capability.id}
                className={classes.part}
                data-partner={index}
                style={{ height: `${height}%` }}
              />
            ))}
          </div>
        ))}
      </div>
      <div className={classes.names} aria-hidden>
        {weeks.map(({ weekStart }, index) => (
          <span key={weekStart}>{index % every === 0 ? format.shortDay(weekStart) : ''}</span>
        ))}
      </div>
      <figcaption>
        <Text size="sm">
          {!measured
            ? t('team.noParts', { most: format.number(Math.round(ceiling)) })
            : short.length === 0
              ? t('team.alwaysEnough', { count: weeks.length })
              : t('team.short', {
                  count: short.length,
                  total: weeks.length,
                  weeks: format.list(short.length > SPELLED ? [...spelled, '…'] : spelled),
                })}
        </Text>
      </figcaption>
      <div className={`visually-hidden ${classes.unseen}`}>
        <table>
          <caption>{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('team.week')}</th>
              {members.map(({ capability }) => (
                <th key={capability.id} scope="col">
                  {capability.organisation}
                </th>
              ))}
              <th scope="col">{t('team.together')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.weekStart}>
                <th scope="row">{t('team.weekLine', { date: format.shortDay(week.weekStart) })}</th>
                {amountsOf(week).map((amount, index) => (
                  <td key={members[index]?.capability.id}>{said(amount)}</td>
                ))}
                <td>{said(amountsOf(week).reduce((sum, amount) => sum + amount, 0))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
