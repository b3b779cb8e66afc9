import { Button, NumberInput, Slider, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Demand, Volume } from '../../api/types';
import { ProblemAlert } from '../../components/problem-alert';
import { useFormat } from '../../i18n/use-format';
import { VolumeInput } from '../fields/volume-input';
import type { Trial, WhatIf } from './use-what-if';

const USUAL_MINUTES = 30;

/** Try another start, distance, quantity or hours. Only what differs from the demand is sent. */
export function WhatIfPanel({ demand, whatIf }: { readonly demand: Demand; readonly whatIf: WhatIf }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [startDate, setStartDate] = useState(demand.startDate ?? '');
  const [minutes, setMinutes] = useState(demand.maxTravelMinutes ?? USUAL_MINUTES);
  const [volume, setVolume] = useState<Volume | null>(demand.volume ?? null);
  const [hours, setHours] = useState<number | null>(demand.hoursPerWeek ?? null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const trial: Trial = {
      ...(startDate && startDate !== demand.startDate && { startDate }),
      ...(minutes !== (demand.maxTravelMinutes ?? USUAL_MINUTES) && { maxTravelMinutes: minutes }),
      ...(volume && JSON.stringify(volume) !== JSON.stringify(demand.volume) && { volume }),
      ...(hours !== null && hours !== demand.hoursPerWeek && { hoursPerWeek: hours }),
    };
    whatIf.ask(trial);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          type="date"
          label={t('matching.start')}
          value={startDate}
          onChange={(event) => setStartDate(event.currentTarget.value)}
        />
        <div>
          <Text fw={500} id="what-if-travel">
            {t('matching.travel')}: {format.number(minutes)} {t('facts.unit.minutes')}
          </Text>
          <Slider
            thumbLabel={t('matching.travel')}
            thumbProps={{ 'aria-labelledby': 'what-if-travel' }}
            value={minutes}
            onChange={setMinutes}
            min={5}
            max={120}
            step={5}
            label={null}
            mt={6}
          />
        </div>
        {demand.volume ? (
          <VolumeInput id="what-if-volume" label={t('matching.volume')} value={volume} onChange={setVolume} />
        ) : null}
        <NumberInput
          label={t('matching.hours')}
          value={hours ?? ''}
          min={0}
          allowNegative={false}
          decimalSeparator=","
          onChange={(next) => setHours(typeof next === 'number' ? next : null)}
        />
        <ProblemAlert error={whatIf.error} />
        <Button type="submit" loading={whatIf.busy}>
          {t('matching.calculate')}
        </Button>
      </Stack>
    </form>
  );
}
