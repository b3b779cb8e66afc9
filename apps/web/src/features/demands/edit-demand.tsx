import { missingForSubmission } from '@bestuiver/domain';
import { Alert, Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldText } from '../../api/use-problem-text';
import type { Demand } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { ConflictAlert } from '../../components/conflict-alert';
import { ErrorSummary } from '../../components/error-summary';
import { IconArrowLeft, IconArrowRight, IconInfoCircle } from '../../components/icons';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/states';
import { FieldInput } from '../fields/field-input';
import { fieldId } from '../fields/field-spec';
import { isFilled, pathOfPointer, valueAt } from '../fields/path';
import { SaveStatus } from '../fields/save-status';
import { useFieldWords } from '../fields/use-field-words';
import { demandSections } from './demand-fields';
import { demandQuery } from './demand-queries';
import { ReviewStep } from './review-step';
import { Steps, type Step } from './steps';
import { TextFields } from './text-fields';
import { useDemandDraft } from './use-demand-draft';

export function EditDemand() {
  const { id } = useParams({ from: '/signed-in/demands/$id/edit' });
  const query = useQuery(demandQuery(id));
  return (
    <QueryView query={query}>
      {(demand) =>
        demand.editable ? <Wizard key={demand.id} demand={demand} /> : <Navigate to="/demands/$id" params={{ id }} />
      }
    </QueryView>
  );
}

const TEXT = 'text';
const REVIEW = 'review';

function Wizard({ demand }: { readonly demand: Demand }) {
  const { t } = useTranslation();
  const words = useFieldWords();
  const fieldText = useFieldText();
  const navigate = useNavigate();
  const { step = TEXT } = useSearch({ from: '/signed-in/demands/$id/edit' });
  const draft = useDemandDraft(demand);
  const { values } = draft;
  const kind = values.kind as Demand['kind'];
  const sections = demandSections(kind);
  const missing = missingForSubmission(values as unknown as Parameters<typeof missingForSubmission>[0]);

  const submit = useCommand({
    run: draft.submit,
    refreshes: [['demands'], ['demand', demand.id]],
    success: t('demands.submitted'),
    quiet: true,
    onSuccess: () => void navigate({ to: '/demands/$id', params: { id: demand.id } }),
  });

  const stateOf = (names: readonly string[]): Step['state'] => {
    if (names.some((name) => missing.includes(name))) return 'missing';
    return names.some((name) => isFilled(valueAt(values, name))) ? 'filled' : 'empty';
  };
  const steps: Step[] = [
    { id: TEXT, label: t('demands.textStep'), state: missing.includes('activityIds') ? 'missing' : 'filled' },
    ...sections.map((section) => ({
      id: section.id,
      label: words.section(section.id),
      state: stateOf(section.fields.map((field) => field.name)),
    })),
    { id: REVIEW, label: t('demands.reviewStep'), state: 'empty' },
  ];
  const index = Math.max(
    0,
    steps.findIndex((one) => one.id === step),
  );
  const current = steps[index]?.id ?? TEXT;
  const go = (to: number) =>
    void navigate({ to: '/demands/$id/edit', params: { id: demand.id }, search: { step: steps[to]?.id ?? TEXT } });

  const panel = useRef<HTMLDivElement>(null);
  const shown = useRef(current);
  useEffect(() => {
    if (shown.current !== current) panel.current?.focus();
    shown.current = current;
  }, [current]);

  const problems = draft.problem?.errors ?? [];
  const mistakes = problems.map((problem) => {
    const path = pathOfPointer(problem.pointer);
    return { id: fieldId(path), path, label: words.label(path), message: fieldText(problem) };
  });
  const mistakeOf = (name: string) =>
    mistakes.find(({ path }) => path === name || path.startsWith(`${name}.`))?.message;
  const section = sections.find((one) => one.id === current);

  return (
    <Page title={demand.title} lead={t('demands.editLead')} width="form" actions={<SaveStatus state={draft.state} />}>
      {demand.status === 'needs_info' && demand.statusNote ? (
        <Alert color="honey" icon={<IconInfoCircle aria-hidden />} title={t('demands.askedInfo')}>
          {demand.statusNote}
        </Alert>
      ) : null}
      <Steps steps={steps} current={current} id={demand.id} />
      {draft.state.kind === 'conflict' ? (
        <ConflictAlert onKeepMine={() => void draft.keepMine()} onLoadTheirs={() => void draft.loadTheirs()} />
      ) : null}
      <ErrorSummary mistakes={mistakes} />
      <div ref={panel} tabIndex={-1} data-quiet-focus aria-label={steps[index]?.label} role="group">
        {current === REVIEW ? (
          <ReviewStep
            demandId={demand.id}
            values={values}
            sections={sections}
            missing={missing}
            error={submit.error}
            busy={submit.isPending}
            onSubmit={() => submit.mutate()}
          />
        ) : (
          <Panel title={steps[index]?.label}>
            <Stack gap="lg">
              {current === TEXT ? <TextFields values={values} onChange={draft.set} mistakeOf={mistakeOf} /> : null}
              {section?.fields.map((spec) => (
                <FieldInput
                  key={spec.name}
                  spec={spec}
                  value={valueAt(values, spec.name)}
                  error={mistakeOf(spec.name)}
                  needed={missing.includes(spec.name)}
                  onChange={(value) => draft.set(spec.name, value)}
                />
              ))}
            </Stack>
          </Panel>
        )}
      </div>
      <Group justify="space-between">
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={20} aria-hidden />}
          onClick={() => go(index - 1)}
          disabled={index === 0}
        >
          {t('common.back')}
        </Button>
        {index < steps.length - 1 ? (
          <Button rightSection={<IconArrowRight size={20} aria-hidden />} onClick={() => go(index + 1)}>
            {t('common.next')}
          </Button>
        ) : null}
      </Group>
    </Page>
  );
}
