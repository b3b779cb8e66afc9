import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { useCommand } from '../../api/use-command';
import { Panel } from '../../components/panel';
import { ReasonDialog } from '../../components/reason-dialog';
import { QueryView } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import { additionsQuery, CHANGED_BY_ADDITIONS, type Addition } from './taxonomy-queries';
import classes from './taxonomy.module.css';

/** What areas added, newest first; one's own can be withdrawn. */
export function Additions() {
  const { t } = useTranslation();
  const query = useQuery(additionsQuery());
  return (
    <Panel title={t('taxonomy.additions')} hint={t('taxonomy.additionsHint')}>
      <QueryView query={query} rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t('taxonomy.noAdditions')}</Text>
          ) : (
            <ul className={classes.list} aria-label={t('taxonomy.additions')}>
              {items.map((addition) => (
                <AdditionRow key={addition.id} addition={addition} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Panel>
  );
}

const withdraw = ({ kind, id }: Addition): Promise<unknown> =>
  kind === 'activity'
    ? unwrap(api.POST('/api/v1/taxonomy/activities/{id}/withdrawal', { params: { path: { id } } }))
    : unwrap(api.POST('/api/v1/taxonomy/synonyms/{id}/withdrawal', { params: { path: { id } } }));

function AdditionRow({ addition }: { readonly addition: Addition }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { kind, word, language, activity, workingArea, addedBy, addedAt, withdrawnAt } = addition;
  const command = useCommand({
    run: () => withdraw(addition),
    refreshes: CHANGED_BY_ADDITIONS,
    success: t('taxonomy.withdrawnNow'),
    quiet: true,
    onSuccess: () => setAsking(false),
  });
  const name = kind === 'activity' ? activity : (word ?? '');
  return (
    <li>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div style={{ flex: '1 1 20rem', minWidth: 0 }}>
          <Text fw={600}>
            {kind === 'activity'
              ? t('taxonomy.ownActivity', { activity })
              : t('taxonomy.ownWord', { word, activity, language: t(`vocabulary.language.${language ?? 'nl'}`) })}
          </Text>
          <Text size="sm" c="var(--ink-soft)">
            {workingArea} · {addedBy ? `${addedBy} · ` : ''}
            {format.day(addedAt)}
            {withdrawnAt ? ` · ${t('taxonomy.withdrawn')}` : ''}
          </Text>
        </div>
        {addition.mayWithdraw ? (
          <Button
            size="sm"
            variant="default"
            onClick={() => setAsking(true)}
            aria-label={t('taxonomy.withdrawNamed', { name })}
          >
            {t('taxonomy.withdraw')}
          </Button>
        ) : null}
      </Group>
      <ReasonDialog
        opened={asking}
        title={t('taxonomy.withdrawNamed', { name })}
        text={t(kind === 'activity' ? 'taxonomy.withdrawActivityText' : 'taxonomy.withdrawWordText')}
        confirm={t('taxonomy.withdraw')}
        noNote
        danger
        busy={command.isPending}
        error={command.error}
        onClose={() => setAsking(false)}
        onConfirm={() => command.mutate()}
      />
    </li>
  );
}
