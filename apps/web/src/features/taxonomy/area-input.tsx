import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';

/** The areas somebody governs; most people have one. */
export function useOwnAreas() {
  const session = useSession();
  const governed = session?.roles.filter(({ role }) => role === 'area_admin').map(({ workingAreaId }) => workingAreaId);
  return session?.areas.filter(({ id }) => governed?.includes(id)) ?? [];
}

interface AreaInputProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** In whose name something is changed; asked only of who governs more than one area. */
export function AreaInput({ value, onChange }: AreaInputProps) {
  const { t } = useTranslation();
  const areas = useOwnAreas();
  if (areas.length < 2) return null;
  return (
    <NativeSelect
      label={t('taxonomy.area')}
      data={areas.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
