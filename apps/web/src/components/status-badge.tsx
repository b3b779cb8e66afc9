import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleX, IconClock, IconPlayerPause } from './icons';

/** What a status asks of the reader; each tone has its own sign, so colour is never the only carrier. */
export type Tone = 'draft' | 'waiting' | 'attention' | 'active' | 'done' | 'closed' | 'paused';

const LOOK = {
  draft: { color: 'gray', Icon: IconCircleDashed },
  waiting: { color: 'blue', Icon: IconClock },
  attention: { color: 'honey', Icon: IconAlertTriangle },
  active: { color: 'spruce', Icon: IconCircleCheck },
  done: { color: 'spruce', Icon: IconCircleCheck },
  closed: { color: 'gray', Icon: IconCircleX },
  paused: { color: 'gray', Icon: IconPlayerPause },
} as const;

export function StatusBadge({ tone, label }: { readonly tone: Tone; readonly label: string }) {
  const { color, Icon } = LOOK[tone];
  return (
    <Badge
      variant="light"
      color={color}
      size="lg"
      radius="sm"
      tt="none"
      leftSection={<Icon size={16} aria-hidden />}
      styles={{
        root: { height: 'auto', minHeight: 28, color: `var(--mantine-color-${color}-9)` },
        label: { whiteSpace: 'normal', fontWeight: 600 },
      }}
    >
      {label}
    </Badge>
  );
}
