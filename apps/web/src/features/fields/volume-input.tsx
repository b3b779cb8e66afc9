import { PERIODS, VOLUME_UNITS, type Period, type VolumeUnit } from '@bestuiver/domain';
import { Group, Input, NativeSelect, NumberInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Volume } from '../../api/types';

interface VolumeInputProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly description?: string;
  readonly error?: string;
  readonly disabled?: boolean;
  readonly value: Volume | null;
  readonly onChange: (volume: Volume | null) => void;
}

/** How much, of what, how often: three controls under one name. A volume without a number is none. */
export function VolumeInput({ id, label, description, error, disabled, value, onChange }: VolumeInputProps) {
  const { t } = useTranslation();
  const [unit, setUnit] = useState<VolumeUnit>(value?.unit ?? 'piece');
  const [period, setPeriod] = useState<Period>(value?.period ?? 'month');
  const change = (next: Partial<Volume>) => {
    const quantity = 'quantity' in next ? next.quantity : value?.quantity;
    const whole = { quantity: quantity ?? 0, unit: next.unit ?? unit, period: next.period ?? period };
    setUnit(whole.unit);
    setPeriod(whole.period);
    onChange(quantity ? whole : null);
  };
  return (
    <Input.Wrapper
      label={label}
      description={description}
      error={error}
      labelElement="div"
      size="md"
      role="group"
      aria-label={t('facts.label.volume')}
    >
      <Group gap="xs" mt={6} align="flex-end">
        <NumberInput
          id={id}
          aria-label={t('facts.label.quantity')}
          value={value?.quantity ?? ''}
          onChange={(next) => change({ quantity: typeof next === 'number' ? next : undefined })}
          min={0}
          allowNegative={false}
          decimalSeparator=","
          thousandSeparator=" "
          disabled={disabled}
          error={Boolean(error)}
          w={130}
        />
        <NativeSelect
          aria-label={t('facts.label.volumeUnit')}
          value={unit}
          onChange={(event) => change({ unit: event.currentTarget.value as VolumeUnit })}
          data={VOLUME_UNITS.map((option) => ({ value: option, label: t(`vocabulary.unit.${option}`) }))}
          disabled={disabled}
          w={140}
        />
        <NativeSelect
          aria-label={t('facts.label.volumePeriod')}
          value={period}
          onChange={(event) => change({ period: event.currentTarget.value as Period })}
          data={PERIODS.map((option) => ({ value: option, label: t(`vocabulary.period.${option}`) }))}
          disabled={disabled}
          w={150}
        />
      </Group>
    </Input.Wrapper>
  );
}
