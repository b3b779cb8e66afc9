import { Group, Paper, Text, Title, type PaperProps } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface PanelProps extends Omit<PaperProps, 'title'> {
  readonly title?: string;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A white sheet with a heading that names its region. */
export function Panel({ title, hint, actions, children, ...paper }: PanelProps) {
  const id = useId();
  return (
    <Paper
      component="section"
      aria-labelledby={title ? id : undefined}
      p={{ base: 'md', sm: 'lg' }}
      withBorder
      style={{ borderColor: 'var(--line)' }}
      {...paper}
    >
      {title ? (
        <Group justify="space-between" align="baseline" mb={hint ? 4 : 'md'} gap="sm">
          <Title order={2} id={id}>
            {title}
          </Title>
          {actions}
        </Group>
      ) : null}
      {hint ? (
        <Text size="sm" c="var(--ink-soft)" mb="md" maw={640}>
          {hint}
        </Text>
      ) : null}
      {children}
    </Paper>
  );
}
