import type { DemandKind } from '@bestuiver/domain';
import { NativeSelect, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { components } from '../../api/schema';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import type { Weights } from './weights-form';
import classes from './weights.module.css';

type Move = components['schemas']['MoveDto'];

const PAUSE_MS = 500;
const SHOWN = 10;
/** Statuses of demands that a ranking is still of use for. */
const RANKED = ['open', 'in_proposal', 'in_negotiation', 'partially_fulfilled'] as const;

interface WeightsPreviewProps {
  readonly kind: DemandKind;
  /** Null as long as they do not add up. */
  readonly weights: Weights | null;
  readonly labels: ReadonlyMap<string, string>;
}

/** What the weights would move in the ranking of a demand of the area; nothing is stored. */
export function WeightsPreview({ kind, weights, labels }: WeightsPreviewProps) {
  const { t } = useTranslation();
  const demands = useQuery({
    queryKey: ['demands', 'ranked', kind],
    queryFn: () =>
      unwrap(api.GET('/api/v1/demands', { params: { query: { kind: [kind], status: [...RANKED], pageSize: 50 } } })),
  });
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Panel title={t('weights.preview')} hint={t('weights.previewHint')}>
      <QueryView query={demands} rows={1}>
        {({ items }) => {
          const demandId = chosen ?? items[0]?.id;
          return demandId ? (
            <Stack>
              <NativeSelect
                label={t('weights.demand')}
                value={demandId}
                onChange={(event) => setChosen(event.currentTarget.value)}
                data={items.map(({ id, title }) => ({ value: id, label: title }))}
              />
              {weights ? (
                <Moves key={demandId} demandId={demandId} weights={weights} labels={labels} />
              ) : (
                <Text>{t('weights.previewWaits')}</Text>
              )}
            </Stack>
          ) : (
            <Text>{t('weights.noDemand')}</Text>
          );
        }}
      </QueryView>
    </Panel>
  );
}

interface MovesProps {
  readonly demandId: string;
  readonly weights: Weights;
  readonly labels: ReadonlyMap<string, string>;
}

function Moves({ demandId, weights, labels }: MovesProps) {
  const { t } = useTranslation();
  const [asked] = useDebouncedValue(JSON.stringify(weights), PAUSE_MS);
  const query = useQuery({
    queryKey: ['weights-preview', demandId, asked, i18next.language],
    queryFn: () =>
      unwrap(
        api.POST('/api/v1/demands/{id}/what-if/comparison', {
          params: { path: { id: demandId } },
          body: { weights: JSON.parse(asked) as Record<string, number> },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <QueryView query={query}>
      {({ items, unchanged }) => {
        const moved = items.filter(({ fromScore, toScore, way }) => way !== 'stays' || fromScore !== toScore);
        return (
          <div aria-live="polite">
            <Text>
              {moved.length === 0 ? t('weights.nothingMoves') : t('weights.moves', { moved: moved.length, unchanged })}
            </Text>
            <ul className={classes.moves}>
              {moved.slice(0, SHOWN).map((move) => (
                <MoveRow key={move.capability.id} move={move} labels={labels} />
              ))}
            </ul>
            {moved.length > SHOWN ? (
              <Text size="sm" c="var(--ink-soft)">
                {t('weights.more', { count: moved.length - SHOWN })}
              </Text>
            ) : null}
          </div>
        );
      }}
    </QueryView>
  );
}

function MoveRow({ move, labels }: { readonly move: Move; readonly labels: MovesProps['labels'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { capability, way, fromRank, toRank, fromScore, toScore, changes } = move;
  const number = (value: number | null) => (value === null ? '–' : format.number(value));
  const [main] = changes;
  return (
    <li>
      <Text fw={600}>{capability.organisation}</Text>
      <Text size="sm" c="var(--ink-soft)">
        {capability.title}
      </Text>
      <Text size="sm">
        <strong>{t(`weights.way.${way}`)}</strong>:{' '}
        {fromRank === toRank
          ? t('weights.place', { place: number(toRank) })
          : t('weights.rank', { from: number(fromRank), to: number(toRank) })}
        , {t('weights.score', { from: number(fromScore), to: number(toScore) })}
        {main
          ? ` · ${t('weights.main', { criterion: labels.get(main.what) ?? main.label, from: format.number(main.from), to: format.number(main.to) })}`
          : ''}
      </Text>
    </li>
  );
}
