import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { problemOf, unwrap } from '../../api/problem';
import type { components } from '../../api/schema';
import { useCommand } from '../../api/use-command';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { Empty, LoadFailed, Loading } from '../../components/states';

type Preferences = components['schemas']['PreferencesDto'];
type Mode = components['schemas']['MailMode'];
type Category = components['schemas']['MailCategory'];

const SERVER_TROUBLE = 500;

const preferences = (token: string) => ({
  queryKey: ['preferences', token],
  queryFn: () => unwrap(api.GET('/api/v1/preferences/{token}', { params: { path: { token } } })),
});

/** Which mails an address gets, from the link in a mail; no account needed, and opening the page changes nothing. */
export function PreferencesPage() {
  const { t } = useTranslation();
  const { token } = useParams({ from: '/preferences/$token' });
  const query = useQuery(preferences(token));
  if (query.data) return <Choices token={token} chosen={query.data} />;
  if (!query.error) return <Loading rows={2} />;
  if (problemOf(query.error).status < SERVER_TROUBLE) {
    return (
      <Page title={t('preferences.title')} width="reading">
        <Empty title={t('preferences.unknownTitle')} text={t('preferences.unknownText')} />
      </Page>
    );
  }
  return <LoadFailed error={query.error} retry={() => void query.refetch()} />;
}

function Choices({ token, chosen }: { readonly token: string; readonly chosen: Preferences }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [modes, setModes] = useState(() => new Map(chosen.categories.map(({ category, mode }) => [category, mode])));
  const [pausedUntil, setPausedUntil] = useState(chosen.pausedUntil ?? '');
  const save = useCommand({
    run: () =>
      unwrap(
        api.POST('/api/v1/preferences/{token}', {
          params: { path: { token } },
          body: {
            categories: [...modes].map(([category, mode]) => ({ category, mode })),
            pausedUntil: pausedUntil || null,
          },
        }),
      ),
    success: t('preferences.saved'),
    onSuccess: (after) => queries.setQueryData(preferences(token).queryKey, after),
  });
  /** Surge calls are the only mails that one may ask for at any hour. */
  const label = (category: Category, mode: Mode): string =>
    category === 'surges'
      ? t(`preferences.surgeMode.${mode as 'any_hour'}`)
      : t(`preferences.mode.${mode as 'immediate'}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Page
      title={t('preferences.title')}
      lead={t('preferences.lead', { address: chosen.address, interpolation: { escapeValue: false } })}
      width="reading"
    >
      <Panel>
        <form onSubmit={submit}>
          <Stack gap="md">
            {chosen.categories.map(({ category, allowed }) =>
              allowed.length > 1 ? (
                <NativeSelect
                  key={category}
                  label={t(`preferences.category.${category}`)}
                  data={allowed.map((mode) => ({ value: mode, label: label(category, mode) }))}
                  value={modes.get(category)}
                  onChange={(event) => {
                    const mode = event.currentTarget.value as Mode;
                    setModes((before) => new Map(before).set(category, mode));
                  }}
                />
              ) : (
                <div key={category}>
                  <Text fw={600}>{t(`preferences.category.${category}`)}</Text>
                  <Text size="sm">{t('preferences.always')}</Text>
                </div>
              ),
            )}
            <TextInput
              type="date"
              label={t('preferences.pausedUntil')}
              description={t('preferences.pauseHint')}
              value={pausedUntil}
              onChange={(event) => setPausedUntil(event.currentTarget.value)}
            />
            <Button type="submit" loading={save.isPending}>
              {t('preferences.save')}
            </Button>
          </Stack>
        </form>
      </Panel>
    </Page>
  );
}
