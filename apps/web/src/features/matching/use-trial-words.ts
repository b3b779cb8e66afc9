import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { certificationsQuery } from '../../api/references';
import { useFormat } from '../../i18n/use-format';
import { useVolumeText } from '../fields/use-fact-values';
import type { Trial } from './use-what-if';

/** What a trial changes, in words. */
export function useTrialWords(): (trial: Trial) => string[] {
  const { t } = useTranslation();
  const format = useFormat();
  const volumeText = useVolumeText();
  const certifications = useQuery(certificationsQuery()).data?.items;
  const certificate = (id: string) => certifications?.find((known) => known.id === id)?.label ?? id;
  return ({ kind, startDate, volume, requiredCertifications, weights, siteNis, ...numbers }) => [
    ...(kind ? [t('board.trial.kind', { value: t(`vocabulary.kind.${kind}`) })] : []),
    ...(startDate ? [t('board.trial.startDate', { value: format.day(startDate) })] : []),
    ...Object.entries(numbers)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => t(`board.trial.${name as keyof typeof numbers}`, { value: format.number(value) })),
    ...(volume ? [t('board.trial.volume', { value: volumeText(volume) })] : []),
    ...(requiredCertifications
      ? [
          requiredCertifications.length === 0
            ? t('board.trial.noCertifications')
            : t('board.trial.requiredCertifications', { value: format.list(requiredCertifications.map(certificate)) }),
        ]
      : []),
    ...(siteNis ? [t('board.trial.siteNis')] : []),
    ...(weights && Object.keys(weights).length > 0 ? [t('board.trial.weights')] : []),
  ];
}
