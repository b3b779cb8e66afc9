import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './points.module.css';

/** Points one below the other, each with what was said of it. */
export function Points({ children }: { readonly children: ReactNode }) {
  return <ul className={classes.points}>{children}</ul>;
}

interface PointProps {
  readonly title: ReactNode;
  readonly icon?: ReactNode;
  readonly status?: ReactNode;
  readonly children?: ReactNode;
}

export function Point({ title, icon, status, children }: PointProps) {
  return (
    <li>
      {icon}
      <div className={classes.body}>
        <Group justify="space-between" align="flex-start" gap="xs">
          <Text fw={600} style={{ flex: '1 1 16rem' }}>
            {title}
          </Text>
          {status}
        </Group>
        {children}
      </div>
    </li>
  );
}

/** One thing that was said of a point. */
export function Said({ children }: { readonly children: ReactNode }) {
  return <p className={classes.said}>{children}</p>;
}
