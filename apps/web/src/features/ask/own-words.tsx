import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { pieces, type Span } from './pieces';

/** The reader's own text with the words that were understood marked. */
export function OwnWords({ text, evidence }: { readonly text: string; readonly evidence: readonly Span[] }) {
  const { t } = useTranslation();
  return (
    <Text
      component="blockquote"
      aria-label={t('ask.yourText')}
      my="md"
      mx={0}
      p="md"
      style={{ background: 'var(--mantine-color-spruce-0)', borderLeft: '4px solid #2f7866', whiteSpace: 'pre-line' }}
    >
      {pieces(text, evidence).map((piece) =>
        piece.marked ? (
          <mark
            key={piece.start}
            style={{ background: '#fdeec4', borderBottom: '2px solid #bd7f0c', color: 'inherit' }}
          >
            {piece.text}
          </mark>
        ) : (
          <span key={piece.start}>{piece.text}</span>
        ),
      )}
    </Text>
  );
}
