import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface HoldExtensionProps {
  readonly isPending: boolean;
  readonly onExtend: () => void;
}

/** Has the hours of a yes held longer, once. */
export function HoldExtension({ isPending, onExtend }: HoldExtensionProps) {
  const { t } = useTranslation();
  return (
    <>
      <Text size="sm" c="var(--ink-soft)" mt="sm">
        {t('answering.hold.extendHint')}
      </Text>
      <Button mt="xs" variant="default" loading={isPending} onClick={onExtend}>
        {t('answering.hold.extend')}
      </Button>
    </>
  );
}
