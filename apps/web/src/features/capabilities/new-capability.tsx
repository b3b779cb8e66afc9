import { DEMAND_KINDS, type DemandKind, type Language } from '@bestuiver/domain';
import { Button, Checkbox, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import i18next from 'i18next';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useOnce } from '../../api/idempotency';
import { unwrap } from '../../api/problem';
import { useCommand } from '../../api/use-command';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { ProblemAlert } from '../../components/problem-alert';
import { QueryView } from '../../components/states';
import { MOST_ACTIVITIES } from '../ask/understanding';
import { establishmentsQuery } from './capability-queries';

/** A short start: where, what and for which kinds; the activities are read from the words. */
export function NewCapability() {
  const { t } = useTranslation();
  const query = useQuery(establishmentsQuery);
  return (
    <Page title={t('offer.newTitle')} lead={t('offer.newLead')} width="form">
      <QueryView query={query}>
        {({ items }) => (
          <StartForm
            sites={items.map(({ id, name, municipality }) => ({ value: id, label: `${name}, ${municipality}` }))}
          />
        )}
      </QueryView>
    </Page>
  );
}

function StartForm({ sites }: { readonly sites: { value: string; label: string }[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const once = useOnce();
  const [establishmentId, setEstablishmentId] = useState(sites[0]?.value ?? '');
  const [title, setTitle] = useState('');
  const [description, setDescription] = useState('');
  const [kinds, setKinds] = useState<string[]>(['subcontracting']);
  const [mistakes, setMistakes] = useState<FieldMistake[]>([]);
  const create = useCommand({
    run: async () => {
      const understood = await unwrap(
        api.POST('/api/v1/activities/suggestions', { body: { text: `${title}. ${description}` } }),
      );
      const activities = understood.items.slice(0, MOST_ACTIVITIES).map(({ activityId }) => ({ activityId, level: 2 }));
      return once((header) =>
        unwrap(
          api.POST('/api/v1/capabilities', {
            params: { header },
            body: {
              establishmentId,
              title: title.trim(),
              description: description.trim(),
              language: i18next.language as Language,
              kinds: kinds as DemandKind[],
              activities,
            },
          }),
        ),
      );
    },
    refreshes: [['capabilities']],
    quiet: true,
    onSuccess: ({ id }) => void navigate({ to: '/capabilities/$id', params: { id } }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: FieldMistake[] = [];
    const need = (id: string, label: string, filled: boolean) => {
      if (!filled) found.push({ id, label, message: t('errors.field.required') });
    };
    need('title', t('facts.label.title'), title.trim() !== '');
    need('description', t('offer.label.description'), description.trim() !== '');
    need('kinds', t('offer.label.kinds'), kinds.length > 0);
    setMistakes(found);
    if (found.length === 0) create.mutate();
  };
  const mistake = (id: string) => mistakes.find((one) => one.id === id)?.message;
  return (
    <form onSubmit={submit} noValidate>
      <Panel>
        <Stack gap="lg">
          <ErrorSummary mistakes={mistakes} />
          {mistakes.length === 0 ? <ProblemAlert error={create.error} /> : null}
          <NativeSelect
            label={t('offer.establishment')}
            value={establishmentId}
            onChange={(event) => setEstablishmentId(event.currentTarget.value)}
            data={sites}
          />
          <TextInput
            id="title"
            label={t('facts.label.title')}
            description={t('offer.titleHint')}
            value={title}
            maxLength={200}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={mistake('title')}
          />
          <Textarea
            id="description"
            label={t('offer.label.description')}
            description={t('offer.descriptionHint')}
            value={description}
            maxLength={8000}
            minRows={5}
            onChange={(event) => setDescription(event.currentTarget.value)}
            error={mistake('description')}
          />
          <Checkbox.Group
            label={t('offer.label.kinds')}
            size="md"
            value={kinds}
            onChange={setKinds}
            error={mistake('kinds')}
          >
            <Stack gap="xs" mt="xs">
              {DEMAND_KINDS.map((kind, index) => (
                <Checkbox
                  key={kind}
                  id={index === 0 ? 'kinds' : undefined}
                  size="md"
                  value={kind}
                  label={t(`vocabulary.kind.${kind}`)}
                />
              ))}
            </Stack>
          </Checkbox.Group>
          <Group>
            <Button type="submit" size="lg" loading={create.isPending}>
              {t('offer.makeDraft')}
            </Button>
          </Group>
        </Stack>
      </Panel>
    </form>
  );
}
