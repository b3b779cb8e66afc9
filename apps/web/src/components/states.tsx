import { Alert, Box, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import { Comb } from './comb';
import { IconAlertCircle, IconRefresh } from './icons';

export function Loading({ rows = 3 }: { readonly rows?: number }) {
  const { t } = useTranslation();
  return (
    <Stack gap="md" aria-busy="true">
      <span className="visually-hidden" role="status">
        {t('common.loading')}
      </span>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={84} radius="md" />
      ))}
    </Stack>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}

/** Nothing here yet: says why, and what to do. */
export function Empty({ title, text, action }: EmptyProps) {
  return (
    <Box
      p="xl"
      ta="center"
      style={{ border: '1.5px dashed var(--line-strong)', borderRadius: 'var(--mantine-radius-md)' }}
    >
      <Comb size={72} />
      <Title order={2} mt="sm">
        {title}
      </Title>
      <Text mt={4} mx="auto" maw={460} c="var(--ink-soft)">
        {text}
      </Text>
      {action ? (
        <Group justify="center" mt="md">
          {action}
        </Group>
      ) : null}
    </Box>
  );
}

export function LoadFailed({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { t } = useTranslation();
  const text = useProblemText();
  return (
    <Alert color="red" icon={<IconAlertCircle />} title={t('common.failedToLoad')} role="alert">
      <Text>{text(problemOf(error))}</Text>
      {retry ? (
        <Button mt="sm" variant="default" onClick={retry} leftSection={<IconRefresh size={18} />}>
          {t('common.retry')}
        </Button>
      ) : null}
    </Alert>
  );
}

interface QueryViewProps<T> {
  readonly query: UseQueryResult<T>;
  readonly rows?: number;
  readonly children: (data: T) => ReactNode;
}

/** Shows a query in its three states; the children only see data. */
export function QueryView<T>({ query, rows, children }: QueryViewProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <LoadFailed error={query.error} retry={() => void query.refetch()} />;
  return <Loading rows={rows} />;
}
