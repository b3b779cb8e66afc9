import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useOnce } from '../../api/idempotency';
import { unwrap } from '../../api/problem';
import type { Check, Collaboration } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { IconCircleCheck, IconCircleDashed } from '../../components/icons';
import { Panel } from '../../components/panel';
import { Point, Points, Said } from '../../components/points';
import { ProblemAlert } from '../../components/problem-alert';
import { useFormat } from '../../i18n/use-format';
import { refreshesOf } from './collaboration-queries';

/** The points to confirm before an agreement and before the start: who, which day, what shows it. */
export function ChecklistPanel({ collaboration }: { readonly collaboration: Collaboration }) {
  const { t } = useTranslation();
  const { checks, kind } = collaboration;
  const done = checks.filter((check) => check.done).length;
  return (
    <div id="checks">
      <Panel
        title={t('collaborations.checks.title')}
        hint={kind === 'enclave' ? t('collaborations.checks.enclaveHint') : t('collaborations.checks.hint')}
      >
        <Text fw={600} mb="sm" role="status">
          {t('collaborations.checks.progress', { done, all: checks.length })}
        </Text>
        <Points>
          {checks.map((check) => (
            <CheckPoint key={check.item} check={check} collaboration={collaboration} />
          ))}
        </Points>
      </Panel>
    </div>
  );
}

interface CheckPointProps {
  readonly check: Check;
  readonly collaboration: Collaboration;
}

function CheckPoint({ check, collaboration }: CheckPointProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const own = check.confirmations.find(({ party }) => party === collaboration.side);
  const label = t(`collaborations.check.${check.item}`);
  const worked = collaboration.startedOn !== null || collaboration.endedOn !== null;
  return (
    <Point
      title={label}
      icon={
        check.done ? (
          <IconCircleCheck size={22} color="#0e433b" aria-label={t('collaborations.checks.done')} />
        ) : (
          <IconCircleDashed size={22} aria-label={t('collaborations.checks.open')} />
        )
      }
    >
      {check.hard ? null : <Said>{t('collaborations.checks.advised')}</Said>}
      {check.before === 'start' ? <Said>{t('collaborations.checks.beforeStart')}</Said> : null}
      {check.confirmations.map(({ party, day, by, evidence }) => (
        <Said key={party}>
          {day
            ? t('collaborations.checks.confirmed', {
                party: collaboration[party],
                day: format.day(day),
                by: by ?? t('common.unknown'),
              })
            : t(`collaborations.checks.${worked ? 'missed' : 'waits'}`, { party: collaboration[party] })}
          {evidence ? ` ${evidence}` : ''}
        </Said>
      ))}
      {check.yours && own ? (
        opened ? (
          <ConfirmForm check={check} collaboration={collaboration} onDone={() => setOpened(false)} />
        ) : (
          <Group gap="xs" mt="xs">
            {own.day ? (
              <TakeBack check={check} collaboration={collaboration} />
            ) : (
              <Button
                size="sm"
                variant="light"
                onClick={() => setOpened(true)}
                aria-label={`${t('collaborations.checks.confirm')}: ${label}`}
              >
                {t('collaborations.checks.confirm')}
              </Button>
            )}
          </Group>
        )
      ) : null}
    </Point>
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const todayHere = (): string => new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(new Date());

function ConfirmForm({ check, collaboration, onDone }: CheckPointProps & { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const once = useOnce();
  const [day, setDay] = useState(todayHere());
  const [evidence, setEvidence] = useState('');
  const confirm = useCommand({
    run: () =>
      once((header) =>
        unwrap(
          api.POST('/api/v1/collaborations/{id}/checks', {
            params: { path: { id: collaboration.id }, header },
            body: { item: check.item, day, ...(evidence.trim() && { evidence: evidence.trim() }) },
          }),
        ),
      ),
    refreshes: refreshesOf(collaboration),
    success: t('common.saved'),
    quiet: true,
    onSuccess: onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (DAY.test(day)) confirm.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs" mt="xs" maw={520}>
        <ProblemAlert error={confirm.error} />
        <TextInput
          type="date"
          label={t('collaborations.checks.day')}
          value={day}
          max={todayHere()}
          styles={{ wrapper: { maxWidth: 220 } }}
          error={DAY.test(day) ? undefined : t('errors.field.required')}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Textarea
          label={t('collaborations.checks.evidence')}
          description={t('collaborations.checks.evidenceHint')}
          value={evidence}
          maxLength={2000}
          onChange={(event) => setEvidence(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button type="submit" size="sm" loading={confirm.isPending}>
            {t('collaborations.checks.confirm')}
          </Button>
          <Button size="sm" variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function TakeBack({ check, collaboration }: CheckPointProps) {
  const { t } = useTranslation();
  const withdraw = useCommand({
    run: () =>
      unwrap(
        api.POST('/api/v1/collaborations/{id}/checks/withdrawal', {
          params: { path: { id: collaboration.id } },
          body: { item: check.item },
        }),
      ),
    refreshes: refreshesOf(collaboration),
    success: t('common.saved'),
  });
  return (
    <Button size="sm" variant="subtle" px={0} onClick={() => withdraw.mutate()} loading={withdraw.isPending}>
      {t('collaborations.checks.takeBack')}
    </Button>
  );
}
