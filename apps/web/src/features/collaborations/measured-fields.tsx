import { Radio, Stack, Textarea, type RadioGroupProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What a company measures of its provider, and a word to it. */
export interface Measured {
  readonly deliveredOnTime: boolean | null;
  readonly qualityAccepted: boolean | null;
  readonly note: string;
}

export const NOT_MEASURED: Measured = { deliveredOnTime: null, qualityAccepted: null, note: '' };

interface MeasuredFieldsProps {
  readonly measured: Measured;
  readonly measures: boolean;
  readonly onChange: (part: Partial<Measured>) => void;
}

export function MeasuredFields({ measured, measures, onChange }: MeasuredFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      {measures ? (
        <>
          <YesNo
            label={t('collaborations.measured.deliveredOnTime')}
            answer={measured.deliveredOnTime}
            onAnswer={(deliveredOnTime) => onChange({ deliveredOnTime })}
          />
          <YesNo
            label={t('collaborations.measured.qualityAccepted')}
            answer={measured.qualityAccepted}
            onAnswer={(qualityAccepted) => onChange({ qualityAccepted })}
          />
        </>
      ) : null}
      <Textarea
        label={t('common.note')}
        description={t('collaborations.measured.noteHint')}
        value={measured.note}
        maxLength={2000}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </>
  );
}

/** What a company measured, after something else that was said. */
export function MeasuredSaid({ deliveredOnTime, qualityAccepted }: Omit<Measured, 'note'>) {
  const { t } = useTranslation();
  return (
    <>
      {deliveredOnTime === null ? '' : ` · ${t(`collaborations.measured.${deliveredOnTime ? 'onTime' : 'late'}`)}`}
      {qualityAccepted === null ? '' : ` · ${t(`collaborations.measured.${qualityAccepted ? 'good' : 'poor'}`)}`}
    </>
  );
}

interface YesNoProps extends Pick<RadioGroupProps, 'label' | 'error' | 'withAsterisk'> {
  readonly answer: boolean | null;
  readonly onAnswer: (answer: boolean) => void;
}

export function YesNo({ answer, onAnswer, ...group }: YesNoProps) {
  const { t } = useTranslation();
  const value = answer === null ? '' : answer ? 'yes' : 'no';
  return (
    <Radio.Group {...group} value={value} onChange={(chosen) => onAnswer(chosen === 'yes')}>
      <Stack gap="xs" mt="xs">
        <Radio value="yes" label={t('common.yes')} />
        <Radio value="no" label={t('common.no')} />
      </Stack>
    </Radio.Group>
  );
}
