import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { useCommand } from '../../api/use-command';
import { IconCheck } from '../../components/icons';

interface ConfirmButtonProps {
  readonly id: string;
  readonly title: string;
  readonly variant?: 'filled' | 'default';
}

/** "Is this still right?": one click keeps a listing fresh. */
export function ConfirmButton({ id, title, variant = 'filled' }: ConfirmButtonProps) {
  const { t } = useTranslation();
  const confirm = useCommand({
    run: () => unwrap(api.POST('/api/v1/capabilities/{id}/confirmation', { params: { path: { id } } })),
    refreshes: [['capabilities'], ['capability', id]],
    success: t('offer.confirmed'),
  });
  return (
    <Button
      size="sm"
      variant={variant}
      onClick={() => confirm.mutate()}
      loading={confirm.isPending}
      leftSection={<IconCheck size={18} aria-hidden />}
      aria-label={t('offer.confirmNamed', { title })}
    >
      {t('offer.confirm')}
    </Button>
  );
}
