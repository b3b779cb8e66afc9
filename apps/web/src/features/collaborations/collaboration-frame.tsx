import { Anchor, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CollaborationSummary } from '../../api/types';
import { Page } from '../../components/page';
import { StatusBadge } from '../../components/status-badge';
import { COLLABORATION_TONE } from '../../components/tones';
import { Phases } from './phases';

type Shown = Pick<CollaborationSummary, 'demandTitle' | 'company' | 'provider' | 'kind' | 'status'>;

interface CollaborationFrameProps {
  readonly collaboration: Shown;
  readonly children: ReactNode;
}

/** The page of a collaboration: whose it is, and where it stands. */
export function CollaborationFrame({ collaboration, children }: CollaborationFrameProps) {
  const { t } = useTranslation();
  const { demandTitle, company, provider, kind, status } = collaboration;
  return (
    <Page
      title={demandTitle}
      above={
        <Anchor renderRoot={(props) => <Link to="/collaborations" {...props} />}>{t('collaborations.title')}</Anchor>
      }
      lead={
        <>
          {t('collaborations.between', { company, provider })} · {t(`vocabulary.kind.${kind}`)}
          <Group gap="sm" mt={6}>
            <StatusBadge tone={COLLABORATION_TONE[status]} label={t(`collaborations.status.${status}`)} />
          </Group>
        </>
      }
    >
      <Phases status={status} />
      {children}
    </Page>
  );
}
