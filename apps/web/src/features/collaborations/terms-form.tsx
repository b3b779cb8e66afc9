import { Button, Checkbox, Group, NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ifMatch, problemOf, unwrap } from '../../api/problem';
import type { Collaboration } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { ConflictAlert } from '../../components/conflict-alert';
import { ProblemAlert } from '../../components/problem-alert';
import { collaborationQuery, refreshesOf } from './collaboration-queries';

interface TermsFormProps {
  readonly collaboration: Collaboration;
  readonly onDone: () => void;
}

const formOf = (collaboration: Collaboration) => ({
  startsOn: collaboration.startsOn ?? '',
  endsOn: collaboration.endsOn ?? '',
  hoursPerWeek: collaboration.hoursPerWeek ?? '',
  terms: collaboration.terms ?? '',
  instructionList: collaboration.instructionList ?? '',
  pilot: collaboration.pilot,
  learningQuestions: collaboration.learningQuestions ?? '',
});

/** The terms in the parties' own words; saving asks both to confirm again. */
export function TermsForm({ collaboration, onDone }: TermsFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [typed, setTyped] = useState(() => formOf(collaboration));
  /** Of the terms that were opened: the page may read newer ones meanwhile. */
  const version = useRef(collaboration.version);
  const change = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const save = useCommand({
    run: () =>
      unwrap(
        api.PATCH('/api/v1/collaborations/{id}', {
          params: { path: { id: collaboration.id }, header: ifMatch(version.current) },
          body: {
            startsOn: typed.startsOn || null,
            endsOn: typed.endsOn || null,
            hoursPerWeek: typeof typed.hoursPerWeek === 'number' ? typed.hoursPerWeek : null,
            terms: typed.terms.trim() || null,
            pilot: typed.pilot,
            learningQuestions: (typed.pilot && typed.learningQuestions.trim()) || null,
            ...(collaboration.asksInstructionList && { instructionList: typed.instructionList.trim() || null }),
          },
        }),
      ),
    refreshes: refreshesOf(collaboration),
    success: t('common.saved'),
    quiet: true,
    onSuccess: onDone,
  });
  const newest = () => queries.fetchQuery({ ...collaborationQuery(collaboration.id), staleTime: 0 });
  const problem = save.error ? problemOf(save.error) : null;
  const refused = problem?.errors ?? [];
  const mistakeOf = (name: string) => refused.find(({ pointer }) => pointer === `/${name}`)?.detail;
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
                setTyped(formOf(theirs));
                save.reset();
              })
            }
          />
        ) : (
          <ProblemAlert error={save.error} />
        )}
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <TextInput
            type="date"
            label={t('collaborations.terms.startsOn')}
            value={typed.startsOn}
            error={mistakeOf('startsOn')}
            onChange={(event) => change({ startsOn: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('collaborations.terms.endsOn')}
            value={typed.endsOn}
            error={mistakeOf('endsOn')}
            onChange={(event) => change({ endsOn: event.currentTarget.value })}
          />
          <NumberInput
            label={t('collaborations.terms.hoursPerWeek')}
            value={typed.hoursPerWeek}
            min={0.25}
            max={10_000}
            decimalScale={2}
            error={mistakeOf('hoursPerWeek')}
            onChange={(hoursPerWeek) => change({ hoursPerWeek })}
          />
        </SimpleGrid>
        <Textarea
          label={t('collaborations.terms.terms')}
          description={t('collaborations.terms.termsHint')}
          value={typed.terms}
          autosize
          minRows={4}
          maxLength={8000}
          error={mistakeOf('terms')}
          onChange={(event) => change({ terms: event.currentTarget.value })}
        />
        {collaboration.asksInstructionList ? (
          <Textarea
            label={t('collaborations.terms.instructionList')}
            description={t('collaborations.terms.instructionHint')}
            value={typed.instructionList}
            autosize
            minRows={3}
            maxLength={4000}
            error={mistakeOf('instructionList')}
            onChange={(event) => change({ instructionList: event.currentTarget.value })}
          />
        ) : null}
        <Checkbox
          checked={typed.pilot}
          label={t('collaborations.terms.isPilot')}
          description={t('collaborations.terms.pilotHint')}
          onChange={(event) => change({ pilot: event.currentTarget.checked })}
        />
        {typed.pilot ? (
          <Textarea
            label={t('collaborations.terms.learningQuestions')}
            value={typed.learningQuestions}
            autosize
            minRows={2}
            maxLength={2000}
            error={mistakeOf('learningQuestions')}
            onChange={(event) => change({ learningQuestions: event.currentTarget.value })}
          />
        ) : null}
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('common.save')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
