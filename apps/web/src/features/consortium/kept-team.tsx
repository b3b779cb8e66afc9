import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Consortium } from '../../api/types';
import { useOnce } from '../../api/idempotency';
import { useCommand } from '../../api/use-command';
import { IconAlertTriangle, IconSend } from '../../components/icons';
import { ProblemAlert } from '../../components/problem-alert';
import { StatusBadge } from '../../components/status-badge';
import type { Tone } from '../../components/status-badge';
import { useFormat } from '../../i18n/use-format';
import classes from './consortium.module.css';
import { TeamView } from './team-view';

const TONES: Record<Consortium['state'], Tone> = {
  suggested: 'draft',
  composed: 'draft',
  asked: 'waiting',
  agreed: 'done',
  refused: 'closed',
  expired: 'closed',
  withdrawn: 'closed',
};

/** States with a sentence of what to do next. */
type Told = 'agreed' | 'refused' | 'expired' | 'withdrawn';
const STOPS: readonly Consortium['state'][] = ['refused', 'expired', 'withdrawn'];

interface KeptTeamProps {
  readonly team: Consortium;
  readonly demandId: string;
  readonly mayAsk: boolean;
}

/** A kept team, where its partners stand, and the way to the proposal that asks them. */
export function KeptTeam({ team, demandId, mayAsk }: KeptTeamProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const once = useOnce();
  const name = format.list(team.members.map(({ capability }) => capability.organisation));
  const propose = useCommand({
    run: () =>
      once((header) =>
        unwrap(api.POST('/api/v1/consortia/{id}/proposal', { params: { path: { id: team.id ?? '' }, header } })),
      ),
    refreshes: [['consortia', demandId], ['proposals']],
    quiet: true,
    onSuccess: ({ id }) => void navigate({ to: '/proposals/$id', params: { id } }),
  });
  return (
    <li className={classes.team} data-state={team.state}>
      <article aria-label={name}>
        <Group gap="sm" mb="xs">
          <StatusBadge tone={TONES[team.state]} label={t(`team.state.${team.state}`)} />
          {team.state === 'asked' && team.answerBy ? (
            <Text size="sm">{t('team.answerBy', { date: format.day(team.answerBy) })}</Text>
          ) : null}
        </Group>
        {STOPS.includes(team.state) || team.state === 'agreed' ? (
          <Text mb="xs">{t(`team.${team.state as Told}Text`)}</Text>
        ) : null}
        {team.proposalId && team.state !== 'composed' ? (
          <Group gap="sm" mb="xs">
            <Anchor
              renderRoot={(props) => <Link to="/proposals/$id" params={{ id: team.proposalId ?? '' }} {...props} />}
            >
              {t('team.toProposal')}
            </Anchor>
            {team.state === 'agreed' && team.proposalStatus ? (
              <Text size="sm">{t(`vocabulary.proposalStatus.${team.proposalStatus}`)}</Text>
            ) : null}
          </Group>
        ) : null}
        {team.problem ? (
          <Alert color="honey" icon={<IconAlertTriangle aria-hidden />} mb="sm">
            {t('team.nowWrong', { problem: team.problem })}
          </Alert>
        ) : null}
        <TeamView team={team} name={name} />
        {mayAsk && team.state === 'composed' ? (
          <Stack gap="xs" mt="md" align="flex-start">
            <Text>{t('team.proposeHint')}</Text>
            {team.proposalId ? (
              <Button
                leftSection={<IconSend size={18} aria-hidden />}
                renderRoot={(props) => <Link to="/proposals/$id" params={{ id: team.proposalId ?? '' }} {...props} />}
              >
                {t('team.review')}
              </Button>
            ) : team.problem ? null : (
              <Button
                leftSection={<IconSend size={18} aria-hidden />}
                onClick={() => propose.mutate()}
                loading={propose.isPending}
              >
                {t('team.propose')}
              </Button>
            )}
          </Stack>
        ) : null}
        <ProblemAlert error={propose.error} />
      </article>
    </li>
  );
}
