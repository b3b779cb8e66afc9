import { Alert, Button, Group, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle } from './icons';

interface ConflictProps {
  readonly onKeepMine: () => void;
  readonly onLoadTheirs: () => void;
}

/** Somebody else saved first: nothing typed is lost, the reader chooses. */
export function ConflictAlert({ onKeepMine, onLoadTheirs }: ConflictProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="honey"
      icon={<IconAlertTriangle />}
      title={t('common.conflictTitle')}
    >
      <Text>{t('common.conflictText')}</Text>
      <Group mt="sm" gap="sm">
        <Button onClick={onKeepMine}>{t('common.keepMine')}</Button>
        <Button variant="default" onClick={onLoadTheirs}>
          {t('common.loadTheirs')}
        </Button>
      </Group>
    </Alert>
  );
}
