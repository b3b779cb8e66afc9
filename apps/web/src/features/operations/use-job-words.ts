import { useTranslation } from 'react-i18next';

/** The words for a job's name; the name itself for one without. */
export function useJobWords(): (name: string) => string {
  const { t } = useTranslation();
  return (name) => t(`operations.jobs.${name.replace('.', '_') as 'mail_send'}`, { defaultValue: name });
}
