import { Alert, Anchor, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Consortium } from '../../api/types';
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
};

interface KeptTeamProps {
  readonly team: Consortium;
  readonly demandId: string;
  readonly mayAsk: boolean;
}

/** A kept team, where its partners stand, and the button that asks them. */
export function KeptTeam({ team, demandId, mayAsk }: KeptTeamProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const name = format.list(team.members.map(({ capability }) => capability.organisation));
  const ask = useCommand({
    run: () => unwrap(api.POST('/api/v1/consortia/{id}/invitation', { params: { path: { id: team.id ?? '' } } })),
    refreshes: [['consortia', demandId]],
    success: t('team.invited'),
    quiet: true,
    onSuccess: () => setAsking(false),
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
        {team.state === 'agreed' ? (
          <Text mb="xs">
            {t('team.agreedText')}{' '}
            <Anchor renderRoot={(props) => <Link to="/demands/$id/matches" params={{ id: demandId }} {...props} />}>
              {t('board.nav.matches')}
            </Anchor>
          </Text>
        ) : null}
        {team.state === 'refused' ? <Text mb="xs">{t('team.refusedText')}</Text> : null}
        {team.problem ? (
          <Alert color="honey" icon={<IconAlertTriangle aria-hidden />} mb="sm">
            {t('team.nowWrong', { problem: team.problem })}
          </Alert>
        ) : null}
        <TeamView team={team} name={name} />
        {mayAsk && team.state === 'composed' && !team.problem ? (
          <Button mt="md" leftSection={<IconSend size={18} aria-hidden />} onClick={() => setAsking(true)}>
            {t('team.invite')}
          </Button>
        ) : null}
        <Modal
          opened={asking}
          onClose={() => setAsking(false)}
          title={t('team.invite')}
          size="lg"
          closeButtonProps={{ 'aria-label': t('common.close') }}
        >
          <Stack>
            <Text>{t('team.inviteText')}</Text>
            <Text fw={600}>{name}</Text>
            <ProblemAlert error={ask.error} />
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setAsking(false)}>
                {t('common.cancel')}
              </Button>
              <Button onClick={() => ask.mutate()} loading={ask.isPending}>
                {t('team.invite')}
              </Button>
            </Group>
          </Stack>
        </Modal>
      </article>
    </li>
  );
}
