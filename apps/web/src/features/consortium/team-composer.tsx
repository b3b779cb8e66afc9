import { Alert, Button, CloseButton, Group, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useOnce } from '../../api/idempotency';
import { unwrap } from '../../api/problem';
import type { Consortia } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { IconAlertTriangle } from '../../components/icons';
import { Panel } from '../../components/panel';
import { ProblemAlert } from '../../components/problem-alert';
import { useFormat } from '../../i18n/use-format';
import { assessmentQuery } from './consortium-queries';
import { TeamView } from './team-view';

interface TeamComposerProps {
  readonly demandId: string;
  readonly partners: Consortia['partners'];
  readonly members: readonly string[];
  readonly onMembers: (capabilityIds: string[]) => void;
  readonly mayKeep: boolean;
}

/** A team put together by hand: the engine divides the work at once, or says which rule is broken. */
export function TeamComposer({ demandId, partners, members, onMembers, mayKeep }: TeamComposerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const once = useOnce();
  const assessment = useQuery(assessmentQuery(demandId, members));
  const remove = (id: string) => onMembers(members.filter((member) => member !== id));
  const keep = useCommand({
    run: () =>
      once((header) =>
        unwrap(
          api.POST('/api/v1/demands/{id}/consortia', {
            params: { path: { id: demandId }, header },
            body: { members: members.map((capabilityId) => ({ capabilityId })) },
          }),
        ),
      ),
    refreshes: [['consortia', demandId]],
    success: t('team.saved'),
    quiet: true,
    onSuccess: () => onMembers([]),
  });
  const { consortium, problem } = (members.length > 1 && assessment.data) || { consortium: null, problem: null };
  return (
    <Panel title={t('team.compose')} hint={t('team.composeHint')}>
      <Stack gap="md">
        <Select
          label={t('team.addPartner')}
          description={t('team.addHint')}
          searchable
          value={null}
          data={partners
            .filter(({ capability }) => !members.includes(capability.id))
            .map(({ capability, supply }) => ({
              value: capability.id,
              label: t('team.option', {
                name: capability.organisation,
                title: capability.title,
                percent: format.number(Math.round(100 * supply)),
              }),
            }))}
          onChange={(id) => (id ? onMembers([...members, id]) : undefined)}
        />
        {members.length < 2 ? (
          <>
            <Text>{t('team.empty')}</Text>
            <Chosen members={members} partners={partners} wrong={null} onRemove={remove} />
          </>
        ) : null}
        <div aria-live="polite">
          {problem ? (
            <Stack gap="sm">
              <Alert color="honey" icon={<IconAlertTriangle aria-hidden />} title={t('team.rule')}>
                {problem.detail}
              </Alert>
              <Chosen members={members} partners={partners} wrong={problem.capabilityId ?? null} onRemove={remove} />
            </Stack>
          ) : null}
          {consortium ? <TeamView team={consortium} name={t('team.compose')} onRemove={remove} /> : null}
        </div>
        <ProblemAlert error={keep.error ?? assessment.error} />
        {consortium && mayKeep ? (
          <Group>
            <Button onClick={() => keep.mutate()} loading={keep.isPending}>
              {t('team.save')}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Panel>
  );
}

interface ChosenProps {
  readonly members: readonly string[];
  readonly partners: Consortia['partners'];
  readonly wrong: string | null;
  readonly onRemove: (capabilityId: string) => void;
}

/** Who was chosen, while the team cannot be: so that somebody can be taken out again. */
function Chosen({ members, partners, wrong, onRemove }: ChosenProps) {
  const { t } = useTranslation();
  if (members.length === 0) return null;
  return (
    <Stack component="ul" gap={4} m={0} p={0} style={{ listStyle: 'none' }} aria-label={t('team.members')}>
      {members.map((id) => {
        const capability = partners.find((partner) => partner.capability.id === id)?.capability;
        const name = capability?.organisation ?? '';
        return (
          <Group component="li" key={id} justify="space-between" wrap="nowrap">
            <Text fw={wrong === id ? 700 : 500}>
              {name}
              <Text span size="sm" c="var(--ink-soft)">
                {' '}
                · {capability?.title}
              </Text>
            </Text>
            <CloseButton aria-label={t('team.removeNamed', { name })} onClick={() => onRemove(id)} />
          </Group>
        );
      })}
    </Stack>
  );
}
