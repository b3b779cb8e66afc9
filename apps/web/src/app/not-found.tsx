import { useTranslation } from 'react-i18next';
import { Empty } from '../components/states';
import { LinkButton } from '../components/link-button';
import { Page } from '../components/page';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('common.notFoundTitle')} width="reading">
      <Empty
        title={t('common.goHome')}
        text={t('common.notFoundText')}
        action={<LinkButton to="/">{t('common.goHome')}</LinkButton>}
      />
    </Page>
  );
}
