export interface Welcome {
  address: string;
  accounts: readonly string[];
  password: string;
  mailbox: boolean;
  inboundPort: number | undefined;
  dataDirectory: string;
  seconds: number;
}

/** What the person who started it reads when the pages can be opened. */
export function welcomeText({
  address,
  accounts,
  password,
  mailbox,
  inboundPort,
  dataDirectory,
  seconds,
}: Welcome): string {
  const lines = [
    '',
    `  Bestuiver is ready: ${address}   (${seconds.toFixed(1)} s)`,
    '',
    '  Sign in with one of the demo accounts',
    ...accounts.map((account) => `    ${account}`),
    `  Password: ${password}`,
    '',
    ...(mailbox ? [`  Mails that were sent: ${address}/demo/mailbox`] : []),
    ...(inboundPort === undefined ? [] : [`  Answers to mails come in by SMTP on port ${inboundPort}`]),
    `  The data are kept in ${dataDirectory}`,
    '  Ctrl-C stops everything.',
    '',
  ];
  return `${lines.join('\n')}\n`;
}
