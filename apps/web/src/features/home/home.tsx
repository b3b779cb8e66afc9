import { DEMAND_KINDS } from '@bestuiver/domain';
import { Box, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { IconArrowRight, IconSearch } from '../../components/icons';
import { LinkButton } from '../../components/link-button';
import { deskOf } from '../../app/desks';
import { useSession } from '../session/session';
import { KindSign } from './kind-sign';
import { PollinationArt } from './pollination-art';
import classes from './home.module.css';

export function Home() {
  const { t } = useTranslation();
  const session = useSession();
  useEffect(() => {
    document.title = `${t('common.brand')} · ${t('common.tagline')}`;
  }, [t]);
  return (
    <Stack gap={56}>
      <section className={classes.hero}>
        <div>
          <Title order={1} className={classes.title}>
            {t('home.title')}
          </Title>
          <Text size="lg" mt="md" maw={560}>
            {t('home.lead')}
          </Text>
          <Group mt="xl" gap="sm">
            {session ? (
              <LinkButton to={deskOf(session)} size="lg" rightSection={<IconArrowRight size={20} aria-hidden />}>
                {t('home.toDesk')}
              </LinkButton>
            ) : null}
            <LinkButton to="/ask" size="lg" variant={session ? 'default' : 'filled'}>
              {t('home.ask')}
            </LinkButton>
            {session ? null : (
              <LinkButton to="/partners" size="lg" variant="default" leftSection={<IconSearch size={20} aria-hidden />}>
                {t('home.find')}
              </LinkButton>
            )}
          </Group>
          <Text mt="sm" size="sm" c="var(--ink-soft)" maw={520}>
            {t('home.findHint')}
          </Text>
        </div>
        <PollinationArt label={t('home.artLabel')} />
      </section>

      <section aria-labelledby="kinds">
        <Title order={2} id="kinds">
          {t('home.kindsTitle')}
        </Title>
        <Text c="var(--ink-soft)" mt={4} mb="lg" maw={640}>
          {t('home.kindsLead')}
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          {DEMAND_KINDS.map((kind) => (
            <Box key={kind} component="article" className={classes.kind}>
              <KindSign kind={kind} />
              <div>
                <Title order={3}>{t(`vocabulary.kind.${kind}`)}</Title>
                <Text mt={2}>{t(`vocabulary.kindShort.${kind}`)}</Text>
                <Text mt="xs" size="sm" c="var(--ink-soft)">
                  <strong>{t('home.example')}:</strong> {t(`home.examples.${kind}`)}
                </Text>
              </div>
            </Box>
          ))}
        </SimpleGrid>
      </section>

      <section aria-labelledby="steps">
        <Title order={2} id="steps" mb="lg">
          {t('home.stepsTitle')}
        </Title>
        <ol className={classes.steps}>
          {(['ask', 'curate', 'answer', 'work'] as const).map((step) => (
            <li key={step} className={classes.step}>
              <Title order={3}>{t(`home.steps.${step}.title`)}</Title>
              <Text>{t(`home.steps.${step}.text`)}</Text>
            </li>
          ))}
        </ol>
      </section>

      <section className={classes.enterprise}>
        <div>
          <Title order={2}>{t('home.enterpriseTitle')}</Title>
          <Text mt={4} maw={640}>
            {t('home.enterpriseText')}
          </Text>
        </div>
        {session ? null : (
          <LinkButton to="/sign-in" variant="white" size="md">
            {t('common.signIn')}
          </LinkButton>
        )}
      </section>
    </Stack>
  );
}
