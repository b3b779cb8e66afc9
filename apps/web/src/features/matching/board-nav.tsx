import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './board-nav.module.css';

const PAGES = [
  { to: '/demands/$id', label: 'demand' },
  { to: '/demands/$id/matches', label: 'matches' },
  { to: '/demands/$id/consortium', label: 'consortium' },
  { to: '/demands/$id/runs', label: 'runs' },
] as const;

/** The pages a coordinator has about one demand. */
export function BoardNav({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('board.nav.label')}>
      <ul className={classes.list}>
        {PAGES.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} params={{ id }} activeOptions={{ exact: true }} className={classes.link}>
              {t(`board.nav.${label}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
