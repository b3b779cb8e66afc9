import { Group, Text } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './row-card.module.css';

interface RowCardProps {
  readonly title: string;
  readonly to: LinkProps['to'];
  readonly params?: Record<string, string>;
  /** Part of the page that the link leads to. */
  readonly hash?: string;
  readonly meta?: ReactNode;
  readonly status?: ReactNode;
  readonly children?: ReactNode;
}

/** One line of a list: the title is the link, and the whole card takes the click. */
export function RowCard({ title, to, params, hash, meta, status, children }: RowCardProps) {
  return (
    <li className={classes.card}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div className={classes.main}>
          <Link to={to} params={params as never} hash={hash} className={classes.link}>
            {title}
          </Link>
          {meta ? (
            <Text size="sm" c="var(--ink-soft)" component="div">
              {meta}
            </Text>
          ) : null}
        </div>
        {status}
      </Group>
      {children}
    </li>
  );
}

export function RowList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {children}
    </ul>
  );
}
