import { useTranslation } from 'react-i18next';
import { Statement } from './statement';

export function Accessibility() {
  const { t } = useTranslation();
  const parts = ['standard', 'works', 'known', 'tell'] as const;
  return (
    <Statement
      title={t('statements.accessibility.title')}
      lead={t('statements.accessibility.lead')}
      parts={parts.map((part) => [t(`statements.accessibility.${part}Title`), t(`statements.accessibility.${part}`)])}
    />
  );
}
