import type { CollaborationStatus } from '@bestuiver/domain';
import { useTranslation } from 'react-i18next';
import classes from './collaborations.module.css';

const PHASES = ['preparing', 'checks', 'agreed', 'running', 'evaluated'] as const;

const PHASE_OF: Readonly<Record<CollaborationStatus, number>> = {
  preparing: 0,
  checks: 1,
  agreed: 2,
  running: 3,
  at_risk: 3,
  terminated: -1,
  completed: 4,
  evaluated: 4,
};

/** Where a collaboration is on its way; what stopped has no way. */
export function Phases({ status }: { readonly status: CollaborationStatus }) {
  const { t } = useTranslation();
  const now = PHASE_OF[status];
  if (now < 0) return null;
  return (
    <ol className={classes.phases} aria-label={t('collaborations.phases')}>
      {PHASES.map((phase, index) => (
        <li key={phase} aria-current={index === now ? 'step' : undefined} data-reached={index < now || undefined}>
          {t(`collaborations.phase.${phase}`)}
        </li>
      ))}
    </ol>
  );
}
