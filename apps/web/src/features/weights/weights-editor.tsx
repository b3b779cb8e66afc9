import { DEMAND_KINDS, type DemandKind } from '@bestuiver/domain';
import { Alert, Anchor, Button, Group, NativeSelect, NumberInput, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useOnce } from '../../api/idempotency';
import { unwrap } from '../../api/problem';
import { useCommand } from '../../api/use-command';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary';
import { IconAlertTriangle } from '../../components/icons';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { ProblemAlert } from '../../components/problem-alert';
import { QueryView } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import { AreaInput, useOwnAreas } from '../taxonomy/area-input';
import { WeightsPreview } from './weights-preview';
import { outOfBounds, rangeOf, SUM, sumOf, type Weights } from './weights-form';
import { inForce, standardOf, weightsQuery, type WeightsList } from './weights-queries';
import classes from './weights.module.css';

/** A new version of the weights of a kind, for one's own area, with what it would move before it is saved. */
export function WeightsEditor() {
  const { t } = useTranslation();
  const query = useQuery(weightsQuery());
  return (
    <Page
      title={t('weights.change')}
      lead={t('weights.changeLead')}
      above={<Anchor renderRoot={(props) => <Link to="/weights" {...props} />}>{t('weights.title')}</Anchor>}
    >
      <QueryView query={query}>{(list) => <Choice list={list} />}</QueryView>
    </Page>
  );
}

function Choice({ list }: { readonly list: WeightsList }) {
  const { t } = useTranslation();
  const areas = useOwnAreas();
  const asked = useSearch({ from: '/signed-in/weights/edit' });
  const [kind, setKind] = useState<DemandKind>(asked.kind ?? 'subcontracting');
  const [areaId, setAreaId] = useState(areas[0]?.id ?? '');
  return (
    <>
      <Group gap="sm">
        <NativeSelect
          label={t('common.kind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as DemandKind)}
          data={DEMAND_KINDS.map((one) => ({ value: one, label: t(`vocabulary.kind.${one}`) }))}
          style={{ flex: '1 1 14rem', maxWidth: 360 }}
        />
        <AreaInput value={areaId} onChange={setAreaId} />
      </Group>
      <Editor key={`${kind} ${areaId}`} list={list} kind={kind} areaId={areaId} />
    </>
  );
}

interface EditorProps {
  readonly list: WeightsList;
  readonly kind: DemandKind;
  readonly areaId: string;
}

function Editor({ list, kind, areaId }: EditorProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const once = useOnce();
  const standard = standardOf(list, kind).weights;
  const now = inForce(list, kind, areaId).weights;
  const [weights, setWeights] = useState<Weights>(now);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const sum = sumOf(weights);
  const beyond = outOfBounds(weights, standard, list.bound);
  const outside = list.criteria.filter(({ id }) => beyond.includes(id));
  const labels = new Map(list.criteria.map(({ id, label }) => [id, label]));
  const save = useCommand({
    run: () =>
      once((header) =>
        unwrap(
          api.POST('/api/v1/weights', {
            params: { header },
            body: { workingAreaId: areaId, kind, weights: { ...weights }, ...(note.trim() && { note: note.trim() }) },
          }),
        ),
      ),
    refreshes: [['weights']],
    success: t('weights.saved'),
    quiet: true,
    onSuccess: () => void navigate({ to: '/weights' }),
  });
  const mistakes: FieldMistake[] = [];
  if (sum !== SUM) {
    const id = `weight-${list.criteria[0]?.id ?? ''}`;
    mistakes.push({ id, label: t('weights.sum'), message: t('weights.sumWrong', { sum: format.number(sum) }) });
  }
  if (outside.length > 0 && !note.trim()) {
    mistakes.push({ id: 'note', label: t('weights.note'), message: t('weights.noteNeeded') });
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (mistakes.length === 0) save.mutate();
  };
  return (
    <div className={classes.editor}>
      <Panel
        title={t(`vocabulary.kind.${kind}`)}
        hint={t('weights.boundsHint', { percent: format.number(list.bound * 100) })}
      >
        <form onSubmit={submit} noValidate>
          <Stack>
            {tried ? <ErrorSummary mistakes={mistakes} /> : null}
            <div className={classes.inputs}>
              {list.criteria.map(({ id, label }) => {
                const { min, max } = rangeOf(standard[id] ?? 0, list.bound);
                return (
                  <NumberInput
                    key={id}
                    id={`weight-${id}`}
                    label={label}
                    description={t('weights.range', { min: format.number(min), max: format.number(max) })}
                    value={weights[id] ?? 0}
                    min={0}
                    max={SUM}
                    decimalScale={2}
                    decimalSeparator=","
                    allowNegative={false}
                    onChange={(next) =>
                      setWeights((before) => ({ ...before, [id]: typeof next === 'number' ? next : 0 }))
                    }
                  />
                );
              })}
            </div>
            <Text className={classes.sum} role="status">
              {t('weights.sum')}: {format.number(sum)}
              {sum === SUM ? '' : ` · ${t('weights.sumWrong', { sum: format.number(sum) })}`}
            </Text>
            {outside.length > 0 ? (
              <Alert color="honey" icon={<IconAlertTriangle aria-hidden />}>
                {t('weights.outside', { criteria: format.list(outside.map(({ label }) => label)) })}
              </Alert>
            ) : null}
            <Textarea
              id="note"
              label={t('weights.note')}
              description={t('weights.noteHint')}
              value={note}
              maxLength={2000}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            <ProblemAlert error={save.error} />
            <Group>
              <Button type="submit" loading={save.isPending}>
                {t('weights.save')}
              </Button>
              <Button variant="default" onClick={() => setWeights(standard)}>
                {t('weights.toStandard')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Panel>
      <WeightsPreview kind={kind} weights={sum === SUM ? weights : null} labels={labels} />
    </div>
  );
}
