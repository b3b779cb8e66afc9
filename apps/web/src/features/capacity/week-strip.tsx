import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CapacityWeek } from '../../api/types';
import { useFormat } from '../../i18n/use-format';
import { ceilingOf, hoursAt, HOURS_STEP, leftOf } from './plan';
import classes from './week-strip.module.css';

interface WeekStripProps {
  readonly weeks: readonly CapacityWeek[];
  readonly selected: number;
  readonly editable: boolean;
  readonly onSelect: (index: number) => void;
  readonly onHours: (index: number, hours: number) => void;
}

const percent = (hours: number, ceiling: number) => `${(100 * hours) / ceiling}%`;

/** 26 weeks side by side: committed at the bottom, held above it, free on top. Each week is a slider. */
export function WeekStrip({ weeks, selected, editable, onSelect, onHours }: WeekStripProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const strip = useRef<HTMLDivElement>(null);
  // The ceiling follows the hours as loaded, not as dragged: a moving scale under a finger cannot be aimed at.
  const ceiling = useRef(ceilingOf(weeks)).current;

  const set = (index: number, hours: number) => {
    onSelect(index);
    onHours(index, Math.max(0, hours));
  };
  const keys = (event: KeyboardEvent, index: number) => {
    const free = weeks[index]?.freeHours ?? 0;
    const steps: Record<string, () => void> = {
      ArrowUp: () => set(index, free + HOURS_STEP),
      ArrowDown: () => set(index, free - HOURS_STEP),
      PageUp: () => set(index, free + 5 * HOURS_STEP),
      PageDown: () => set(index, free - 5 * HOURS_STEP),
      Home: () => set(index, 0),
      ArrowRight: () => focusWeek(index + 1),
      ArrowLeft: () => focusWeek(index - 1),
    };
    const step = steps[event.key];
    if (!step || (!editable && !event.key.endsWith('Left') && !event.key.endsWith('Right'))) return;
    event.preventDefault();
    step();
  };
  const focusWeek = (index: number) => {
    const bar = strip.current?.querySelectorAll<HTMLElement>('[role="slider"]')[index];
    if (!bar) return;
    onSelect(index);
    bar.focus();
  };
  const drag = (event: PointerEvent<HTMLElement>, index: number) => {
    const week = weeks[index];
    if (!editable || !week || event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    set(index, hoursAt((box.bottom - event.clientY) / box.height, ceiling, week));
  };

  return (
    <div className={classes.scroll}>
      <div ref={strip} className={classes.strip} role="group" aria-label={t('capacity.strip')}>
        {weeks.map((week, index) => (
          <div key={week.weekStart} className={classes.week}>
            <div
              role="slider"
              tabIndex={index === selected ? 0 : -1}
              className={classes.bar}
              data-selected={index === selected || undefined}
              data-over={week.overPlanned || week.overAllowed || undefined}
              aria-label={t('capacity.weekOf', { date: format.day(week.weekStart) })}
              aria-orientation="vertical"
              aria-valuemin={0}
              aria-valuemax={Math.max(ceiling, week.freeHours)}
              aria-valuenow={week.freeHours}
              aria-valuetext={t('capacity.weekText', {
                free: format.number(leftOf(week)),
                held: format.number(week.heldHours),
                committed: format.number(week.committedHours),
              })}
              aria-readonly={!editable}
              onKeyDown={(event) => keys(event, index)}
              onFocus={() => onSelect(index)}
              onPointerDown={(event) => {
                onSelect(index);
                event.currentTarget.setPointerCapture(event.pointerId);
                drag(event, index);
              }}
              onPointerMove={(event) => drag(event, index)}
            >
              <span className={classes.free} style={{ height: percent(leftOf(week), ceiling) }} />
              <span className={classes.held} style={{ height: percent(week.heldHours, ceiling) }} />
              <span className={classes.committed} style={{ height: percent(week.committedHours, ceiling) }} />
            </div>
            <span className={classes.name} aria-hidden>
              {week.isoWeek.slice(-2)}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
