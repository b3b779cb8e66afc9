import { Checkbox, Group, NativeSelect, NumberInput, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Volume } from '../../api/types';
import { fieldId, fieldKey, type FieldSpec } from './field-spec';
import { CertificatesInput } from './certificates-input';
import { MunicipalityInput } from './municipality-input';
import { useFieldWords } from './use-field-words';
import { VolumeInput } from './volume-input';

interface FieldInputProps {
  readonly spec: FieldSpec;
  readonly value: unknown;
  readonly error?: string;
  readonly needed?: boolean;
  readonly disabled?: boolean;
  readonly onChange: (value: unknown) => void;
}

/** One fact as a control with its words, why it is asked, and its mistake. */
export function FieldInput({ spec, value, error, needed, disabled, onChange }: FieldInputProps) {
  const { t } = useTranslation();
  const words = useFieldWords();
  const id = fieldId(spec.name);
  const label: ReactNode = needed ? (
    <>
      {words.label(spec.name)}{' '}
      <Text span size="sm" c="var(--ink-soft)" fw={400}>
        ({t('common.required')})
      </Text>
    </>
  ) : (
    words.label(spec.name)
  );
  const common = { id, label, description: words.why(spec.name), error, disabled };

  switch (spec.type) {
    case 'number':
      return (
        <NumberInput
          {...common}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => onChange(typeof next === 'number' ? next : null)}
          min={spec.min}
          max={spec.max}
          allowDecimal={spec.decimals ?? false}
          allowNegative={false}
          decimalSeparator=","
          thousandSeparator=" "
          rightSection={
            spec.unit ? (
              <Text size="sm" c="var(--ink-soft)" pr="sm" style={{ whiteSpace: 'nowrap' }}>
                {words.unit(spec.unit)}
              </Text>
            ) : undefined
          }
          rightSectionWidth={spec.unit ? 'auto' : undefined}
          maw={360}
        />
      );
    case 'date':
    case 'time':
      return (
        <TextInput
          {...common}
          type={spec.type}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.currentTarget.value || null)}
          maw={240}
        />
      );
    case 'longtext':
      return (
        <Textarea
          {...common}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        />
      );
    case 'text':
      return (
        <TextInput
          {...common}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        />
      );
    case 'select':
      return (
        <NativeSelect
          {...common}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.currentTarget.value || null)}
          data={[
            { value: '', label: t('common.unknown') },
            ...spec.options.map((option) => ({ value: option, label: words.option(spec.vocabulary, option) })),
          ]}
          maw={420}
        />
      );
    case 'level':
      return (
        <NativeSelect
          {...common}
          value={typeof value === 'number' ? String(value) : ''}
          onChange={(event) => onChange(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
          data={[
            { value: '', label: t('common.unknown') },
            ...Array.from({ length: spec.to - spec.from + 1 }, (_, step) => ({
              value: String(spec.from + step),
              label: words.level(fieldKey(spec.name), spec.from + step),
            })),
          ]}
          maw={420}
        />
      );
    case 'boolean':
      return (
        <Radio.Group
          {...common}
          id={undefined}
          size="md"
          value={value === true ? 'yes' : value === false ? 'no' : 'unknown'}
          onChange={(next) => onChange(next === 'unknown' ? null : next === 'yes')}
        >
          <Group gap="lg" mt={6}>
            <Radio id={id} value="yes" label={t('common.yes')} disabled={disabled} size="md" />
            <Radio value="no" label={t('common.no')} disabled={disabled} size="md" />
            <Radio value="unknown" label={t('common.unknown')} disabled={disabled} size="md" />
          </Group>
        </Radio.Group>
      );
    case 'multi':
      return (
        <Checkbox.Group
          {...common}
          id={undefined}
          size="md"
          value={Array.isArray(value) ? (value as string[]) : []}
          onChange={(next) => onChange(next)}
        >
          <Group gap="sm" mt={6}>
            {spec.options.map((option, index) => (
              <Checkbox
                key={option}
                id={index === 0 ? id : undefined}
                value={option}
                label={words.option(spec.vocabulary, option)}
                disabled={disabled}
                size="md"
              />
            ))}
          </Group>
        </Checkbox.Group>
      );
    case 'municipality':
      return <MunicipalityInput {...common} value={typeof value === 'string' ? value : null} onChange={onChange} />;
    case 'certificates':
      return (
        <CertificatesInput {...common} value={Array.isArray(value) ? (value as string[]) : []} onChange={onChange} />
      );
    case 'volume':
      return (
        <Stack gap={0}>
          <VolumeInput {...common} value={(value as Volume | null | undefined) ?? null} onChange={onChange} />
        </Stack>
      );
  }
}
