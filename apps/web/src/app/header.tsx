import { Container, UnstyledButton } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconMenu2, IconUser, IconX } from '../components/icons';
import { UnreadCount } from '../features/conversation/unread-count';
import { useSession } from '../features/session/session';
import { BrandMark } from './brand';
import { navigationOf } from './desks';
import classes from './frame.module.css';
import { LanguageMenu } from './language-menu';
import { PersonMenu } from './person-menu';

export function Header() {
  const { t } = useTranslation();
  const session = useSession();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [pathname]);
  const links = navigationOf(session).map((entry) => (
    <li key={entry.to}>
      <Link to={entry.to} className={classes.link}>
        {t(`common.nav.${entry.label}`)}
        {entry.to === '/conversations' ? <UnreadCount /> : null}
      </Link>
    </li>
  ));
  return (
    <header className={classes.header}>
      <Container size={1200}>
        <div className={classes.bar}>
          <Link to="/" className={classes.brand}>
            <BrandMark />
            {t('common.brand')}
          </Link>
          {links.length > 0 ? (
            <nav className={classes.wide} aria-label={t('common.mainNavigation')}>
              <ul className={classes.links}>{links}</ul>
            </nav>
          ) : null}
          <div className={classes.tools}>
            <LanguageMenu />
            {session ? (
              <PersonMenu session={session} />
            ) : (
              <Link to="/sign-in" className={classes.tool}>
                <IconUser size={20} aria-hidden className={classes.sign} />
                {t('common.signIn')}
              </Link>
            )}
            {links.length > 0 ? (
              <UnstyledButton
                className={`${classes.tool} ${classes.narrow}`}
                aria-expanded={open}
                aria-controls="menu"
                aria-label={open ? t('common.closeMenu') : t('common.openMenu')}
                onClick={() => setOpen(!open)}
              >
                {open ? <IconX size={24} aria-hidden /> : <IconMenu2 size={24} aria-hidden />}
              </UnstyledButton>
            ) : null}
          </div>
        </div>
        {open ? (
          <nav id="menu" className={classes.narrow} aria-label={t('common.mainNavigation')}>
            <ul className={classes.sheet}>{links}</ul>
          </nav>
        ) : null}
      </Container>
    </header>
  );
}
