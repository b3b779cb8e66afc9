import { DEMAND_KINDS, type DemandKind } from '@bestuiver/domain';
import { Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPencil } from '../../components/icons';
import { LinkButton } from '../../components/link-button';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import { useMay } from '../session/session';
import { inForce, standardOf, weightsQuery, type WeightsList, type WeightsVersion } from './weights-queries';
import classes from './weights.module.css';

const WIDEST = 30;

/** How candidates are weighed: open to everybody, with every version an area ever set. */
export function WeightsPage() {
  const { t } = useTranslation();
  const query = useQuery(weightsQuery());
  return (
    <Page title={t('weights.title')} lead={t('weights.lead')}>
      <QueryView query={query}>{(list) => <Shown list={list} />}</QueryView>
    </Page>
  );
}

function Shown({ list }: { readonly list: WeightsList }) {
  const { t } = useTranslation();
  const mayChange = useMay('weights.change');
  const [kind, setKind] = useState<DemandKind>('subcontracting');
  const [areaId, setAreaId] = useState<string | null>(null);
  const areas = new Map(
    list.items.flatMap(({ workingAreaId, workingArea }) => (workingAreaId ? [[workingAreaId, workingArea ?? '']] : [])),
  );
  const current = inForce(list, kind, areaId);
  return (
    <>
      <Group gap="sm" align="flex-end">
        <NativeSelect
          label={t('common.kind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as DemandKind)}
          data={DEMAND_KINDS.map((one) => ({ value: one, label: t(`vocabulary.kind.${one}`) }))}
          style={{ flex: '1 1 14rem', maxWidth: 360 }}
        />
        {areas.size > 0 ? (
          <NativeSelect
            label={t('weights.where')}
            value={areaId ?? ''}
            onChange={(event) => setAreaId(event.currentTarget.value || null)}
            data={[
              { value: '', label: t('weights.standard') },
              ...[...areas].map(([value, label]) => ({ value, label })),
            ]}
            style={{ flex: '1 1 14rem', maxWidth: 360 }}
          />
        ) : null}
        {mayChange ? (
          <LinkButton to="/weights/edit" search={{ kind }} leftSection={<IconPencil size={20} aria-hidden />}>
            {t('weights.change')}
          </LinkButton>
        ) : null}
      </Group>
      <Panel title={t(`vocabulary.kind.${kind}`)} hint={t(`weights.why.${kind}`)}>
        <CurrentVersion version={current} />
        <Criteria list={list} version={current} />
      </Panel>
      <Panel title={t('weights.also')}>
        <Stack gap="xs" component="ul" m={0} pl="lg">
          {(['gates', 'unknown', 'adjustments', 'words'] as const).map((rule) => (
            <li key={rule}>{t(`weights.rule.${rule}`)}</li>
          ))}
        </Stack>
      </Panel>
      <History list={list} kind={kind} />
    </>
  );
}

function CurrentVersion({ version }: { readonly version: WeightsVersion }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Text fw={600} mb="xs">
      {version.createdAt
        ? t('weights.version', { date: format.day(version.createdAt), area: version.workingArea })
        : t('weights.standardVersion')}
    </Text>
  );
}

function Criteria({ list, version }: { readonly list: WeightsList; readonly version: WeightsVersion }) {
  const { t } = useTranslation();
  const format = useFormat();
  const standard = standardOf(list, version.kind);
  const weighed = [...list.criteria].sort((a, b) => (version.weights[b.id] ?? 0) - (version.weights[a.id] ?? 0));
  return (
    <ul className={classes.criteria}>
      {weighed.map(({ id, label }) => {
        const weight = version.weights[id] ?? 0;
        const usual = standard.weights[id] ?? 0;
        return (
          <li key={id}>
            <div>
              <Title order={3}>{label}</Title>
              <Text size="sm">{t(`weights.meaning.${id as 'activity'}`)}</Text>
            </div>
            <div>
              <div className={classes.weight}>
                <span className={classes.figure}>{format.number(weight)}</span>
                <span className={classes.track} aria-hidden>
                  <span className={classes.fill} style={{ width: `${Math.min(100, (100 * weight) / WIDEST)}%` }} />
                </span>
              </div>
              <Text size="sm" c="var(--ink-soft)">
                {weight === 0 ? t('weights.notCounted') : t('weights.of', { weight: format.number(weight) })}
                {weight === usual ? '' : ` · ${t('weights.usual', { weight: format.number(usual) })}`}
              </Text>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function History({ list, kind }: { readonly list: WeightsList; readonly kind: DemandKind }) {
  const { t } = useTranslation();
  const format = useFormat();
  const standard = standardOf(list, kind);
  const versions = list.items.filter((item) => item.kind === kind && item.workingAreaId !== null);
  return (
    <Panel title={t('weights.history')}>
      {versions.length === 0 ? <Text>{t('weights.noHistory')}</Text> : null}
      <Stack gap="md" component="ol" m={0} p={0} style={{ listStyle: 'none' }}>
        {versions.map((version) => {
          const changed = list.criteria.filter(({ id }) => version.weights[id] !== standard.weights[id]);
          return (
            <li key={version.id}>
              <Text fw={600}>
                {version.workingArea} · {version.createdAt ? format.day(version.createdAt) : ''}
              </Text>
              <Text size="sm">
                {changed.length === 0
                  ? t('weights.likeStandard')
                  : changed
                      .map(({ id, label }) =>
                        t('weights.changed', {
                          criterion: label,
                          from: format.number(standard.weights[id] ?? 0),
                          to: format.number(version.weights[id] ?? 0),
                        }),
                      )
                      .join(', ')}
              </Text>
              {version.note ? (
                <Text size="sm" c="var(--ink-soft)">
                  {t('weights.because', { note: version.note })}
                </Text>
              ) : null}
            </li>
          );
        })}
      </Stack>
    </Panel>
  );
}
