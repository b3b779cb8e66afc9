import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Move } from '../../api/types';
import { useFormat } from '../../i18n/use-format';
import classes from './moves.module.css';

const SIGN: Record<Move['way'], string> = { up: '▲', down: '▼', stays: '●', new: '✚', gone: '✕' };

/** Which way a candidate moved, and by how many points. */
export function MoveLine({ move }: { readonly move: Move }) {
  const { t } = useTranslation();
  const format = useFormat();
  const difference = (move.toScore ?? 0) - (move.fromScore ?? 0);
  const scored = move.fromScore !== null && move.toScore !== null && Math.abs(difference) >= 0.05;
  return (
    <span className={classes.line} data-way={move.way}>
      <span aria-hidden>{SIGN[move.way]}</span>{' '}
      {t(`board.way.${move.way}`, { from: move.fromRank ?? '', to: move.toRank ?? '' })}
      {scored ? ` · ${t('board.points', { difference: format.signed(difference) })}` : ''}
    </span>
  );
}

/** Why a candidate moved: the rule that puts it out or kept it out, or the points that changed with their facts. */
export function MoveReasons({ move }: { readonly move: Move }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (move.way === 'new' || move.way === 'gone') {
    const [withRule, without] =
      move.way === 'new'
        ? (['board.wasKeptOut', 'board.newOnList'] as const)
        : (['board.fallsOut', 'board.offTheList'] as const);
    return <Text size="sm">{move.reason ? t(withRule, { reason: move.reason }) : t(without)}</Text>;
  }
  if (move.changes.length === 0) return <Text size="sm">{t('board.othersMoved')}</Text>;
  return (
    <ul className={classes.changes}>
      {move.changes.map(({ what, label, from, to, before, after }) => (
        <li key={what}>
          <strong>{label}</strong> {format.number(from)} → {format.number(to)} ({format.signed(to - from)})
          {before !== after ? (
            <Text size="sm" c="var(--ink-soft)" component="div">
              {before ? <div>{t('board.was', { text: before })}</div> : null}
              {after ? <div>{t('board.isNow', { text: after })}</div> : null}
            </Text>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
