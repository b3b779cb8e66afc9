import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Move, RunComparison } from '../../api/types';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import { useFieldWords } from '../fields/use-field-words';
import { MoveRow } from '../matching/move-row';
import moves from '../matching/moves.module.css';
import { runComparisonQuery } from './run-queries';
import classes from './runs.module.css';

interface RunComparisonProps {
  readonly demandId: string;
  readonly one: string;
  readonly other: string;
}

/** What went in differently, and who rose, fell, came or left. */
export function RunComparisonView({ demandId, one, other }: RunComparisonProps) {
  const { t } = useTranslation();
  const query = useQuery(runComparisonQuery(demandId, one, other));
  return (
    <QueryView query={query} rows={2}>
      {(comparison) => (
        <Stack gap="lg">
          <Panel title={t('runs.inputs')}>
            <Inputs comparison={comparison} />
          </Panel>
          <Panel title={t('runs.compared')}>
            {comparison.items.length === 0 ? <Text>{t('runs.nothing')}</Text> : null}
            <ul className={moves.moves}>
              {comparison.items.map((move) => (
                <MoveRow key={move.capability.id} move={move}>
                  <Events events={move.events} />
                </MoveRow>
              ))}
            </ul>
            {comparison.unchanged > 0 ? (
              <Text mt="md" c="var(--ink-soft)">
                {t('runs.unchanged', { count: comparison.unchanged })}
              </Text>
            ) : null}
          </Panel>
        </Stack>
      )}
    </QueryView>
  );
}

function Inputs({ comparison }: { readonly comparison: RunComparison }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFieldWords();
  if (comparison.inputs.length === 0) return <Text>{t('runs.noInputs')}</Text>;
  const shown = (input: string, value: string) =>
    input === 'day'
      ? format.day(value)
      : input === 'weights'
        ? t(value.startsWith('default') ? 'runs.defaultWeights' : 'runs.ownWeights')
        : value;
  return (
    <ul className={classes.inputs}>
      {comparison.inputs.map(({ input, from, to, fields }) => (
        <li key={input}>
          {t(`runs.input.${input}`, { from: shown(input, from), to: shown(input, to) })}
          {fields.length > 0 ? (
            <Text size="sm" c="var(--ink-soft)">
              {t('runs.fields', {
                fields: format.list(
                  fields.map((field) =>
                    input === 'weights' ? t(`board.criterion.${field as 'activity'}`) : words.label(field),
                  ),
                ),
              })}
            </Text>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

const EVENTS = ['change', 'capacity', 'confirm', 'publish', 'stale'] as const;

function Events({ events }: { readonly events: Move['events'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (events.length === 0) return null;
  const said = events.map(({ at, action }) => {
    const verb = EVENTS.find((known) => action.split('.').at(-1) === known) ?? 'other';
    return `${t(`runs.event.${verb}`)} (${format.shortDay(at)})`;
  });
  return (
    <Text size="sm" mt={4}>
      {t('runs.events', { events: format.list([...new Set(said)]) })}
    </Text>
  );
}
