import { DEMAND_KINDS } from '@bestuiver/domain';
import { MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { activitiesQuery } from '../../api/references';
import { MOST_ACTIVITIES } from '../ask/understanding';
import { fieldId } from '../fields/field-spec';
import { textAt, type Values } from '../fields/path';

interface TextFieldsProps {
  readonly values: Values;
  readonly onChange: (path: string, value: unknown) => void;
  readonly mistakeOf: (name: string) => string | undefined;
}

/** Title, text, kind and activities: what the draft began with. */
export function TextFields({ values, onChange, mistakeOf }: TextFieldsProps) {
  const { t } = useTranslation();
  const groups = useQuery(activitiesQuery()).data?.items ?? [];
  return (
    <>
      <TextInput
        id={fieldId('title')}
        label={t('facts.label.title')}
        value={textAt(values, 'title')}
        maxLength={200}
        onChange={(event) => onChange('title', event.currentTarget.value)}
        error={mistakeOf('title')}
      />
      <Textarea
        id={fieldId('description')}
        label={t('facts.label.description')}
        value={textAt(values, 'description')}
        maxLength={8000}
        onChange={(event) => onChange('description', event.currentTarget.value)}
        error={mistakeOf('description')}
      />
      <NativeSelect
        id={fieldId('kind')}
        label={t('facts.label.kind')}
        value={textAt(values, 'kind')}
        onChange={(event) => {
          onChange('details', {});
          onChange('kind', event.currentTarget.value);
        }}
        data={DEMAND_KINDS.map((kind) => ({ value: kind, label: t(`vocabulary.kind.${kind}`) }))}
        error={mistakeOf('kind')}
        maw={420}
      />
      <MultiSelect
        id={fieldId('activityIds')}
        label={t('facts.label.activityIds')}
        description={t('ask.activitiesHint', { count: MOST_ACTIVITIES })}
        size="md"
        searchable
        maxValues={MOST_ACTIVITIES}
        value={(values.activityIds ?? []) as string[]}
        onChange={(ids) => onChange('activityIds', ids)}
        data={groups.map((group) => ({
          group: group.label,
          items: group.activities.map((activity) => ({ value: activity.id, label: activity.label })),
        }))}
        nothingFoundMessage={t('ask.noActivity')}
        error={mistakeOf('activityIds')}
      />
    </>
  );
}
