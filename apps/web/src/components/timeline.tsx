import type { TimelineEntry } from '../api/types';
import { useFormat } from '../i18n/use-format';
import classes from './timeline.module.css';

interface TimelineProps {
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
  readonly describe: (entry: TimelineEntry) => string;
}

/** What happened, newest first. */
export function Timeline({ label, entries, describe }: TimelineProps) {
  const format = useFormat();
  return (
    <ol className={classes.list} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} className={classes.entry}>
          <div className={classes.what}>{describe(entry)}</div>
          <div className={classes.when}>
            <time dateTime={entry.at}>{format.dateTime(entry.at)}</time>
            {entry.by ? ` · ${entry.by}` : ''}
          </div>
          {entry.note ? <div className={classes.note}>{entry.note}</div> : null}
        </li>
      ))}
    </ol>
  );
}
