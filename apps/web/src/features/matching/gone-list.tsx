import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../api/types';
import { Panel } from '../../components/panel';
import { MoveRow } from './move-row';
import classes from './moves.module.css';

/** Who drops out in a trial, and by which rule. */
export function GoneList({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation();
  const gone = comparison.items.filter(({ way }) => way === 'gone');
  if (gone.length === 0) return null;
  return (
    <Panel title={t('board.goneTitle')}>
      <ul className={classes.moves}>
        {gone.map((move) => (
          <MoveRow key={move.capability.id} move={move} />
        ))}
      </ul>
    </Panel>
  );
}
