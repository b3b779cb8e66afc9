import { Menu, Text, UnstyledButton } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client';
import { unwrap } from '../api/problem';
import { useCommand } from '../api/use-command';
import { IconChevronDown, IconLogout, IconUser } from '../components/icons';
import type { Session } from '../features/session/session';
import classes from './frame.module.css';

export function PersonMenu({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const signOut = useCommand({
    run: () => unwrap(api.POST('/api/v1/auth/sign-out')),
    onSuccess: () => {
      queries.clear();
      void navigate({ to: '/' });
    },
  });
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <UnstyledButton className={classes.tool} aria-label={t('common.personMenu', { name: session.name })}>
          <IconUser size={20} aria-hidden />
          <span className={`${classes.clip} ${classes.wideName}`}>{session.name}</span>
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown maw={300}>
        <Menu.Label>
          <Text size="sm" fw={600} c="black">
            {session.name}
          </Text>
          <Text size="sm" c="var(--ink-soft)">
            {session.email}
          </Text>
          {[...new Set(session.roles.map(({ role }) => role))].map((role) => (
            <Text key={role} size="sm" c="var(--ink-soft)">
              {t(`vocabulary.role.${role}`)}
            </Text>
          ))}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => signOut.mutate()}>
          {t('common.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
