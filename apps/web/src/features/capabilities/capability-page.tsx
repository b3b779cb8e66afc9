import { Alert, Anchor, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Capability } from '../../api/types';
import { IconCalendarWeek, IconInfoCircle } from '../../components/icons';
import { LinkButton } from '../../components/link-button';
import { Page } from '../../components/page';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/states';
import { StatusBadge } from '../../components/status-badge';
import { CAPABILITY_TONE } from '../../components/tones';
import { useFormat } from '../../i18n/use-format';
import { Facts } from '../../components/facts';
import { useFactValues } from '../fields/use-fact-values';
import { useFieldWords } from '../fields/use-field-words';
import { CapabilityActions } from './capability-actions';
import { CapabilityEditor } from './capability-editor';
import { CAPABILITY_SECTIONS } from './capability-fields';
import { capabilityQuery } from './capability-queries';
import { OwnMatches } from './own-matches';
import { Refusals } from './refusals';
import { WhyNot } from './why-not';
import { useMay } from '../session/session';

export function CapabilityPage() {
  const { id } = useParams({ from: '/signed-in/capabilities/$id' });
  const query = useQuery(capabilityQuery(id));
  return <QueryView query={query}>{(capability) => <CapabilityView capability={capability} />}</QueryView>;
}

function CapabilityView({ capability }: { readonly capability: Capability }) {
  const { t } = useTranslation();
  const format = useFormat();
  const own = useMay('match.read_own');
  return (
    <Page
      title={capability.title}
      width="form"
      above={<Anchor renderRoot={(props) => <Link to="/capabilities" {...props} />}>{t('offer.title')}</Anchor>}
      lead={
        <Group gap="sm" mt={4}>
          <StatusBadge
            tone={CAPABILITY_TONE[capability.status]}
            label={t(`vocabulary.capabilityStatus.${capability.status}`)}
          />
          <span>
            {capability.establishment.organisation} · {capability.establishment.name},{' '}
            {capability.establishment.municipality}
          </span>
        </Group>
      }
    >
      <Alert color="spruce" icon={<IconInfoCircle aria-hidden />}>
        <Text>
          {capability.confirmedAt
            ? t('offer.confirmedOn', { date: format.day(capability.confirmedAt) })
            : t('offer.neverConfirmed')}{' '}
          {capability.freshUntil ? t('offer.freshUntil', { date: format.day(capability.freshUntil) }) : ''}
        </Text>
        {capability.statusNote ? <Text mt="xs">{capability.statusNote}</Text> : null}
      </Alert>
      <Group gap="sm">
        <CapabilityActions capability={capability} />
        <LinkButton
          to="/capabilities/$id/capacity"
          params={{ id: capability.id }}
          variant="default"
          leftSection={<IconCalendarWeek size={20} aria-hidden />}
        >
          {t('capacity.title')}
        </LinkButton>
      </Group>
      {own ? (
        <>
          <OwnMatches id={capability.id} />
          <WhyNot id={capability.id} />
        </>
      ) : null}
      <Refusals id={capability.id} />
      {capability.editable ? (
        <CapabilityEditor key={capability.id} capability={capability} />
      ) : (
        <CapabilityFacts capability={capability} />
      )}
    </Page>
  );
}

function CapabilityFacts({ capability }: { readonly capability: Capability }) {
  const words = useFieldWords();
  const factsOf = useFactValues();
  return (
    <Stack>
      <Panel>
        <Text style={{ whiteSpace: 'pre-line' }}>{capability.description}</Text>
        <Text mt="sm">{capability.activities.map(({ label }) => label).join(', ')}</Text>
      </Panel>
      {CAPABILITY_SECTIONS.map((section) => {
        const facts = factsOf(section, capability);
        return facts.length > 0 ? (
          <Panel key={section.id} title={words.section(section.id)}>
            <Facts items={facts} />
          </Panel>
        ) : null;
      })}
    </Stack>
  );
}
