import { Alert, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import { useProblemText } from '../api/use-problem-text';
import { IconAlertCircle } from './icons';

/** A refused action, in the reader's words; takes the focus when it appears. */
export function ProblemAlert({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const text = useProblemText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) box.current?.focus();
  }, [error]);
  if (!error) return null;
  return (
    <Alert ref={box} tabIndex={-1} role="alert" color="red" icon={<IconAlertCircle />} title={t('common.failed')}>
      <Text>{text(problemOf(error))}</Text>
    </Alert>
  );
}
