import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Proposal } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { Panel } from '../../components/panel';
import { HoldExtension } from '../answer/hold-extension';
import { HoldNotice } from '../answer/hold-notice';

interface ProposalHoldProps {
  readonly proposal: Proposal;
  readonly refreshes: string[][];
}

/** The hours a proposal keeps free, for the provider and the coordinator; the provider may have them held longer once. */
export function ProposalHold({ proposal, refreshes }: ProposalHoldProps) {
  const { t } = useTranslation();
  const { id, hold, party, status, team } = proposal;
  const extend = useCommand({
    run: () => unwrap(api.POST('/api/v1/proposals/{id}/hold-extension', { params: { path: { id } } })),
    refreshes: [...refreshes, ['capacity']],
    success: t('answering.hold.extended'),
  });
  const waits = status === 'draft' || status === 'sent_to_provider';
  if (party === 'company' || (!hold && (!waits || team))) return null;
  return (
    <div id="hold">
      <Panel title={t('answering.hold.title')}>
        <HoldNotice hold={hold} />
        {hold?.extendable && party === 'provider' ? (
          <HoldExtension isPending={extend.isPending} onExtend={() => extend.mutate()} />
        ) : null}
      </Panel>
    </div>
  );
}
