import { Radio, Stack, type RadioGroupProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ChoiceProps<Value extends string> extends Pick<RadioGroupProps, 'label' | 'error' | 'withAsterisk'> {
  readonly values: readonly Value[];
  readonly chosen: Value | null;
  readonly wordOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** A question with a few answers, one below the other. */
export function Choice<Value extends string>({ values, chosen, wordOf, onChoose, ...group }: ChoiceProps<Value>) {
  return (
    <Radio.Group {...group} value={chosen ?? ''} onChange={(value) => onChoose(value as Value)}>
      <Stack gap="xs" mt="xs">
        {values.map((value) => (
          <Radio key={value} value={value} label={wordOf(value)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

interface YesNoProps extends Pick<RadioGroupProps, 'label' | 'error' | 'withAsterisk'> {
  readonly answer: boolean | null;
  readonly onAnswer: (answer: boolean) => void;
}

export function YesNo({ answer, onAnswer, ...group }: YesNoProps) {
  const { t } = useTranslation();
  return (
    <Choice
      {...group}
      values={['yes', 'no'] as const}
      chosen={answer === null ? null : answer ? 'yes' : 'no'}
      wordOf={(value) => t(`common.${value}`)}
      onChoose={(value) => onAnswer(value === 'yes')}
    />
  );
}
