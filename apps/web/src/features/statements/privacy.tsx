import { useTranslation } from 'react-i18next';
import { Statement } from './statement';

export function Privacy() {
  const { t } = useTranslation();
  const parts = ['what', 'not', 'who', 'long', 'cookie', 'rights'] as const;
  return (
    <Statement
      title={t('statements.privacy.title')}
      lead={t('statements.privacy.lead')}
      parts={parts.map((part) => [t(`statements.privacy.${part}Title`), t(`statements.privacy.${part}`)])}
    />
  );
}
