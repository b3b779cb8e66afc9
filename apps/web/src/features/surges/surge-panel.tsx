import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Demand, Surge, SurgeCall } from '../../api/types';
import { Panel } from '../../components/panel';
import { StatusBadge, type Tone } from '../../components/status-badge';
import { useFormat } from '../../i18n/use-format';
import { CalledList } from './called-list';
import { LevelDialog } from './level-dialog';
import { levelName } from './level-name';
import { PromisedBar } from './promised-bar';
import { surgeQuery } from './surge-queries';

const TONE: Readonly<Record<ReturnType<typeof levelName>, Tone>> = {
  usual: 'done',
  watchful: 'waiting',
  crisis: 'attention',
  severe: 'attention',
};
/** Answers come in while the page is open. */
const REFRESH_MS = 30_000;

/** How urgent a strategic product is, and who can make how many of it; for those who curate it. */
export function SurgePanel({ demand }: { readonly demand: Demand }) {
  const { data } = useQuery({ ...surgeQuery(demand.id), refetchInterval: REFRESH_MS });
  return data ? <Standing demand={demand} surge={data} /> : null;
}

function Standing({ demand, surge }: { readonly demand: Demand; readonly surge: Surge }) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const { level } = surge;
  const mayChange = surge.changeable && (surge.mayRise || level > 0);
  if (!mayChange && level === 0 && surge.call === null) return null;
  return (
    <Panel
      title={t('surge.title')}
      actions={
        mayChange ? (
          <Button variant="default" onClick={() => setChanging(true)}>
            {t('surge.change')}
          </Button>
        ) : null
      }
    >
      <Stack gap="md">
        <Group gap="sm">
          <StatusBadge
            tone={TONE[levelName(level)]}
            label={`${t('surge.levelOf', { level })}: ${t(`surge.level.${levelName(level)}`)}`}
          />
          <Text size="sm" c="var(--ink-soft)">
            {t(`surge.meaning.${levelName(level)}`)}
          </Text>
        </Group>
        {surge.call ? <Call demandId={demand.id} call={surge.call} /> : null}
      </Stack>
      {changing ? <LevelDialog demand={demand} surge={surge} onClose={() => setChanging(false)} /> : null}
    </Panel>
  );
}

function Call({ demandId, call }: { readonly demandId: string; readonly call: SurgeCall }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { requests, askedAt, closesAt, endedAs } = call;
  const count = (answer: 'can' | 'cannot' | null) => requests.filter((one) => one.answer === answer).length;
  const counts = { can: count('can'), cannot: count('cannot'), silent: count(null) };
  return (
    <>
      <div>
        <Title order={3}>{t('surge.call', { product: call.product, interpolation: { escapeValue: false } })}</Title>
        <Text>
          {endedAs
            ? t(`surge.state.${endedAs}`)
            : askedAt && closesAt
              ? t('surge.state.calling', { asked: format.dateTime(askedAt), closes: format.dateTime(closesAt) })
              : t('surge.state.asking')}
        </Text>
      </div>
      {requests.length > 0 ? (
        <>
          <PromisedBar call={call} />
          <Text>{t('surge.answered', counts)}</Text>
          {counts.can > 0 ? (
            <Text size="sm" c="var(--ink-soft)">
              {t('surge.proposeHint')}
            </Text>
          ) : null}
          <CalledList demandId={demandId} call={call} />
        </>
      ) : null}
    </>
  );
}
