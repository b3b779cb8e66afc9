import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ProposalSummary } from '../../api/types';
import { RowCard, RowList } from '../../components/row-card';
import { QueryView } from '../../components/states';
import { StatusBadge } from '../../components/status-badge';
import { PROPOSAL_TONE } from '../../components/tones';
import { useFormat } from '../../i18n/use-format';
import { proposalsQuery } from './proposal-queries';

/** The proposals of a demand. */
export function ProposalRows({ demandId }: { readonly demandId: string }) {
  const { t } = useTranslation();
  const query = useQuery(proposalsQuery({ demandId }));
  return (
    <QueryView query={query} rows={1}>
      {({ items }) =>
        items.length === 0 ? (
          <Text>{t('proposals.noneForDemand')}</Text>
        ) : (
          <RowList label={t('proposals.title')}>
            {items.map((proposal) => (
              <ProposalRow key={proposal.id} proposal={proposal} />
            ))}
          </RowList>
        )
      }
    </QueryView>
  );
}

/** A proposal in a list, with the side the reader does not know yet left out. */
export function ProposalRow({ proposal }: { readonly proposal: ProposalSummary }) {
  const { t } = useTranslation();
  const format = useFormat();
  const title = proposal.party === 'provider' ? proposal.demandTitle : (proposal.provider ?? proposal.capabilityTitle);
  const other = proposal.party === 'provider' ? proposal.company : proposal.demandTitle;
  const waits = proposal.verbs.some((verb) => /_(accept|decline)$/.test(verb));
  return (
    <RowCard
      title={title}
      to="/proposals/$id"
      params={{ id: proposal.id }}
      meta={[t(`vocabulary.kind.${proposal.demandKind}`), other].filter(Boolean).join(' · ')}
      status={
        <StatusBadge
          tone={waits ? 'attention' : PROPOSAL_TONE[proposal.status]}
          label={waits ? t('proposals.yourTurn') : t(`vocabulary.proposalStatus.${proposal.status}`)}
        />
      }
    >
      {proposal.expiresOn && (waits || proposal.status.startsWith('sent_')) ? (
        <Text size="sm" mt={6}>
          {t('today.before', { date: format.day(proposal.expiresOn) })}
        </Text>
      ) : null}
    </RowCard>
  );
}
