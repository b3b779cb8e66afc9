import { LANGUAGES, type Language } from '@bestuiver/domain';
import { Anchor, Button, Fieldset, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useOnce } from '../../api/idempotency';
import { unwrap } from '../../api/problem';
import { activitiesQuery } from '../../api/references';
import { useCommand } from '../../api/use-command';
import { ErrorSummary } from '../../components/error-summary';
import { IconPlus } from '../../components/icons';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import {
  controlOf,
  draftOf,
  EMPTY_FORM,
  missingFields,
  type ActivityDraft,
  type ActivityForm,
  type RelatedRow,
} from './activity-draft';
import { ActivitySelect } from './activity-select';
import { AreaInput, useOwnAreas } from './area-input';
import { SaveAddition } from './save-addition';
import { CHANGED_BY_ADDITIONS } from './taxonomy-queries';
import classes from './taxonomy.module.css';
import { Trial } from './trial';

const NEARNESS = [
  { strength: 0.8, word: 'near' },
  { strength: 0.6, word: 'related' },
  { strength: 0.3, word: 'far' },
] as const;

/** An activity that the list does not have, with the words that lead to it, tried on a sentence before it is saved. */
export function NewActivity() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const once = useOnce();
  const areas = useOwnAreas();
  const [area, setArea] = useState(areas[0]?.id ?? '');
  const [form, setForm] = useState<ActivityForm>(EMPTY_FORM);
  const [accepted, setAccepted] = useState(false);
  const [tried, setTried] = useState(false);
  const draft = draftOf(form);
  const change = (part: Partial<ActivityForm>) => {
    setForm((before) => ({ ...before, ...part }));
    setAccepted(false);
  };
  const save = useCommand({
    run: (activity: ActivityDraft) =>
      once((header) =>
        unwrap(
          api.POST('/api/v1/taxonomy/activities', {
            params: { header },
            body: { ...activity, workingAreaId: area, acceptWarnings: accepted },
          }),
        ),
      ),
    refreshes: CHANGED_BY_ADDITIONS,
    success: t('taxonomy.saved'),
    quiet: true,
    onSuccess: () => void navigate({ to: '/taxonomy' }),
  });
  const labelOf = useControlLabels();
  const missing = tried ? missingFields(form) : [];
  const mistake = (id: string) => (missing.includes(id) ? t('errors.field.required') : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (draft) save.mutate(draft);
  };
  return (
    <Page
      title={t('taxonomy.addActivity')}
      lead={t('taxonomy.addActivityLead')}
      above={<Anchor renderRoot={(props) => <Link to="/taxonomy" {...props} />}>{t('taxonomy.title')}</Anchor>}
    >
      <div className={classes.form}>
        <Panel>
          <form onSubmit={submit} noValidate>
            <Stack gap="lg">
              <ErrorSummary
                mistakes={missing.map((id) => ({ id, label: labelOf(id), message: t('errors.field.required') }))}
              />
              <AreaInput value={area} onChange={setArea} />
              <Fieldset legend={t('taxonomy.names')}>
                <Stack gap="sm">
                  {LANGUAGES.map((language) => (
                    <TextInput
                      key={language}
                      id={`label-${language}`}
                      label={labelOf(`label-${language}`)}
                      value={form.label[language]}
                      maxLength={100}
                      error={mistake(`label-${language}`)}
                      onChange={(event) => change({ label: { ...form.label, [language]: event.currentTarget.value } })}
                    />
                  ))}
                </Stack>
              </Fieldset>
              <GroupSelect value={form.groupId} error={mistake('group')} onChange={(groupId) => change({ groupId })} />
              <Fieldset legend={t('taxonomy.words')}>
                <Stack gap="sm">
                  {LANGUAGES.map((language) => (
                    <Textarea
                      key={language}
                      id={`words-${language}`}
                      label={labelOf(`words-${language}`)}
                      description={t('taxonomy.onePerLine')}
                      value={form.words[language]}
                      minRows={2}
                      error={mistake(`words-${language}`)}
                      onChange={(event) => change({ words: { ...form.words, [language]: event.currentTarget.value } })}
                    />
                  ))}
                </Stack>
              </Fieldset>
              <RelatedRows rows={form.related} onChange={(related) => change({ related })} />
              <Fieldset legend={t('taxonomy.codes')}>
                <Stack gap="sm">
                  <TextInput
                    id="nace"
                    label={labelOf('nace')}
                    description={t('taxonomy.naceHint')}
                    value={form.nace}
                    onChange={(event) => change({ nace: event.currentTarget.value })}
                  />
                  <TextInput
                    id="cpv"
                    label={labelOf('cpv')}
                    description={t('taxonomy.cpvHint')}
                    value={form.cpv}
                    onChange={(event) => change({ cpv: event.currentTarget.value })}
                  />
                </Stack>
              </Fieldset>
              <SaveAddition
                busy={save.isPending}
                error={save.error}
                accepted={accepted}
                onAccept={setAccepted}
                fieldOf={(pointer) => ({ id: controlOf(pointer), label: labelOf(controlOf(pointer)) })}
              />
            </Stack>
          </form>
        </Panel>
        <Trial addition={draft && { activity: draft }} language="nl" example={t('taxonomy.sentenceExample')} />
      </div>
    </Page>
  );
}

function useControlLabels(): (id: string) => string {
  const { t } = useTranslation();
  return (id) => {
    const [field = '', part = ''] = id.split('-');
    const language = LANGUAGES.find((one) => one === part);
    const of = (one: Language) => t(`vocabulary.language.${one}`);
    if (field === 'label' && language) return t('taxonomy.nameIn', { language: of(language) });
    if (field === 'words' && language) return t('taxonomy.wordsIn', { language: of(language) });
    if (field === 'related') return t('taxonomy.relatedActivity', { number: Number(part) + 1 });
    return field === 'group' ? t('taxonomy.group') : field === 'nace' ? t('taxonomy.nace') : t('taxonomy.cpv');
  };
}

interface GroupSelectProps {
  readonly value: string;
  readonly error?: string;
  readonly onChange: (id: string) => void;
}

function GroupSelect({ value, error, onChange }: GroupSelectProps) {
  const { t } = useTranslation();
  const { data } = useQuery(activitiesQuery());
  return (
    <NativeSelect
      id="group"
      label={t('taxonomy.group')}
      description={t('taxonomy.groupHint')}
      data={[
        { value: '', label: t('taxonomy.chooseGroup') },
        ...(data?.items ?? []).map(({ id, label }) => ({ value: id, label })),
      ]}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface RelatedRowsProps {
  readonly rows: readonly RelatedRow[];
  readonly onChange: (rows: RelatedRow[]) => void;
}

/** What lies near it: who does the one can often do the other. */
function RelatedRows({ rows, onChange }: RelatedRowsProps) {
  const { t } = useTranslation();
  const replace = (index: number, part: Partial<RelatedRow>) =>
    onChange(rows.map((row, position) => (position === index ? { ...row, ...part } : row)));
  return (
    <Fieldset legend={t('taxonomy.related')}>
      <Stack gap="sm">
        {rows.map((row, index) => (
          <Group key={index} align="flex-end" gap="sm">
            <div style={{ flex: '2 1 14rem', minWidth: 0 }}>
              <ActivitySelect
                id={`related-${index}`}
                label={t('taxonomy.relatedActivity', { number: index + 1 })}
                value={row.activityId}
                onChange={(activityId) => replace(index, { activityId })}
              />
            </div>
            <NativeSelect
              style={{ flex: '1 1 9rem' }}
              label={t('taxonomy.nearness', { number: index + 1 })}
              data={NEARNESS.map(({ strength, word }) => ({
                value: String(strength),
                label: t(`taxonomy.near.${word}`),
              }))}
              value={String(row.strength)}
              onChange={(event) => replace(index, { strength: Number(event.currentTarget.value) })}
            />
          </Group>
        ))}
        <Button
          variant="default"
          size="sm"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => onChange([...rows, { activityId: null, strength: NEARNESS[0].strength }])}
        >
          {t('taxonomy.moreRelated')}
        </Button>
      </Stack>
    </Fieldset>
  );
}
