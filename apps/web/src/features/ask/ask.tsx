import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconArrowRight } from '../../components/icons';
import { Page } from '../../components/page';
import { useSession } from '../session/session';
import { keepText, keptText } from './kept-text';
import { TextStep } from './text-step';
import { Understanding } from './understanding';
import { useUnderstanding } from './use-understanding';

/** Open to everybody: write what you need, see what is understood; signing in comes only to go on. */
export function Ask() {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigate();
  const { understood, activityIds, kind, setActivityIds, setKind, ask } = useUnderstanding();
  const goOn = () => {
    if (understood) keepText(understood.text);
    void navigate(session ? { to: '/demands/new' } : { to: '/sign-in', search: { next: '/demands/new' } });
  };
  return (
    <Page title={t('ask.title')} lead={t('ask.lead')} width="form">
      <TextStep initial={keptText()} busy={ask.isPending} error={ask.error} onText={(text) => ask.mutate(text)} />
      {understood ? (
        <Stack gap="xl">
          <Divider />
          <Understanding
            text={understood.text}
            understood={understood.answer}
            activityIds={activityIds}
            kind={kind}
            onActivities={setActivityIds}
            onKind={setKind}
          />
          <Group gap="md">
            <Button onClick={goOn} size="lg" rightSection={<IconArrowRight size={20} aria-hidden />}>
              {session ? t('ask.makeDemand') : t('ask.signInToGoOn')}
            </Button>
            {session ? null : <Text c="var(--ink-soft)">{t('ask.textIsKept')}</Text>}
          </Group>
        </Stack>
      ) : null}
    </Page>
  );
}
