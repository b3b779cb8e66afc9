import { useTranslation } from 'react-i18next';
import { Page } from '../components/page';
import { LoadFailed } from '../components/states';

/** A page that failed to load or to draw, e.g. its code after a new release. */
export function Crash({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  return (
    <Page title={t('common.failed')} width="reading">
      <LoadFailed error={error} retry={() => window.location.reload()} />
    </Page>
  );
}
