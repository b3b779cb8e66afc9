import { useTranslation } from 'react-i18next';
import type { Match } from '../../api/types';
import { useFormat } from '../../i18n/use-format';
import classes from './matching.module.css';

/** Criterion by criterion, with a bar for how much of its weight was earned; points and adjustments make the score. */
export function ScoreTable({ match }: { readonly match: Match }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <table className={classes.points}>
      <caption className="visually-hidden">{t('matching.breakdown')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('matching.criterion')}</th>
          <th scope="col">{t('matching.points')}</th>
          <th scope="col">{t('matching.reason')}</th>
        </tr>
      </thead>
      <tbody>
        {match.contributions
          .filter((contribution) => contribution.weight > 0)
          .map((contribution) => (
            <tr key={contribution.criterion}>
              <th scope="row">{contribution.label}</th>
              <td className={classes.figure}>
                {format.number(contribution.points)} {t('matching.of', { weight: format.number(contribution.weight) })}
                <span className={classes.track} aria-hidden>
                  <span
                    className={classes.fill}
                    data-unknown={contribution.value === null || undefined}
                    style={{ width: `${Math.min(100, (100 * contribution.points) / contribution.weight)}%` }}
                  />
                </span>
              </td>
              <td>
                {contribution.reason}
                {contribution.value === null ? ` (${t('matching.unknownHalf')})` : ''}
              </td>
            </tr>
          ))}
        {match.adjustments.map((adjustment) => (
          <tr key={adjustment.code}>
            <th scope="row">{t('matching.adjustment')}</th>
            <td className={classes.figure}>
              {adjustment.points > 0 ? '+' : ''}
              {format.number(adjustment.points)}
            </td>
            <td>{adjustment.reason}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('matching.sum')}</th>
          <td className={classes.figure}>{format.number(match.score)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
