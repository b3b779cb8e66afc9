import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly above?: ReactNode;
  readonly width?: 'reading' | 'form' | 'wide';
  readonly children: ReactNode;
}

const WIDTH = { reading: 680, form: 820, wide: 1200 } as const;
let firstPage = true;

/** A page with its one heading, which takes the focus after a move inside the app so that it is read aloud. */
export function Page({ title, lead, actions, above, width = 'wide', children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('common.brand')}`;
  }, [title, t]);
  useEffect(() => {
    if (firstPage) firstPage = false;
    else heading.current?.focus();
  }, []);
  return (
    <Stack gap="lg" maw={WIDTH[width]} w="100%" mx={width === 'wide' ? undefined : 'auto'}>
      {above}
      <Group justify="space-between" align="flex-start" gap="md">
        <Box style={{ flex: '1 1 22rem', minWidth: 0 }}>
          <Title order={1} ref={heading} tabIndex={-1} data-quiet-focus>
            {title}
          </Title>
          {lead ? (
            <Text component="div" size="lg" c="var(--ink-soft)" mt={6} maw={680}>
              {lead}
            </Text>
          ) : null}
        </Box>
        {actions ? <Group gap="sm">{actions}</Group> : null}
      </Group>
      {children}
    </Stack>
  );
}
