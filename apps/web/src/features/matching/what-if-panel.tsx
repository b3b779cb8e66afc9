import { DEMAND_KINDS, type DemandKind } from '@bestuiver/domain';
import { Button, NativeSelect, NumberInput, Slider, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Demand } from '../../api/types';
import { ProblemAlert } from '../../components/problem-alert';
import { useFormat } from '../../i18n/use-format';
import { CertificatesInput } from '../fields/certificates-input';
import { VolumeInput } from '../fields/volume-input';
import type { WhatIf } from './use-what-if';
import { WeightsInput } from './weights-input';
import { trialFrom, valuesOf, type Weights, type WhatIfValues } from './what-if-values';

interface WhatIfPanelProps {
  readonly demand: Demand;
  /** The weights the demand is ranked with. */
  readonly weights: Weights;
  readonly whatIf: WhatIf;
}

/** Try another start, distance, quantity, certificates, kind or weights. Only what differs from the demand is sent. */
export function WhatIfPanel({ demand, weights, whatIf }: WhatIfPanelProps) {
  const { t } = useTranslation();
  const trial = whatIf.tried?.trial ?? null;
  const [values, setValues] = useState(() => valuesOf(demand, trial));
  const set = (change: Partial<WhatIfValues>) => setValues((current) => ({ ...current, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    whatIf.ask(trialFrom(demand, values, trial));
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          type="date"
          label={t('matching.start')}
          value={values.startDate}
          onChange={(event) => set({ startDate: event.currentTarget.value })}
        />
        {values.maxTravelMinutes === null ? null : (
          <Reach
            id="what-if-travel"
            label={t('matching.travel')}
            unit={t('facts.unit.minutes')}
            value={values.maxTravelMinutes}
            most={120}
            onChange={(maxTravelMinutes) => set({ maxTravelMinutes })}
          />
        )}
        {values.maxDistanceKm === null ? null : (
          <Reach
            id="what-if-distance"
            label={t('board.distance')}
            unit={t('board.kilometres')}
            value={values.maxDistanceKm}
            most={150}
            onChange={(maxDistanceKm) => set({ maxDistanceKm })}
          />
        )}
        {demand.volume ? (
          <VolumeInput
            id="what-if-volume"
            label={t('matching.volume')}
            value={values.volume}
            onChange={(volume) => set({ volume })}
          />
        ) : null}
        <NumberInput
          label={t('matching.hours')}
          value={values.hoursPerWeek ?? ''}
          min={0}
          allowNegative={false}
          decimalSeparator=","
          onChange={(next) => set({ hoursPerWeek: typeof next === 'number' ? next : null })}
        />
        <CertificatesInput
          id="what-if-certificates"
          label={t('board.certificates')}
          value={[...values.requiredCertifications]}
          onChange={(requiredCertifications) => set({ requiredCertifications })}
        />
        <NativeSelect
          label={t('board.kind')}
          description={t('board.kindHint')}
          value={values.kind}
          onChange={(event) => set({ kind: event.currentTarget.value as DemandKind, weights: {} })}
          data={DEMAND_KINDS.map((kind) => ({ value: kind, label: t(`vocabulary.kind.${kind}`) }))}
        />
        {values.kind === demand.kind ? (
          <WeightsInput standard={weights} value={values.weights} onChange={(changed) => set({ weights: changed })} />
        ) : null}
        <ProblemAlert error={whatIf.error} />
        <Button type="submit" loading={whatIf.busy}>
          {t('matching.calculate')}
        </Button>
      </Stack>
    </form>
  );
}

interface ReachProps {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

function Reach({ id, label, unit, value, most, onChange }: ReachProps) {
  const format = useFormat();
  return (
    <div>
      <Text fw={500} id={id}>
        {label}: {format.number(value)} {unit}
      </Text>
      <Slider
        thumbProps={{ 'aria-labelledby': id }}
        value={value}
        onChange={onChange}
        min={5}
        max={Math.max(most, value)}
        step={5}
        label={null}
        mt={6}
      />
    </div>
  );
}
