import { Container, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './frame.module.css';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={classes.footer}>
      <Container size={1200} className={classes.footerBar}>
        <Text size="sm" c="var(--ink-soft)">
          {t('common.brand')} · {t('common.tagline')}
        </Text>
        <nav aria-label={t('common.footerNavigation')}>
          <ul className={classes.footerLinks}>
            <li>
              <Link to="/weights">{t('common.nav.ranking')}</Link>
            </li>
            <li>
              <Link to="/accessibility">{t('common.nav.accessibility')}</Link>
            </li>
            <li>
              <Link to="/privacy">{t('common.nav.privacy')}</Link>
            </li>
          </ul>
        </nav>
      </Container>
    </footer>
  );
}
