import { Alert, Anchor, Button, List, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../components/facts';
import { IconAlertTriangle, IconCheck, IconSend } from '../../components/icons';
import { Panel } from '../../components/panel';
import { ProblemAlert } from '../../components/problem-alert';
import type { FieldSection } from '../fields/field-spec';
import { textAt, type Values } from '../fields/path';
import { useFactValues } from '../fields/use-fact-values';
import { useFieldWords } from '../fields/use-field-words';

interface ReviewStepProps {
  readonly demandId: string;
  readonly values: Values;
  readonly sections: readonly FieldSection[];
  readonly missing: readonly string[];
  readonly error: unknown;
  readonly busy: boolean;
  readonly onSubmit: () => void;
}

/** Everything that will be sent, and by name what is still missing, each with a link to its step. */
export function ReviewStep({ demandId, values, sections, missing, error, busy, onSubmit }: ReviewStepProps) {
  const { t } = useTranslation();
  const words = useFieldWords();
  const factsOf = useFactValues();
  const stepOf = (name: string) =>
    sections.find((section) => section.fields.some((field) => field.name === name))?.id ?? 'text';
  return (
    <Stack>
      {missing.length > 0 ? (
        <Alert color="honey" icon={<IconAlertTriangle aria-hidden />} title={t('demands.missingTitle')}>
          <List>
            {missing.map((name) => (
              <List.Item key={name}>
                <Anchor
                  c="inherit"
                  renderRoot={(props) => (
                    <Link to="/demands/$id/edit" params={{ id: demandId }} search={{ step: stepOf(name) }} {...props} />
                  )}
                >
                  {words.label(name)}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </Alert>
      ) : (
        <Alert color="spruce" icon={<IconCheck aria-hidden />} title={t('demands.completeTitle')}>
          {t('demands.completeText')}
        </Alert>
      )}
      <ProblemAlert error={error} />
      <Panel title={textAt(values, 'title')}>
        <Text style={{ whiteSpace: 'pre-line' }}>{textAt(values, 'description')}</Text>
        {sections.map((section) => {
          const facts = factsOf(section, values);
          return facts.length > 0 ? (
            <div key={section.id}>
              <Text fw={650} mt="md">
                {words.section(section.id)}
              </Text>
              <Facts items={facts} />
            </div>
          ) : null;
        })}
      </Panel>
      <Button
        size="lg"
        onClick={onSubmit}
        loading={busy}
        disabled={missing.length > 0}
        leftSection={<IconSend size={20} aria-hidden />}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('demands.submit')}
      </Button>
    </Stack>
  );
}
