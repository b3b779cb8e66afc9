import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { activitiesQuery } from '../../api/references';

interface ActivitySelectProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | null;
  readonly error?: string;
  readonly onChange: (id: string | null) => void;
}

/** One activity of the tree, found by typing a part of its name. */
export function ActivitySelect(props: ActivitySelectProps) {
  const { t } = useTranslation();
  const { data } = useQuery(activitiesQuery());
  return (
    <Select
      {...props}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common.remove') }}
      placeholder={t('taxonomy.activityExample')}
      nothingFoundMessage={t('taxonomy.none')}
      data={(data?.items ?? []).map(({ label, activities }) => ({
        group: label,
        items: activities.map(({ id, label: name }) => ({ value: id, label: name })),
      }))}
    />
  );
}
