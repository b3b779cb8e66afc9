import { Stack, Text, Title } from '@mantine/core';
import { Page } from '../../components/page';

interface StatementProps {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly (readonly [title: string, text: string])[];
}

export function Statement({ title, lead, parts }: StatementProps) {
  return (
    <Page title={title} lead={lead} width="reading">
      {parts.map(([heading, text]) => (
        <Stack key={heading} gap={4} component="section">
          <Title order={2}>{heading}</Title>
          <Text>{text}</Text>
        </Stack>
      ))}
    </Page>
  );
}
