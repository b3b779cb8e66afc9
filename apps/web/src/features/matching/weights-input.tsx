import { Button, Group, Slider, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import classes from './weights-input.module.css';
import { mostFor, shownWeights, type Weights } from './what-if-values';

interface WeightsInputProps {
  /** The weights the demand is ranked with; they add up to 100. */
  readonly standard: Weights;
  /** Only those that were set. */
  readonly value: Weights;
  readonly onChange: (weights: Weights) => void;
}

/** A slider for each weight. What is set stays, the others share what is left: the sum is 100 at every moment. */
export function WeightsInput({ standard, value, onChange }: WeightsInputProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = shownWeights(standard, value);
  const name = (criterion: string) => t(`board.criterion.${criterion as 'activity'}`);
  return (
    <details className={classes.weights}>
      <summary>
        {t('board.weights')}{' '}
        <Text span size="sm" c="var(--ink-soft)">
          {t('board.weightsSum', { sum: format.number(Object.values(shown).reduce((sum, weight) => sum + weight, 0)) })}
        </Text>
      </summary>
      <Text size="sm" c="var(--ink-soft)" mt={6}>
        {t('board.weightsHint')}
      </Text>
      {Object.keys(standard).map((criterion) => (
        <div key={criterion} className={classes.weight} data-set={value[criterion] !== undefined || undefined}>
          <Group justify="space-between" gap="xs" wrap="nowrap">
            <span id={`weight-${criterion}`}>{name(criterion)}</span>
            <span className={classes.figure}>{format.number(shown[criterion] ?? 0)}</span>
          </Group>
          <Slider
            value={shown[criterion] ?? 0}
            onChange={(weight) => onChange({ ...value, [criterion]: Math.min(weight, mostFor(criterion, value)) })}
            min={0}
            max={100}
            step={1}
            label={null}
            thumbProps={{ 'aria-labelledby': `weight-${criterion}` }}
          />
        </div>
      ))}
      <Button mt="sm" size="sm" variant="default" onClick={() => onChange({})}>
        {t('board.weightsReset')}
      </Button>
    </details>
  );
}
