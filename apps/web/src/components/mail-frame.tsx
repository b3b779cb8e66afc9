import { useTranslation } from 'react-i18next';

interface MailFrameProps {
  readonly html: string;
  readonly title: string;
  readonly height?: number;
}

/** A mail as it was made, in a frame that runs no script; its links open in a new window. */
export function MailFrame({ html, title, height = 520 }: MailFrameProps) {
  const { t } = useTranslation();
  return (
    <iframe
      title={`${title} (${t('common.newWindow')})`}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcDoc={`<base target="_blank">${html}`}
      style={{ width: '100%', height, border: '1px solid var(--line)', borderRadius: 8, background: '#fff' }}
    />
  );
}
