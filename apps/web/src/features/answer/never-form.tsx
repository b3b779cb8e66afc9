import type { DemandKind } from '@bestuiver/domain';
import { Button, Radio, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert';
import type { DeclineFormProps } from './not-now-form';

interface NeverFormProps extends DeclineFormProps {
  readonly kind: DemandKind;
  readonly work: string | undefined;
  readonly onDecline: (answer: { reason: 'never_this_kind'; never: 'kind' | 'work' }) => void;
}

/** "Never this kind": what exactly is not to be asked again. */
export function NeverForm({ busy, error, note, kind, work, onBack, onDecline }: NeverFormProps) {
  const { t } = useTranslation();
  const [never, setNever] = useState<'kind' | 'work'>(work ? 'work' : 'kind');
  const decline = (event: FormEvent) => {
    event.preventDefault();
    onDecline({ reason: 'never_this_kind', never });
  };
  return (
    <form onSubmit={decline} noValidate>
      <Stack>
        <ProblemAlert error={error} />
        <Radio.Group
          label={t('answering.never.question')}
          size="md"
          value={never}
          onChange={(value) => setNever(value === 'work' ? 'work' : 'kind')}
        >
          <Stack gap={4} mt="xs">
            {work ? <Radio value="work" size="md" py={6} label={t('answering.never.work', { work })} /> : null}
            <Radio
              value="kind"
              size="md"
              py={6}
              label={t('answering.never.kind', { kind: t(`vocabulary.kind.${kind}`) })}
            />
          </Stack>
        </Radio.Group>
        <Text size="sm" c="var(--ink-soft)">
          {t('answering.never.undo')}
        </Text>
        {note}
        <Button type="submit" size="lg" fullWidth loading={busy}>
          {t('answer.sendDecline')}
        </Button>
        <Button variant="default" size="lg" fullWidth onClick={onBack}>
          {t('common.back')}
        </Button>
      </Stack>
    </form>
  );
}
