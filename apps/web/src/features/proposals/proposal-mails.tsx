import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../components/states';
import { mailsQuery } from './proposal-queries';
import { MailRows } from './mail-rows';

export function ProposalMails({ proposalId }: { readonly proposalId: string }) {
  const { t } = useTranslation();
  const query = useQuery(mailsQuery({ proposalId }));
  return (
    <QueryView query={query} rows={1}>
      {({ items }) => (items.length === 0 ? <Text>{t('mails.noneYet')}</Text> : <MailRows items={items} />)}
    </QueryView>
  );
}
