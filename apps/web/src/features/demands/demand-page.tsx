import { Alert, Anchor, Box, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Demand } from '../../api/types';
import { Facts } from '../../components/facts';
import { IconArrowRight, IconInfoCircle } from '../../components/icons';
import { LinkButton } from '../../components/link-button';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/states';
import { StatusBadge } from '../../components/status-badge';
import { DEMAND_TONE } from '../../components/tones';
import { ConcernsPanel } from '../concerns/concerns-panel';
import { useFactValues } from '../fields/use-fact-values';
import { useFieldWords } from '../fields/use-field-words';
import { BoardNav } from '../matching/board-nav';
import { NextInLine } from '../proposals/next-in-line';
import { ProposalRows } from '../proposals/proposal-rows';
import { useMay } from '../session/session';
import { SurgePanel } from '../surges/surge-panel';
import { DemandActions } from './demand-actions';
import { demandSections } from './demand-fields';
import { demandQuery } from './demand-queries';
import { DemandTimeline } from './demand-timeline';
import { TextWarnings } from './text-warnings';

/** A demand for its owner and for the coordinator: where it stands, its facts, its proposals and what may be done. */
export function DemandPage() {
  const { id } = useParams({ from: '/signed-in/demands/$id' });
  const query = useQuery(demandQuery(id));
  return <QueryView query={query}>{(demand) => <DemandView demand={demand} />}</QueryView>;
}

function DemandView({ demand }: { readonly demand: Demand }) {
  const { t } = useTranslation();
  const words = useFieldWords();
  const factsOf = useFactValues();
  const judges = useMay('match.read');
  const closed = demand.statusReason ?? demand.statusNote;
  const ranked = demand.openedAt !== null && demand.status !== 'submitted';
  return (
    <Page
      title={demand.title}
      above={
        <Anchor renderRoot={(props) => <Link to="/demands" {...props} />}>
          {judges ? t('demands.areaTitle') : t('demands.title')}
        </Anchor>
      }
      lead={
        <Group gap="sm" mt={4}>
          <StatusBadge tone={DEMAND_TONE[demand.status]} label={t(`vocabulary.demandStatus.${demand.status}`)} />
          <span>
            {t(`vocabulary.kind.${demand.kind}`)} · {demand.organisation.name}
            {demand.onBehalf ? ` · ${t('demands.onBehalfMark')}` : ''}
          </span>
        </Group>
      }
      actions={
        judges && ranked ? (
          <LinkButton
            to="/demands/$id/matches"
            params={{ id: demand.id }}
            rightSection={<IconArrowRight size={20} aria-hidden />}
          >
            {t('demands.toMatches')}
          </LinkButton>
        ) : null
      }
    >
      {judges && ranked ? <BoardNav id={demand.id} /> : null}
      <Alert color="spruce" icon={<IconInfoCircle aria-hidden />} title={t('demands.whatNext')}>
        <Text>
          {judges ? t(`demands.coordinatorNext.${demand.status}`) : t(`vocabulary.demandNext.${demand.status}`)}
        </Text>
        {closed ? (
          <Text mt="xs">
            {demand.statusReason
              ? `${t('common.reason')}: ${t(`vocabulary.closeReason.${demand.statusReason as 'other'}`)}. `
              : ''}
            {demand.statusNote}
          </Text>
        ) : null}
      </Alert>
      {judges ? <TextWarnings demandId={demand.id} /> : null}
      <DemandActions demand={demand} />
      {judges && demand.kind === 'strategic_product' ? <SurgePanel demand={demand} /> : null}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack gap="lg">
          <Panel title={t('demands.theWork')}>
            <Text style={{ whiteSpace: 'pre-line' }}>{demand.description}</Text>
            {demand.activities.length > 0 ? (
              <Text mt="md">
                <strong>{t('facts.label.activityIds')}:</strong>{' '}
                {demand.activities.map((activity) => activity.label).join(', ')}
              </Text>
            ) : null}
          </Panel>
          {ranked ? (
            <Panel title={t('demands.proposals')}>
              <ProposalRows demandId={demand.id} />
            </Panel>
          ) : null}
          {ranked ? <NextInLine demandId={demand.id} /> : null}
          <ConcernsPanel demandId={demand.id} />
          <Panel title={t('demands.timeline')}>
            <DemandTimeline id={demand.id} />
          </Panel>
        </Stack>
        <Panel title={t('demands.facts')} style={{ alignSelf: 'start' }}>
          {demandSections(demand.kind).map((section) => {
            const facts = factsOf(section, demand);
            return facts.length > 0 ? (
              <Box key={section.id} mb="lg">
                <Title order={3} mb={4}>
                  {words.section(section.id)}
                </Title>
                <Facts items={facts} />
              </Box>
            ) : null;
          })}
        </Panel>
      </SimpleGrid>
    </Page>
  );
}
