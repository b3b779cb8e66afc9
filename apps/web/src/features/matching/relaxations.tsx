import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/states';
import { useFormat } from '../../i18n/use-format';
import { relaxationsQuery } from './ranking-queries';
import type { WhatIf } from './use-what-if';

const SHOWN = 6;

interface RelaxationsProps {
  readonly demandId: string;
  readonly whatIf: WhatIf;
}

/** What letting one condition go would gain, each with a button that tries it. */
export function Relaxations({ demandId, whatIf }: RelaxationsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useQuery(relaxationsQuery(demandId));
  return (
    <Panel title={t('board.relaxations')} hint={t('board.relaxationsHint')}>
      <QueryView query={query} rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t('board.relaxationsNone')}</Text>
          ) : (
            <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
              {items.slice(0, SHOWN).map(({ sentence, newcomers, trial }) => (
                <li key={sentence}>
                  <Text fw={600}>{sentence}</Text>
                  {newcomers.length > 0 ? (
                    <Text size="sm" c="var(--ink-soft)">
                      {t('board.newcomers', {
                        names: format.list([...new Set(newcomers.map(({ organisation }) => organisation))]),
                      })}
                    </Text>
                  ) : null}
                  <Button
                    mt={6}
                    size="sm"
                    variant="default"
                    disabled={whatIf.busy}
                    onClick={() => whatIf.ask(trial)}
                    aria-label={t('matching.tryThisNamed', { name: sentence })}
                  >
                    {t('matching.tryThis')}
                  </Button>
                </li>
              ))}
            </Stack>
          )
        }
      </QueryView>
    </Panel>
  );
}
