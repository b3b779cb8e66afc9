import { Button, Group, MultiSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ifMatch, problemOf, unwrap } from '../../api/problem';
import { activitiesQuery } from '../../api/references';
import type { Capability } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { useFieldText } from '../../api/use-problem-text';
import { ConflictAlert } from '../../components/conflict-alert';
import { ErrorSummary } from '../../components/error-summary';
import { Panel } from '../../components/panel';
import { ProblemAlert } from '../../components/problem-alert';
import { FieldInput } from '../fields/field-input';
import { fieldId } from '../fields/field-spec';
import { pathOfPointer, textAt, valueAt, withValue, type Values } from '../fields/path';
import { useFieldWords } from '../fields/use-field-words';
import { CAPABILITY_SECTIONS } from './capability-fields';
import { changeOf, formOf } from './capability-form';
import { capabilityQuery } from './capability-queries';

/** Saved by hand: a change of a limit or certificate sends a published listing back to review. */
export function CapabilityEditor({ capability }: { readonly capability: Capability }) {
  const { t } = useTranslation();
  const words = useFieldWords();
  const fieldText = useFieldText();
  const queries = useQueryClient();
  const groups = useQuery(activitiesQuery()).data?.items ?? [];
  const [values, setValues] = useState<Values>(() => formOf(capability));
  const version = useRef(capability.version);
  const set = (path: string, value: unknown) => setValues((before) => withValue(before, path, value));

  const save = useCommand({
    run: () =>
      unwrap(
        api.PATCH('/api/v1/capabilities/{id}', {
          params: { path: { id: capability.id }, header: ifMatch(version.current) },
          body: changeOf(values, capability.activities),
        }),
      ),
    refreshes: [['capabilities']],
    success: t('common.saved'),
    quiet: true,
    onSuccess: (saved) => {
      version.current = saved.version;
      queries.setQueryData(capabilityQuery(capability.id).queryKey, saved);
    },
  });
  const newest = () => queries.fetchQuery({ ...capabilityQuery(capability.id), staleTime: 0 });
  const problem = save.error ? problemOf(save.error) : null;
  const mistakes = (problem?.errors ?? []).map((error) => {
    const path = pathOfPointer(error.pointer).replace(/^activities.*/, 'activityIds');
    return { id: fieldId(path), path, label: words.label(path), message: fieldText(error) };
  });
  const mistakeOf = (name: string) =>
    mistakes.find(({ path }) => path === name || path.startsWith(`${name}.`))?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {problem?.status === 412 ? (
          <ConflictAlert
            onKeepMine={() =>
              void newest().then((theirs) => {
                version.current = theirs.version;
                save.mutate();
              })
            }
            onLoadTheirs={() =>
              void newest().then((theirs) => {
                version.current = theirs.version;
                setValues(formOf(theirs));
                save.reset();
              })
            }
          />
        ) : mistakes.length > 0 ? (
          <ErrorSummary mistakes={mistakes} />
        ) : (
          <ProblemAlert error={save.error} />
        )}
        <Panel title={t('offer.section.what')}>
          <Stack gap="lg">
            <TextInput
              id={fieldId('title')}
              label={t('facts.label.title')}
              value={textAt(values, 'title')}
              maxLength={200}
              onChange={(event) => set('title', event.currentTarget.value)}
              error={mistakeOf('title')}
            />
            <Textarea
              id={fieldId('description')}
              label={t('offer.label.description')}
              value={textAt(values, 'description')}
              maxLength={8000}
              onChange={(event) => set('description', event.currentTarget.value)}
              error={mistakeOf('description')}
            />
            <MultiSelect
              id={fieldId('activityIds')}
              label={t('facts.label.activityIds')}
              size="md"
              searchable
              value={(values.activityIds ?? []) as string[]}
              onChange={(ids) => set('activityIds', ids)}
              data={groups.map((group) => ({
                group: group.label,
                items: group.activities.map((activity) => ({ value: activity.id, label: activity.label })),
              }))}
              nothingFoundMessage={t('ask.noActivity')}
              error={mistakeOf('activityIds')}
            />
          </Stack>
        </Panel>
        {CAPABILITY_SECTIONS.map((section) => (
          <Panel key={section.id} title={words.section(section.id)}>
            <Stack gap="lg">
              {section.fields.map((spec) => (
                <FieldInput
                  key={spec.name}
                  spec={spec}
                  value={valueAt(values, spec.name)}
                  error={mistakeOf(spec.name)}
                  onChange={(value) => set(spec.name, value)}
                />
              ))}
            </Stack>
          </Panel>
        ))}
        <Group>
          <Button type="submit" size="lg" loading={save.isPending}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
