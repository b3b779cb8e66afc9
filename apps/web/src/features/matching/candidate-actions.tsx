import { DISMISS_REASONS, type DismissReason } from '@bestuiver/domain';
import { Button, Group } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useOnce } from '../../api/idempotency';
import { unwrap } from '../../api/problem';
import type { Match } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { IconArrowRight } from '../../components/icons';
import { LinkButton } from '../../components/link-button';
import { ReasonDialog } from '../../components/reason-dialog';

interface CandidateActionsProps {
  readonly match: Match;
  readonly demandId: string;
}

/** Decide about a candidate; only the moves that are legal now. */
export function CandidateActions({ match, demandId }: CandidateActionsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const once = useOnce();
  const [dismissing, setDismissing] = useState(false);
  const id = match.id ?? '';
  const params = { path: { id } };
  const refreshes = [['ranking', demandId], ['worklist'], ['proposals']];
  const shortlist = useCommand({
    run: () => unwrap(api.POST('/api/v1/matches/{id}/shortlisting', { params })),
    refreshes,
  });
  const restore = useCommand({
    run: () => unwrap(api.POST('/api/v1/matches/{id}/restoration', { params })),
    refreshes,
  });
  const dismiss = useCommand({
    run: ({ reason, note }: { reason: string; note: string }) =>
      unwrap(
        api.POST('/api/v1/matches/{id}/dismissal', {
          params,
          body: { reason: reason as DismissReason, ...(note && { note }) },
        }),
      ),
    refreshes,
    quiet: true,
    onSuccess: () => setDismissing(false),
  });
  const promote = useCommand({
    run: () =>
      once((header) =>
        unwrap(api.POST('/api/v1/matches/{id}/proposal', { params: { path: { id }, header }, body: {} })),
      ),
    refreshes,
    onSuccess: (proposal) => void navigate({ to: '/proposals/$id', params: { id: proposal.id } }),
  });
  const named = (action: string) => t('matching.named', { action, name: match.capability.organisation });
  const may = (verb: Match['verbs'][number]) => match.verbs.includes(verb);
  return (
    <Group gap="xs" mt="md">
      {match.proposalId ? (
        <LinkButton
          to="/proposals/$id"
          params={{ id: match.proposalId }}
          size="sm"
          variant="default"
          aria-label={named(t('matching.toProposal'))}
        >
          {t('matching.toProposal')}
        </LinkButton>
      ) : null}
      {may('promote') ? (
        <Button
          size="sm"
          loading={promote.isPending}
          onClick={() => promote.mutate()}
          rightSection={<IconArrowRight size={18} aria-hidden />}
          aria-label={named(t('matching.promote'))}
        >
          {t('matching.promote')}
        </Button>
      ) : null}
      {may('shortlist') ? (
        <Button
          size="sm"
          variant="default"
          loading={shortlist.isPending}
          onClick={() => shortlist.mutate()}
          aria-label={named(t('matching.shortlist'))}
        >
          {t('matching.shortlist')}
        </Button>
      ) : null}
      {may('restore') ? (
        <Button
          size="sm"
          variant="default"
          loading={restore.isPending}
          onClick={() => restore.mutate()}
          aria-label={named(t('matching.restore'))}
        >
          {t('matching.restore')}
        </Button>
      ) : null}
      {may('dismiss') ? (
        <Button
          size="sm"
          variant="default"
          onClick={() => setDismissing(true)}
          aria-label={named(t('matching.dismiss'))}
        >
          {t('matching.dismiss')}
        </Button>
      ) : null}
      {dismissing ? (
        <ReasonDialog
          opened
          title={named(t('matching.dismiss'))}
          text={t('matching.dismissText')}
          confirm={t('matching.dismiss')}
          reasons={DISMISS_REASONS.map((value) => ({ value, label: t(`vocabulary.dismissReason.${value}`) }))}
          busy={dismiss.isPending}
          error={dismiss.error}
          onClose={() => setDismissing(false)}
          onConfirm={(words) => dismiss.mutate(words)}
        />
      ) : null}
    </Group>
  );
}
