import { Button, Divider, Select, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import i18next from 'i18next';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '@bestuiver/domain';
import { api } from '../../api/client';
import { useOnce } from '../../api/idempotency';
import { unwrap } from '../../api/problem';
import { useCommand } from '../../api/use-command';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary';
import { IconArrowRight } from '../../components/icons';
import { Page } from '../../components/page';
import { ProblemAlert } from '../../components/problem-alert';
import { forgetText, keptText } from '../ask/kept-text';
import { TextStep } from '../ask/text-step';
import { Understanding } from '../ask/understanding';
import { useUnderstanding } from '../ask/use-understanding';
import { useMay } from '../session/session';
import { titleFrom } from './title-from';

/** Text first; then what was understood, the kind and a title make a draft that is saved from there on. */
export function NewDemand() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const onBehalf = useMay('match.read');
  const once = useOnce();
  const [title, setTitle] = useState('');
  const [organisationId, setOrganisationId] = useState<string | null>(null);
  const [mistakes, setMistakes] = useState<FieldMistake[]>([]);
  const { understood, activityIds, kind, setActivityIds, setKind, ask } = useUnderstanding();
  const create = useCommand({
    run: () => {
      if (!understood || !kind) throw new TypeError('A draft needs a text and a kind.');
      return once((header) =>
        unwrap(
          api.POST('/api/v1/demands', {
            params: { header },
            body: {
              kind,
              title: title.trim(),
              description: understood.text,
              language: i18next.language as Language,
              activityIds,
              ...(organisationId && { organisationId }),
            },
          }),
        ),
      );
    },
    refreshes: [['demands']],
    quiet: true,
    onSuccess: (demand) => {
      forgetText();
      void navigate({ to: '/demands/$id/edit', params: { id: demand.id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: FieldMistake[] = [];
    if (!kind) found.push({ id: 'kind', label: t('ask.kind'), message: t('errors.field.choose') });
    if (!title.trim()) found.push({ id: 'title', label: t('facts.label.title'), message: t('errors.field.required') });
    if (onBehalf && !organisationId) {
      found.push({ id: 'organisation', label: t('demands.onBehalfOf'), message: t('errors.field.choose') });
    }
    setMistakes(found);
    if (found.length === 0) create.mutate();
  };
  const mistake = (id: string) => mistakes.find((one) => one.id === id)?.message;
  return (
    <Page title={t('demands.newTitle')} lead={t('ask.lead')} width="form">
      <TextStep
        initial={keptText()}
        busy={ask.isPending}
        error={ask.error}
        onText={(text) => {
          setTitle((before) => before || titleFrom(text));
          ask.mutate(text);
        }}
      />
      {understood ? (
        <form onSubmit={submit} noValidate>
          <Stack gap="xl">
            <Divider />
            <ErrorSummary mistakes={mistakes} />
            {mistakes.length === 0 ? <ProblemAlert error={create.error} /> : null}
            <Understanding
              text={understood.text}
              understood={understood.answer}
              activityIds={activityIds}
              kind={kind}
              onActivities={setActivityIds}
              onKind={setKind}
            />
            <TextInput
              id="title"
              label={t('facts.label.title')}
              description={t('demands.titleHint')}
              value={title}
              maxLength={200}
              onChange={(event) => setTitle(event.currentTarget.value)}
              error={mistake('title')}
            />
            {onBehalf ? (
              <OrganisationInput value={organisationId} onChange={setOrganisationId} error={mistake('organisation')} />
            ) : null}
            <Button
              type="submit"
              size="lg"
              loading={create.isPending}
              rightSection={<IconArrowRight size={20} aria-hidden />}
              style={{ alignSelf: 'flex-start' }}
            >
              {t('demands.makeDraft')}
            </Button>
          </Stack>
        </form>
      ) : null}
    </Page>
  );
}

interface OrganisationInputProps {
  readonly value: string | null;
  readonly error?: string;
  readonly onChange: (id: string | null) => void;
}

/** The company or authority a coordinator enters a demand for. */
function OrganisationInput({ value, error, onChange }: OrganisationInputProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [q] = useDebouncedValue(search, 250);
  const { data } = useQuery({
    queryKey: ['organisations', q],
    queryFn: () => unwrap(api.GET('/api/v1/organisations', { params: { query: { pageSize: 30, ...(q && { q }) } } })),
    placeholderData: keepPreviousData,
  });
  return (
    <Select
      id="organisation"
      label={t('demands.onBehalfOf')}
      description={t('demands.onBehalfHint')}
      searchable
      value={value}
      onChange={onChange}
      onSearchChange={setSearch}
      filter={({ options }) => options}
      data={(data?.items ?? []).map(({ id, name, enterpriseNumber }) => ({
        value: id,
        label: `${name} (${enterpriseNumber})`,
      }))}
      error={error}
    />
  );
}
