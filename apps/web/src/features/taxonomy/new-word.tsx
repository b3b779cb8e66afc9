import { LANGUAGES, type Language } from '@bestuiver/domain';
import { Anchor, NativeSelect, Stack, TextInput } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useOnce } from '../../api/idempotency';
import { unwrap } from '../../api/problem';
import { useCommand } from '../../api/use-command';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { ActivitySelect } from './activity-select';
import { AreaInput, useOwnAreas } from './area-input';
import { SaveAddition } from './save-addition';
import { CHANGED_BY_ADDITIONS } from './taxonomy-queries';
import classes from './taxonomy.module.css';
import { Trial } from './trial';

const SHORTEST = 2;

/** One more word that leads to an activity, tried on a sentence before it is saved. */
export function NewWord() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const once = useOnce();
  const areas = useOwnAreas();
  const { activity } = useSearch({ from: '/signed-in/taxonomy/word' });
  const [area, setArea] = useState(areas[0]?.id ?? '');
  const [activityId, setActivityId] = useState<string | null>(activity ?? null);
  const [language, setLanguage] = useState<Language>('nl');
  const [word, setWord] = useState('');
  const [accepted, setAccepted] = useState(false);
  const [mistakes, setMistakes] = useState<FieldMistake[]>([]);
  const draft = activityId && word.trim().length >= SHORTEST ? { activityId, language, word: word.trim() } : null;
  const save = useCommand({
    run: (synonym: NonNullable<typeof draft>) =>
      once((header) =>
        unwrap(
          api.POST('/api/v1/taxonomy/synonyms', {
            params: { header },
            body: { ...synonym, workingAreaId: area, acceptWarnings: accepted },
          }),
        ),
      ),
    refreshes: CHANGED_BY_ADDITIONS,
    success: t('taxonomy.saved'),
    quiet: true,
    onSuccess: () => void navigate({ to: '/taxonomy' }),
  });
  const labels: Record<string, string> = { activity: t('taxonomy.activity'), word: t('taxonomy.word') };
  const mistakeOf = (id: string) => mistakes.find((mistake) => mistake.id === id)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: FieldMistake[] = [];
    const missing = t('errors.field.required');
    if (!activityId) found.push({ id: 'activity', label: labels['activity'] ?? '', message: missing });
    if (word.trim().length < SHORTEST) found.push({ id: 'word', label: labels['word'] ?? '', message: missing });
    setMistakes(found);
    if (draft) save.mutate(draft);
  };
  return (
    <Page
      title={t('taxonomy.addWord')}
      lead={t('taxonomy.addWordLead')}
      above={<Anchor renderRoot={(props) => <Link to="/taxonomy" {...props} />}>{t('taxonomy.title')}</Anchor>}
    >
      <div className={classes.form}>
        <Panel>
          <form onSubmit={submit} noValidate>
            <Stack>
              <ErrorSummary mistakes={mistakes} />
              <AreaInput value={area} onChange={setArea} />
              <ActivitySelect
                id="activity"
                label={t('taxonomy.activity')}
                value={activityId}
                error={mistakeOf('activity')}
                onChange={setActivityId}
              />
              <NativeSelect
                label={t('taxonomy.language')}
                data={LANGUAGES.map((one) => ({ value: one, label: t(`vocabulary.language.${one}`) }))}
                value={language}
                onChange={(event) => setLanguage(event.currentTarget.value as Language)}
              />
              <TextInput
                id="word"
                label={t('taxonomy.word')}
                description={t('taxonomy.wordHint')}
                value={word}
                maxLength={80}
                error={mistakeOf('word')}
                onChange={(event) => {
                  setWord(event.currentTarget.value);
                  setAccepted(false);
                }}
              />
              <SaveAddition
                busy={save.isPending}
                error={save.error}
                accepted={accepted}
                onAccept={setAccepted}
                fieldOf={(pointer) => {
                  const id = pointer === '/activityId' ? 'activity' : 'word';
                  return { id, label: labels[id] ?? '' };
                }}
              />
            </Stack>
          </form>
        </Panel>
        <Trial addition={draft && { synonym: draft }} language={language} example={t('taxonomy.sentenceExample')} />
      </div>
    </Page>
  );
}
