import {
  END_REASONS,
  PILOT_DECISIONS,
  RISK_REASONS,
  type CollaborationVerb,
  type EndReason,
  type PilotDecision,
  type RiskReason,
} from '@bestuiver/domain';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Collaboration } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { ReasonDialog } from '../../components/reason-dialog';
import { refreshesOf } from './collaboration-queries';

type Asked = Extract<CollaborationVerb, 'mark_at_risk' | 'recover' | 'complete' | 'terminate'>;
type Words = { readonly reason: string; readonly note: string };

function call({ id, pilot }: Collaboration, verb: CollaborationVerb, { reason, note }: Words): Promise<Collaboration> {
  const params = { path: { id } };
  const said = note ? { note } : {};
  switch (verb) {
    case 'open_checks':
      return unwrap(api.POST('/api/v1/collaborations/{id}/checks-opening', { params }));
    case 'start':
      return unwrap(api.POST('/api/v1/collaborations/{id}/start', { params }));
    case 'mark_at_risk':
      return unwrap(
        api.POST('/api/v1/collaborations/{id}/risk', { params, body: { reason: reason as RiskReason, note } }),
      );
    case 'recover':
      return unwrap(api.POST('/api/v1/collaborations/{id}/recovery', { params, body: said }));
    case 'complete': {
      const decision = pilot ? { pilotDecision: reason as PilotDecision } : {};
      return unwrap(api.POST('/api/v1/collaborations/{id}/completion', { params, body: { ...said, ...decision } }));
    }
    case 'terminate':
      return unwrap(
        api.POST('/api/v1/collaborations/{id}/termination', { params, body: { reason: reason as EndReason, ...said } }),
      );
    default:
      throw new Error(`The move "${verb}" has no button.`);
  }
}

/** Reasons a person chooses; the others are the product's own. */
const RISKS = RISK_REASONS.filter((reason) => reason !== 'follow_up');
const ENDS = END_REASONS.filter((reason) => reason !== 'silence' && reason !== 'demand_withdrawn');

/** The moves that are legal now for this reader, as the api lists them. */
export function MoveButtons({ collaboration }: { readonly collaboration: Collaboration }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Asked | null>(null);
  const { verbs, pilot, side, status, steps } = collaboration;
  const move = useCommand({
    run: ({ verb, words }: { verb: CollaborationVerb; words: Words }) => call(collaboration, verb, words),
    refreshes: refreshesOf(collaboration),
    success: t('common.saved'),
    onSuccess: () => setAsking(null),
  });
  const now = (verb: CollaborationVerb) => move.mutate({ verb, words: { reason: '', note: '' } });
  const may = (verb: CollaborationVerb) => verbs.includes(verb);
  const mayStart = may('start') && steps.some(({ code }) => code === 'start');
  const dialogs = (['recover', 'complete', 'mark_at_risk', 'terminate'] as const).filter(may);
  if (!may('open_checks') && !mayStart && dialogs.length === 0) return null;
  const main = status === 'at_risk' ? 'recover' : steps.some(({ code }) => code === 'complete') ? 'complete' : null;
  const reasonsOf = (verb: Asked) => {
    if (verb === 'mark_at_risk')
      return RISKS.map((value) => ({ value, label: t(`collaborations.riskReason.${value}`) }));
    if (verb === 'complete' && pilot)
      return PILOT_DECISIONS.map((value) => ({ value, label: t(`collaborations.pilotDecision.${value}`) }));
    if (verb !== 'terminate') return undefined;
    const ends = side === 'coordinator' ? (['silence'] as const) : ENDS;
    return ends.map((value) => ({ value, label: t(`collaborations.endReason.${value}`) }));
  };
  return (
    <Group gap="sm" mt="md">
      {may('open_checks') ? (
        <Button onClick={() => now('open_checks')} loading={move.isPending}>
          {t('collaborations.verb.open_checks')}
        </Button>
      ) : null}
      {mayStart ? (
        <Button onClick={() => now('start')} loading={move.isPending}>
          {t('collaborations.verb.start')}
        </Button>
      ) : null}
      {dialogs.map((verb) => (
        <Button key={verb} variant={verb === main ? 'filled' : 'default'} onClick={() => setAsking(verb)}>
          {t(`collaborations.verb.${verb}`)}
        </Button>
      ))}
      {asking ? (
        <ReasonDialog
          opened
          title={t(`collaborations.verb.${asking}`)}
          text={t(`collaborations.verbText.${asking}`)}
          confirm={t(`collaborations.verb.${asking}`)}
          reasons={reasonsOf(asking)}
          noteRequired={asking === 'mark_at_risk'}
          danger={asking === 'terminate'}
          busy={move.isPending}
          error={move.error}
          onClose={() => setAsking(null)}
          onConfirm={(words) => move.mutate({ verb: asking, words })}
        />
      ) : null}
    </Group>
  );
}
