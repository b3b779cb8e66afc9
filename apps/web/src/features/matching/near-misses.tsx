import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NearMiss } from '../../api/types';
import { trialOf } from './trial-of';
import type { Trial } from './use-what-if';

interface NearMissesProps {
  readonly items: readonly NearMiss[];
  readonly onTry: (trial: Trial) => void;
}

/** Who does the work but failed one rule: the rule with its fact, and where possible a button that tries the change. */
export function NearMisses({ items, onTry }: NearMissesProps) {
  const { t } = useTranslation();
  if (items.length === 0) return <Text>{t('matching.nearNone')}</Text>;
  return (
    <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
      {items.map((miss) => {
        const trial = trialOf(miss);
        return (
          <li key={miss.capability.id}>
            <Text fw={650}>{miss.capability.organisation}</Text>
            <Text size="sm" c="var(--ink-soft)">
              {miss.capability.title} · {miss.capability.municipality}
            </Text>
            <Text size="sm" mt={4}>
              {miss.reason}
            </Text>
            {trial ? (
              <Button
                mt={6}
                size="sm"
                variant="default"
                onClick={() => onTry(trial)}
                aria-label={t('matching.tryThisNamed', { name: miss.capability.organisation })}
              >
                {t('matching.tryThis')}
              </Button>
            ) : null}
          </li>
        );
      })}
    </Stack>
  );
}
