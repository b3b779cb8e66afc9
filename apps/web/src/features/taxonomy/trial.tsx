import type { Language } from '@bestuiver/domain';
import { Alert, List, Stack, Text, Textarea, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAlertCircle, IconAlertTriangle } from '../../components/icons';
import { Panel } from '../../components/panel';
import { LoadFailed } from '../../components/states';
import { checkQuery, type AdditionCheck, type AdditionProblem, type Meaning } from './taxonomy-queries';
import classes from './taxonomy.module.css';

const PAUSE_MS = 500;

interface TrialProps {
  /** The addition as it is filled in now; null as long as it is not complete. */
  readonly addition: Pick<AdditionCheck, 'activity' | 'synonym'> | null;
  readonly language: Language;
  readonly example: string;
}

/** Shows, while the form is filled in, what the checker says and what a sentence would mean. Nothing is saved. */
export function Trial({ addition, language, example }: TrialProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const sentence = text.trim();
  const [asked] = useDebouncedValue(
    JSON.stringify({ ...addition, ...(sentence && { text: sentence, language }) }),
    PAUSE_MS,
  );
  const query = useQuery({ ...checkQuery(JSON.parse(asked) as AdditionCheck), enabled: asked !== '{}' });
  const shown = asked === '{}' ? undefined : query.data;
  return (
    <Panel title={t('taxonomy.try')} hint={t('taxonomy.tryHint')}>
      <Stack gap="md">
        <Textarea
          id="sentence"
          label={t('taxonomy.sentence')}
          placeholder={example}
          value={text}
          maxLength={2000}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {query.error ? <LoadFailed error={query.error} /> : null}
        <div aria-live="polite">
          <Problems problems={shown?.problems ?? []} />
          {sentence && shown ? (
            <div className={classes.compare}>
              <Meanings title={t('taxonomy.now')} items={shown.before} others={shown.after} mark={t('taxonomy.gone')} />
              <Meanings title={t('taxonomy.then')} items={shown.after} others={shown.before} mark={t('taxonomy.new')} />
            </div>
          ) : (
            <Text size="sm" c="var(--ink-soft)" mt="xs">
              {t('taxonomy.tryEmpty')}
            </Text>
          )}
        </div>
      </Stack>
    </Panel>
  );
}

function Problems({ problems }: { readonly problems: readonly AdditionProblem[] }) {
  const { t } = useTranslation();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return (
    <Stack gap="sm" mb={problems.length > 0 ? 'md' : 0}>
      {errors.length > 0 ? (
        <Alert color="red" icon={<IconAlertCircle aria-hidden />} title={t('taxonomy.errors')}>
          <Lines problems={errors} />
        </Alert>
      ) : null}
      {warnings.length > 0 ? (
        <Alert color="honey" icon={<IconAlertTriangle aria-hidden />} title={t('taxonomy.warnings')}>
          <Lines problems={warnings} />
        </Alert>
      ) : null}
    </Stack>
  );
}

const Lines = ({ problems }: { readonly problems: readonly AdditionProblem[] }) => (
  <List spacing={4}>
    {problems.map(({ pointer, code, detail }) => (
      <List.Item key={`${pointer} ${code}`}>{detail}</List.Item>
    ))}
  </List>
);

const CLEAR = 0.6;
const LIKELY = 0.35;

interface MeaningsProps {
  readonly title: string;
  readonly items: readonly Meaning[];
  readonly others: readonly Meaning[];
  readonly mark: string;
}

/** What a sentence means, surest first; what the other column does not have is marked in words. */
function Meanings({ title, items, others, mark }: MeaningsProps) {
  const { t } = useTranslation();
  const known = new Set(others.map(({ activityId }) => activityId));
  const sureness = (strength: number) => (strength >= CLEAR ? 'clear' : strength >= LIKELY ? 'likely' : 'maybe');
  return (
    <section>
      <Title order={3} size="h4">
        {title}
      </Title>
      {items.length === 0 ? (
        <Text size="sm">{t('taxonomy.nothing')}</Text>
      ) : (
        <ul className={classes.meanings}>
          {items.map(({ activityId, label, strength }) => (
            <li key={activityId} data-changed={!known.has(activityId) || undefined}>
              {label}{' '}
              <Text span size="sm" c="var(--ink-soft)">
                ({t(`taxonomy.sure.${sureness(strength)}`)})
              </Text>
              {known.has(activityId) ? null : (
                <Text span size="sm" fw={700}>
                  {' '}
                  {mark}
                </Text>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
