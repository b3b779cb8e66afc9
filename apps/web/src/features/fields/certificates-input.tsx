import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { certificationsQuery } from '../../api/references';

interface CertificatesInputProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly description?: string;
  readonly error?: string;
  readonly disabled?: boolean;
  readonly value: string[];
  readonly onChange: (ids: string[]) => void;
}

export function CertificatesInput(props: CertificatesInputProps) {
  const { t } = useTranslation();
  const { data } = useQuery(certificationsQuery());
  return (
    <MultiSelect
      {...props}
      size="md"
      searchable
      hidePickedOptions
      placeholder={props.value.length === 0 ? t('facts.certificateExample') : undefined}
      nothingFoundMessage={t('facts.certificateNone')}
      data={(data?.items ?? []).map(({ id, label }) => ({ value: id, label }))}
      maw={560}
    />
  );
}
