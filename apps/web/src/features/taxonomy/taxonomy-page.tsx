import { LANGUAGES } from '@bestuiver/domain';
import { Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus } from '../../components/icons';
import { LinkButton } from '../../components/link-button';
import { Page } from '../../components/page';
import { Pager } from '../../components/pager';
import { Panel } from '../../components/panel';
import { Empty, QueryView } from '../../components/states';
import { useMay } from '../session/session';
import { Additions } from './additions';
import { PAGE_SIZE, taxonomyQuery, type TaxonomyActivity } from './taxonomy-queries';
import classes from './taxonomy.module.css';

/** Which words lead to which activity, and what the areas added to them. */
export function TaxonomyPage() {
  const { t } = useTranslation();
  const mayChange = useMay('taxonomy.change');
  const actions = (
    <>
      <LinkButton to="/taxonomy/word" leftSection={<IconPlus size={20} aria-hidden />}>
        {t('taxonomy.addWord')}
      </LinkButton>
      <LinkButton to="/taxonomy/activity" variant="default" leftSection={<IconPlus size={20} aria-hidden />}>
        {t('taxonomy.addActivity')}
      </LinkButton>
    </>
  );
  return (
    <Page title={t('taxonomy.title')} lead={t('taxonomy.lead')} actions={mayChange ? actions : null}>
      <Additions />
      <Search mayChange={mayChange} />
    </Page>
  );
}

function Search({ mayChange }: { readonly mayChange: boolean }) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const [page, setPage] = useState(1);
  const [asked] = useDebouncedValue(q.trim(), 300);
  const query = useQuery(taxonomyQuery(asked, page));
  return (
    <Panel title={t('taxonomy.search')} hint={t('taxonomy.searchHint')}>
      <Stack>
        <TextInput
          type="search"
          label={t('taxonomy.searchLabel')}
          placeholder={t('taxonomy.searchExample')}
          value={q}
          maxLength={100}
          maw={480}
          onChange={(event) => {
            setQ(event.currentTarget.value);
            setPage(1);
          }}
        />
        <QueryView query={query}>
          {({ items, total }) =>
            items.length === 0 ? (
              <Empty title={t('taxonomy.none')} text={t('taxonomy.noneText')} />
            ) : (
              <>
                <Text size="sm" c="var(--ink-soft)" role="status">
                  {t('common.total', { count: total })}
                </Text>
                <ul className={classes.list} aria-label={t('taxonomy.search')}>
                  {items.map((activity) => (
                    <Activity key={activity.id} activity={activity} mayChange={mayChange} />
                  ))}
                </ul>
                <Pager page={page} pageSize={PAGE_SIZE} total={total} onPage={setPage} />
              </>
            )
          }
        </QueryView>
      </Stack>
    </Panel>
  );
}

function Activity({ activity, mayChange }: { readonly activity: TaxonomyActivity; readonly mayChange: boolean }) {
  const { t } = useTranslation();
  const { id, label, group, workingArea, withdrawnAt, words, related } = activity;
  return (
    <li>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div style={{ flex: '1 1 20rem', minWidth: 0 }}>
          <Title order={3}>{label}</Title>
          <Text size="sm" c="var(--ink-soft)">
            {group}
            {workingArea ? ` · ${t('taxonomy.addedBy', { area: workingArea })}` : ''}
            {withdrawnAt ? ` · ${t('taxonomy.withdrawn')}` : ''}
          </Text>
        </div>
        {mayChange && !withdrawnAt ? (
          <LinkButton
            to="/taxonomy/word"
            search={{ activity: id }}
            size="sm"
            variant="default"
            aria-label={t('taxonomy.addWordTo', { activity: label })}
          >
            {t('taxonomy.addWord')}
          </LinkButton>
        ) : null}
      </Group>
      {LANGUAGES.map((language) => {
        const own = words.filter((word) => word.language === language);
        return own.length > 0 ? (
          <Group key={language} gap="xs" align="baseline" wrap="nowrap" mt={6}>
            <Text size="sm" fw={600} component="span" style={{ flex: 'none' }}>
              {t(`vocabulary.languageShort.${language}`)}
            </Text>
            <ul className={classes.words} lang={language} aria-label={t(`vocabulary.language.${language}`)}>
              {own.map(({ word, workingArea: area }) => (
                <li key={word} data-own={area !== null || undefined}>
                  {word}
                  {area ? <span> ({area})</span> : null}
                </li>
              ))}
            </ul>
          </Group>
        ) : null;
      })}
      {related.length > 0 ? (
        <Text size="sm" mt={6}>
          {t('taxonomy.relatedTo', { activities: related.map((one) => one.label).join(', ') })}
        </Text>
      ) : null}
    </li>
  );
}
