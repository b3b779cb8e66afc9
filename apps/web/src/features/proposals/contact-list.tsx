import { Anchor, List, Text } from '@mantine/core';
import type { Proposal } from '../../api/types';

/** People of both sides, once they know each other. */
export function ContactList({ contacts }: Pick<Proposal, 'contacts'>) {
  return (
    <List listStyleType="none" spacing="sm">
      {contacts.map((contact) => (
        <List.Item key={`${contact.organisation} ${contact.email}`}>
          <Text fw={600}>
            {contact.name}, {contact.organisation}
          </Text>
          <Anchor href={`mailto:${contact.email}`}>{contact.email}</Anchor>
          {contact.phone ? (
            <>
              {' · '}
              <Anchor href={`tel:${contact.phone}`}>{contact.phone}</Anchor>
            </>
          ) : null}
        </List.Item>
      ))}
    </List>
  );
}
