import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconAlertTriangle, IconCheck } from '../../components/icons';
import classes from './steps.module.css';

export interface Step {
  readonly id: string;
  readonly label: string;
  readonly state: 'empty' | 'filled' | 'missing';
}

/** The steps of the wizard as links; each says in a sign and in words whether something is still needed. */
export function Steps({
  steps,
  current,
  id,
}: {
  readonly steps: readonly Step[];
  readonly current: string;
  readonly id: string;
}) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('demands.steps')}>
      <ol className={classes.list}>
        {steps.map((step) => (
          <li key={step.id}>
            <Link
              to="/demands/$id/edit"
              params={{ id }}
              search={{ step: step.id }}
              className={classes.step}
              aria-current={step.id === current ? 'step' : undefined}
              activeProps={{}}
            >
              {step.state === 'missing' ? <IconAlertTriangle size={18} aria-hidden /> : null}
              {step.state === 'filled' ? <IconCheck size={18} aria-hidden /> : null}
              <span>{step.label}</span>
              {step.state === 'missing' ? <span className="visually-hidden">({t('demands.stillNeeded')})</span> : null}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
