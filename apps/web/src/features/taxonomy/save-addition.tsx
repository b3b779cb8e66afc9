import { Alert, Button, Checkbox, List, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary';
import { IconAlertTriangle } from '../../components/icons';
import { ProblemAlert } from '../../components/problem-alert';

interface SaveAdditionProps {
  readonly busy: boolean;
  readonly error: unknown;
  readonly accepted: boolean;
  readonly onAccept: (accepted: boolean) => void;
  /** The control and its label that a pointer of the api belongs to. */
  readonly fieldOf: (pointer: string) => { readonly id: string; readonly label: string };
}

/** Why an addition was not saved, the tick that accepts doubts, and the button. */
export function SaveAddition({ busy, error, accepted, onAccept, fieldOf }: SaveAdditionProps) {
  const { t } = useTranslation();
  const problem = error ? problemOf(error) : null;
  const mistakes: FieldMistake[] = (problem?.errors ?? []).map(({ pointer, detail }) => ({
    ...fieldOf(pointer),
    message: detail ?? '',
  }));
  const isDoubtful = problem?.code === 'taxonomy.doubtful';
  return (
    <Stack gap="md">
      {isDoubtful ? (
        <Alert role="alert" color="honey" icon={<IconAlertTriangle aria-hidden />} title={t('taxonomy.warnings')}>
          <List spacing={4}>
            {mistakes.map(({ id, message }) => (
              <List.Item key={id + message}>{message}</List.Item>
            ))}
          </List>
        </Alert>
      ) : mistakes.length > 0 ? (
        <ErrorSummary mistakes={mistakes} />
      ) : (
        <ProblemAlert error={error} />
      )}
      {isDoubtful || accepted ? (
        <Checkbox
          label={t('taxonomy.accept')}
          checked={accepted}
          onChange={(event) => onAccept(event.currentTarget.checked)}
        />
      ) : null}
      <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
        {t('taxonomy.save')}
      </Button>
    </Stack>
  );
}
