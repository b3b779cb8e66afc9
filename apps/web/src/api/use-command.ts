import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf } from './problem';
import { useProblemText } from './use-problem-text';

interface CommandOptions<Input, Output> {
  readonly run: (input: Input) => Promise<Output>;
  /** Lists and pages that the change makes old. */
  readonly refreshes?: readonly QueryKey[];
  readonly success?: string;
  /** The caller shows the refusal itself. */
  readonly quiet?: boolean;
  readonly onSuccess?: (output: Output, input: Input) => void;
}

/** A change: refreshes what it makes old, and says that it worked or why it did not. */
export function useCommand<Input = void, Output = unknown>(options: CommandOptions<Input, Output>) {
  const queries = useQueryClient();
  const { t } = useTranslation();
  const text = useProblemText();
  return useMutation<Output, unknown, Input>({
    mutationFn: options.run,
    onSuccess: async (output, input) => {
      await Promise.all((options.refreshes ?? []).map((queryKey) => queries.invalidateQueries({ queryKey })));
      if (options.success) notifications.show({ message: options.success, color: 'spruce', withBorder: true });
      options.onSuccess?.(output, input);
    },
    onError: (error) => {
      if (options.quiet) return;
      notifications.show({
        title: t('common.failed'),
        message: text(problemOf(error)),
        color: 'red',
        withBorder: true,
        autoClose: false,
      });
    },
  });
}
