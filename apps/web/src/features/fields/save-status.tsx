import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../api/use-problem-text';
import { IconAlertCircle, IconCheck, IconClock } from '../../components/icons';
import { useFormat } from '../../i18n/use-format';
import type { SaveState } from './use-autosave';

/** Says quietly whether what was typed is kept. */
export function SaveStatus({ state }: { readonly state: SaveState }) {
  const { t } = useTranslation();
  const format = useFormat();
  const problemText = useProblemText();
  const words = () => {
    switch (state.kind) {
      case 'saved':
        return t('common.savedAt', { time: format.time(state.at) });
      case 'saving':
      case 'waiting':
        return t('common.saving');
      case 'failed':
        return `${t('common.notSaved')}: ${problemText(state.problem)}`;
      case 'conflict':
        return t('common.conflictTitle');
      default:
        return '';
    }
  };
  const bad = state.kind === 'failed' || state.kind === 'conflict';
  const Icon = bad ? IconAlertCircle : state.kind === 'saved' ? IconCheck : IconClock;
  return (
    <Group gap={6} role="status" aria-live="polite" mih={26} wrap="nowrap">
      {state.kind === 'clean' ? null : <Icon size={18} aria-hidden />}
      <Text size="sm" c={bad ? 'red.9' : 'var(--ink-soft)'}>
        {words()}
      </Text>
    </Group>
  );
}
