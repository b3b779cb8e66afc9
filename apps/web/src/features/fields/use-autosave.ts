import { useCallback, useEffect, useRef, useState } from 'react';
import { problemOf, type Problem } from '../../api/problem';

const PAUSE_MS = 900;

export type SaveState =
  | { readonly kind: 'clean' | 'waiting' | 'saving' | 'conflict' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly problem: Problem };

/**
 * Saves a pause after the last change, one save at a time, and once more when something changed meanwhile.
 * A conflict (412) stops it until the reader chose.
 */
export function useAutosave(save: () => Promise<void>): {
  readonly state: SaveState;
  readonly touch: () => void;
  readonly flush: () => Promise<boolean>;
} {
  const [state, setState] = useState<SaveState>({ kind: 'clean' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const dirty = useRef(false);
  const running = useRef<Promise<boolean> | null>(null);
  const latest = useRef(save);
  latest.current = save;

  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    if (running.current) await running.current;
    if (!dirty.current) return true;
    dirty.current = false;
    setState({ kind: 'saving' });
    running.current = latest.current().then(
      () => {
        setState({ kind: 'saved', at: new Date() });
        return true;
      },
      (error: unknown) => {
        dirty.current = true;
        const problem = problemOf(error);
        setState(problem.status === 412 ? { kind: 'conflict' } : { kind: 'failed', problem });
        return false;
      },
    );
    const worked = await running.current;
    running.current = null;
    return worked;
  }, []);

  const touch = useCallback(() => {
    dirty.current = true;
    setState((before) => (before.kind === 'conflict' ? before : { kind: 'waiting' }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), PAUSE_MS);
  }, [flush]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void flush();
    };
  }, [flush]);

  return { state, touch, flush };
}
