import { Pagination } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface PagerProps {
  readonly page: number;
  readonly pageSize: number;
  /** Items on all pages together. */
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** Goes through the pages of a list; nothing when there is one only. */
export function Pager({ page, pageSize, total, onPage }: PagerProps) {
  const { t } = useTranslation();
  if (total <= pageSize) return null;
  return (
    <Pagination
      value={page}
      onChange={onPage}
      total={Math.ceil(total / pageSize)}
      aria-label={t('common.pages')}
      getItemProps={(number) => ({ 'aria-label': t('common.page', { page: number }) })}
      getControlProps={(control) => ({ 'aria-label': control === 'next' ? t('common.next') : t('common.back') })}
    />
  );
}
