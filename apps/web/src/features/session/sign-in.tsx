import { Button, Paper, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { deskOf } from '../../app/desks';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { useCommand } from '../../api/use-command';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary';
import { Page } from '../../components/page';
import { ProblemAlert } from '../../components/problem-alert';
import { sessionQuery } from './session';

export function SignIn() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const router = useRouter();
  const { next } = useSearch({ from: '/sign-in' });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [mistakes, setMistakes] = useState<FieldMistake[]>([]);
  const goOn = async () => {
    queries.clear();
    const session = await queries.fetchQuery(sessionQuery);
    if (next) router.history.push(next);
    else await navigate({ to: deskOf(session) });
  };
  const signIn = useCommand({
    run: () => unwrap(api.POST('/api/v1/auth/sign-in', { body: { email, password } })),
    quiet: true,
    onSuccess: () => void goOn(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: FieldMistake[] = [];
    if (!email.trim()) found.push({ id: 'email', label: t('session.email'), message: t('session.emailMissing') });
    if (!password) found.push({ id: 'password', label: t('session.password'), message: t('session.passwordMissing') });
    setMistakes(found);
    if (found.length === 0) signIn.mutate();
  };
  const mistake = (id: string) => mistakes.find((found) => found.id === id)?.message;
  return (
    <Page title={t('session.title')} lead={t('session.lead')} width="reading">
      <Paper withBorder p={{ base: 'md', sm: 'xl' }} maw={480} style={{ borderColor: 'var(--line)' }}>
        <form onSubmit={submit} noValidate>
          <Stack>
            <ErrorSummary mistakes={mistakes} />
            {mistakes.length === 0 ? <ProblemAlert error={signIn.error} /> : null}
            <TextInput
              id="email"
              label={t('session.email')}
              type="email"
              autoComplete="username"
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
              error={mistake('email')}
            />
            <PasswordInput
              id="password"
              label={t('session.password')}
              size="md"
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              error={mistake('password')}
              visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword') }}
            />
            <Button type="submit" size="lg" loading={signIn.isPending}>
              {t('session.submit')}
            </Button>
          </Stack>
        </form>
      </Paper>
      <Text c="var(--ink-soft)" maw={480}>
        {t('session.answerWithout')}
      </Text>
    </Page>
  );
}
