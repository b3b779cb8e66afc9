import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { activitiesQuery } from '../../api/references';
import type { Consortium } from '../../api/types';
import { Facts } from '../../components/facts';
import { useFormat } from '../../i18n/use-format';

/** Who does which of the activities that are asked; nothing for a demand of one activity. */
export function TeamActivities({ team }: { readonly team: Consortium }) {
  const { t } = useTranslation();
  const format = useFormat();
  const known = useQuery(activitiesQuery()).data?.items.flatMap(({ activities }) => activities);
  if (team.activities.length === 0) return null;
  const names = new Map(team.members.map(({ capability }) => [capability.id, capability.organisation]));
  return (
    <>
      <Text fw={600} mt="md">
        {t('team.activities')}
      </Text>
      <Facts
        items={team.activities.map(({ activityId, coverage, capabilityIds }) => {
          const doers = format.list(capabilityIds.map((id) => names.get(id) ?? ''));
          return {
            label: known?.find(({ id }) => id === activityId)?.label ?? activityId,
            value:
              capabilityIds.length === 0
                ? t('team.nobody')
                : coverage < 1
                  ? t('team.doneByPart', { names: doers, percent: format.number(Math.floor(100 * coverage)) })
                  : t('team.doneBy', { names: doers }),
          };
        })}
      />
    </>
  );
}
