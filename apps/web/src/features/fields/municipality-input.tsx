import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { municipalitiesQuery } from '../../api/references';

interface MunicipalityInputProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly description?: string;
  readonly error?: string;
  readonly disabled?: boolean;
  readonly value: string | null;
  readonly onChange: (nisCode: string | null) => void;
}

/** A municipality of today, found by name or postal code. */
export function MunicipalityInput({ onChange, ...input }: MunicipalityInputProps) {
  const { t } = useTranslation();
  const { data } = useQuery(municipalitiesQuery);
  return (
    <Select
      {...input}
      searchable
      clearable
      limit={30}
      placeholder={t('facts.municipalityExample')}
      nothingFoundMessage={t('facts.municipalityNone')}
      clearButtonProps={{ 'aria-label': t('common.remove') }}
      data={(data?.items ?? []).map((place) => ({
        value: place.nisCode,
        label: `${place.name} (${place.postalCodes.join(', ')})`,
      }))}
      onChange={onChange}
      maw={420}
    />
  );
}
