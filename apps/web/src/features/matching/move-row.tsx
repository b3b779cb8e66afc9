import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Move } from '../../api/types';
import { MoveLine, MoveReasons } from './move-words';
import classes from './moves.module.css';

/** A candidate that moved, with the way and the reasons. */
export function MoveRow({ move, children }: { readonly move: Move; readonly children?: ReactNode }) {
  const { organisation, title, municipality } = move.capability;
  return (
    <li className={classes.move}>
      <Text fw={650}>{organisation}</Text>
      <Text size="sm" c="var(--ink-soft)">
        {title} · {municipality}
      </Text>
      <MoveLine move={move} />
      <MoveReasons move={move} />
      {children}
    </li>
  );
}
