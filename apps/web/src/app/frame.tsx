import { Box, Container } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Footer } from './footer';
import { Header } from './header';
import classes from './frame.module.css';

/** What surrounds every page. */
export function Frame() {
  const { t } = useTranslation();
  return (
    <>
      <a className={classes.skip} href="#content">
        {t('common.skip')}
      </a>
      <Header />
      <Box component="main" id="content" tabIndex={-1} style={{ flex: 1 }}>
        <Container size={1200} py={{ base: 'lg', sm: 36 }}>
          <Outlet />
        </Container>
      </Box>
      <Footer />
    </>
  );
}
