import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ifMatch, unwrap } from '../../api/problem';
import type { Collaboration } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { Facts } from '../../components/facts';
import { IconPencil } from '../../components/icons';
import { Panel } from '../../components/panel';
import { ProblemAlert } from '../../components/problem-alert';
import { useFormat } from '../../i18n/use-format';
import { refreshesOf } from './collaboration-queries';
import { TermsForm } from './terms-form';

/** What both parties agree on: read, changed and confirmed here. */
export function TermsPanel({ collaboration }: { readonly collaboration: Collaboration }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const { editable } = collaboration;
  return (
    <div id="terms">
      <Panel
        title={t('collaborations.terms.title')}
        hint={editable ? t('collaborations.terms.hint') : undefined}
        actions={
          editable && !editing ? (
            <Button
              variant="default"
              leftSection={<IconPencil size={18} aria-hidden />}
              onClick={() => setEditing(true)}
            >
              {t('common.edit')}
            </Button>
          ) : null
        }
      >
        {editing && editable ? (
          <TermsForm collaboration={collaboration} onDone={() => setEditing(false)} />
        ) : (
          <TermsView collaboration={collaboration} />
        )}
      </Panel>
    </div>
  );
}

function TermsView({ collaboration }: { readonly collaboration: Collaboration }) {
  const { t } = useTranslation();
  const format = useFormat();
  const none = t('common.notFilledIn');
  const { startsOn, endsOn, hoursPerWeek, terms, instructionList, pilot, learningQuestions } = collaboration;
  const text = (value: string | null) => <span style={{ whiteSpace: 'pre-line' }}>{value ?? none}</span>;
  const agreed = (at: string | null) =>
    at ? t('collaborations.terms.confirmedOn', { date: format.day(at) }) : t('collaborations.terms.notConfirmed');
  return (
    <Stack>
      <Facts
        items={[
          { label: t('collaborations.terms.startsOn'), value: startsOn ? format.day(startsOn) : none },
          {
            label: t('collaborations.terms.endsOn'),
            value: endsOn ? format.day(endsOn) : t('collaborations.terms.noEnd'),
          },
          {
            label: t('collaborations.terms.hoursPerWeek'),
            value: hoursPerWeek === null ? none : t('common.hours', { hours: format.number(hoursPerWeek) }),
          },
          { label: t('collaborations.terms.terms'), value: text(terms) },
          ...(collaboration.asksInstructionList
            ? [{ label: t('collaborations.terms.instructionList'), value: text(instructionList) }]
            : []),
          ...(pilot
            ? [
                { label: t('collaborations.terms.pilot'), value: t('common.yes') },
                { label: t('collaborations.terms.learningQuestions'), value: text(learningQuestions) },
              ]
            : []),
          { label: collaboration.company, value: agreed(collaboration.companyAgreedAt) },
          { label: collaboration.provider, value: agreed(collaboration.providerAgreedAt) },
        ]}
      />
      <ConfirmTerms collaboration={collaboration} />
    </Stack>
  );
}

/** The reader's own yes to the terms as they stand. */
function ConfirmTerms({ collaboration }: { readonly collaboration: Collaboration }) {
  const { t } = useTranslation();
  const [beyondFree, setBeyondFree] = useState(collaboration.beyondFree);
  const confirm = useCommand({
    run: () =>
      unwrap(
        api.POST('/api/v1/collaborations/{id}/agreement', {
          params: { path: { id: collaboration.id }, header: ifMatch(collaboration.version) },
          body: collaboration.side === 'provider' ? { beyondFree } : {},
        }),
      ),
    refreshes: refreshesOf(collaboration),
    success: t('collaborations.terms.confirmed'),
    quiet: true,
  });
  if (!collaboration.steps.some(({ code, yours }) => code === 'confirm_terms' && yours)) return null;
  return (
    <Stack gap="sm">
      <ProblemAlert error={confirm.error} />
      {collaboration.side === 'provider' ? (
        <Checkbox
          checked={beyondFree}
          onChange={(event) => setBeyondFree(event.currentTarget.checked)}
          label={t('collaborations.terms.beyondFree')}
          description={t('collaborations.terms.beyondFreeHint')}
        />
      ) : null}
      <Text>{t('collaborations.terms.confirmText')}</Text>
      <Group>
        <Button onClick={() => confirm.mutate()} loading={confirm.isPending}>
          {t('collaborations.terms.confirm')}
        </Button>
      </Group>
    </Stack>
  );
}
