import { Alert, Anchor, List } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAlertCircle } from './icons';

export interface FieldMistake {
  /** Id of the control. */
  readonly id: string;
  readonly label: string;
  readonly message: string;
}

/** Names every mistake of a form, links to its field and takes the focus when it appears or changes. */
export function ErrorSummary({
  title,
  mistakes,
}: {
  readonly title?: string;
  readonly mistakes: readonly FieldMistake[];
}) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const key = mistakes.map((mistake) => mistake.id + mistake.message).join('|');
  useEffect(() => {
    if (key) box.current?.focus();
  }, [key]);
  if (mistakes.length === 0) return null;
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="red"
      icon={<IconAlertCircle />}
      title={title ?? t('common.errorSummary')}
    >
      <List spacing={4}>
        {mistakes.map((mistake) => (
          <List.Item key={mistake.id}>
            <Anchor
              href={`#${mistake.id}`}
              c="inherit"
              onClick={(event) => {
                event.preventDefault();
                const control = document.getElementById(mistake.id);
                control?.focus();
                control?.scrollIntoView({ block: 'center' });
              }}
            >
              {mistake.label}: {mistake.message}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
