import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NearMiss } from '../../api/types';
import { groupMisses, type MissGroup } from './group-misses';
import classes from './matching.module.css';
import { trialOf } from './trial-of';
import type { Trial } from './use-what-if';

interface NearMissesProps {
  readonly items: readonly NearMiss[];
  readonly onTry: (trial: Trial) => void;
}

/** Enterprises shown at once; the others unfold. */
const SHOWN = 8;

/** Who does the work but failed one rule: each enterprise once, with a button that tries the change where that can be. */
export function NearMisses({ items, onTry }: NearMissesProps) {
  const { t } = useTranslation();
  if (items.length === 0) return <Text>{t('matching.nearNone')}</Text>;
  const groups = groupMisses(items);
  const rest = groups.slice(SHOWN);
  return (
    <Stack gap="md">
      <Groups groups={groups.slice(0, SHOWN)} onTry={onTry} />
      {rest.length > 0 ? (
        <details className={classes.why}>
          <summary>{t('board.enterprises', { count: rest.length })}</summary>
          <Groups groups={rest} onTry={onTry} />
        </details>
      ) : null}
    </Stack>
  );
}

function Groups({ groups, onTry }: { readonly groups: readonly MissGroup[] } & Pick<NearMissesProps, 'onTry'>) {
  const { t } = useTranslation();
  return (
    <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
      {groups.map(({ organisationId, best, others }) => (
        <li key={organisationId}>
          <Text fw={650}>{best.capability.organisation}</Text>
          <Miss miss={best} onTry={onTry} />
          {others.length > 0 ? (
            <details className={classes.why}>
              <summary>
                {t('board.sites', { count: others.length })}
                <span className="visually-hidden"> {best.capability.organisation}</span>
              </summary>
              <Stack component="ul" gap="sm" m={0} mt={6} pl="md" style={{ listStyle: 'none' }}>
                {others.map((miss) => (
                  <li key={miss.capability.id}>
                    <Miss miss={miss} onTry={onTry} />
                  </li>
                ))}
              </Stack>
            </details>
          ) : null}
        </li>
      ))}
    </Stack>
  );
}

function Miss({ miss, onTry }: { readonly miss: NearMiss; readonly onTry: (trial: Trial) => void }) {
  const { t } = useTranslation();
  const trial = trialOf(miss);
  const { organisation, title, municipality } = miss.capability;
  return (
    <>
      <Text size="sm" c="var(--ink-soft)">
        {title} · {municipality}
      </Text>
      <Text size="sm" mt={4}>
        {miss.reason} {miss.change}
      </Text>
      {trial ? (
        <Button
          mt={6}
          size="sm"
          variant="default"
          onClick={() => onTry(trial)}
          aria-label={t('matching.tryThisNamed', { name: `${organisation}, ${title}` })}
        >
          {t('matching.tryThis')}
        </Button>
      ) : null}
    </>
  );
}
