import { Button, Stack, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../components/error-summary';
import { ProblemAlert } from '../../components/problem-alert';

const SHORTEST = 15;

interface TextStepProps {
  readonly initial: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onText: (text: string) => void;
}

/** The first question: what has to be done, in ordinary words. */
export function TextStep({ initial, busy, error, onText }: TextStepProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(initial);
  const [mistake, setMistake] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const tooShort = text.trim().length < SHORTEST;
    setMistake(tooShort ? t('errors.field.tooShort') : undefined);
    if (!tooShort) onText(text.trim());
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <ErrorSummary mistakes={mistake ? [{ id: 'text', label: t('ask.label'), message: mistake }] : []} />
        <ProblemAlert error={error} />
        <Textarea
          id="text"
          label={t('ask.label')}
          description={t('ask.hint')}
          placeholder={t('ask.example')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          minRows={5}
          maxLength={8000}
          error={mistake}
        />
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
          {t('ask.look')}
        </Button>
      </Stack>
    </form>
  );
}
