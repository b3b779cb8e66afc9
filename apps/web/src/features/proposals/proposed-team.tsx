import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProposedTeam as Team } from '../../api/types';
import { useFormat } from '../../i18n/use-format';

/** Who is in a proposed team and does which part, as far as the reader may know it. */
export function ProposedTeam({ team }: { readonly team: Team }) {
  const { t } = useTranslation();
  const format = useFormat();
  const percent = (share: number) => format.number(Math.round(100 * share));
  return (
    <>
      <Text fw={600} mb="xs">
        {t('proposedTeam.covers', { percent: percent(team.coverage) })}
      </Text>
      <List listStyleType="none" spacing="xs" aria-label={t('proposedTeam.title')}>
        {team.partners.map(({ organisation, place, share, lead, own, answer }, index) => (
          <List.Item key={index}>
            <Text component="span" fw={600}>
              {organisation ?? t('proposedTeam.partner')}
            </Text>
            {[lead ? t('proposedTeam.lead') : null, own ? t('proposedTeam.you') : null]
              .filter((word) => word !== null)
              .map((word) => ` · ${word}`)
              .join('')}
            <Text size="sm" c="var(--ink-soft)">
              {place} · {t('proposedTeam.share', { percent: percent(share) })}
              {answer ? ` · ${t(`team.answer.${answer}`)}` : ''}
            </Text>
          </List.Item>
        ))}
      </List>
    </>
  );
}
