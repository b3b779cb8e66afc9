import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { certificationsQuery } from '../../api/references';
import type { ProposedDemand } from '../../api/types';
import { Facts, type Fact } from '../../components/facts';
import { useVolumeText } from '../fields/use-fact-values';
import { useFormat } from '../../i18n/use-format';

/** The work that is asked, as far as the reader may know it. */
export function AskedWork({ demand }: { readonly demand: ProposedDemand }) {
  const { t } = useTranslation();
  const format = useFormat();
  const volumeText = useVolumeText();
  const certifications = useQuery(certificationsQuery()).data?.items;
  const certificates = demand.requiredCertifications.map(
    (id) => certifications?.find((known) => known.id === id)?.label ?? id,
  );
  const facts: (Fact | null)[] = [
    { label: t('facts.label.kind'), value: t(`vocabulary.kind.${demand.kind}`) },
    demand.organisation ? { label: t('answer.company'), value: demand.organisation } : null,
    demand.activities.length > 0 ? { label: t('facts.label.activityIds'), value: demand.activities.join(', ') } : null,
    demand.volume ? { label: t('facts.label.volume'), value: volumeText(demand.volume) } : null,
    demand.startDate ? { label: t('facts.label.startDate'), value: format.day(demand.startDate) } : null,
    demand.endDate ? { label: t('facts.label.endDate'), value: format.day(demand.endDate) } : null,
    demand.municipality ? { label: t('facts.label.siteNis'), value: demand.municipality } : null,
    demand.onSite === null || demand.onSite === undefined
      ? null
      : { label: t('answer.where'), value: t(demand.onSite ? 'vocabulary.mode.on_site' : 'vocabulary.mode.workshop') },
    certificates.length > 0
      ? { label: t('facts.label.requiredCertifications'), value: format.list(certificates) }
      : null,
  ];
  return (
    <>
      <Text style={{ whiteSpace: 'pre-line' }} mb="sm">
        {demand.description}
      </Text>
      <Facts items={facts.filter((fact) => fact !== null)} />
    </>
  );
}
