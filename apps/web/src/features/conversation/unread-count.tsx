import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unreadQuery } from './conversation-queries';
import classes from './conversation.module.css';

/** How many messages wait, beside the link to them; nothing when none do. */
export function UnreadCount() {
  const { t } = useTranslation();
  const count = useQuery(unreadQuery).data?.count ?? 0;
  if (count === 0) return null;
  return (
    <span className={classes.count}>
      <span aria-hidden>{count > 99 ? '99+' : count}</span>
      <span className="visually-hidden">{t('conversation.unread', { count })}</span>
    </span>
  );
}
