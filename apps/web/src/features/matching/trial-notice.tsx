import { Alert, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Ranking } from '../../api/types';
import { IconInfoCircle } from '../../components/icons';
import { useFormat } from '../../i18n/use-format';
import type { WhatIf } from './use-what-if';
import { useTrialWords } from './use-trial-words';

interface TrialNoticeProps {
  readonly now: Ranking;
  readonly tried: NonNullable<WhatIf['tried']>;
  readonly onReset: () => void;
}

/** Says that this is a trial, of what, and how many candidates it has. */
export function TrialNotice({ now, tried, onReset }: TrialNoticeProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useTrialWords();
  const changes = words(tried.trial);
  const count = tried.ranking.items.length;
  const difference = count - now.items.length;
  return (
    <Alert color="honey" role="status" icon={<IconInfoCircle aria-hidden />} title={t('matching.comparing')}>
      <Text fw={600}>
        {t('board.trial.title', {
          changes: changes.length > 0 ? format.list(changes) : t('board.trial.nothing'),
        })}
      </Text>
      <Text>
        {t('matching.whatIfResult', {
          count,
          difference: difference === 0 ? t('matching.noChange') : format.signed(difference),
        })}
      </Text>
      <Button mt="sm" size="sm" variant="default" onClick={onReset}>
        {t('matching.reset')}
      </Button>
    </Alert>
  );
}
