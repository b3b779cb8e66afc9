import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../components/link-button';
import { collaborationsQuery } from './collaboration-queries';

/** The way from an introduction to what followed it. */
export function ToCollaboration({ proposalId }: { readonly proposalId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(collaborationsQuery({ proposalId }));
  const [collaboration] = data?.items ?? [];
  if (!collaboration) return null;
  return (
    <LinkButton to="/collaborations/$id" params={{ id: collaboration.id }} mt="sm">
      {t('collaborations.toPage')}
    </LinkButton>
  );
}
