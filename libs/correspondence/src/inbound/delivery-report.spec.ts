import PostalMime from 'postal-mime';
import { readDeliveryReport, verdictOf, type DeliveryReport } from './delivery-report';

const read = async (raw: string): Promise<DeliveryReport | null> => readDeliveryReport(await PostalMime.parse(raw));

const report = (type: string, ...parts: readonly (readonly [string, string])[]): string =>
  [
    'From: MAILER-DAEMON@mx.example (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    `Content-Type: multipart/report; report-type=${type}; boundary="grens/1"`,
    'MIME-Version: 1.0',
    '',
    'This is a MIME-encapsulated message.',
    ...parts.flatMap(([partType, body]) => ['--grens/1', `Content-Type: ${partType}`, '', body]),
    '--grens/1--',
    '',
  ].join('\r\n');

const ORIGINAL =
  'Return-Path: <bounces@x.example>\r\nTo: an@voorbeeld.example\r\nMessage-ID:\r\n <0197@bestuiver.example>\r\n';

const POSTFIX = report(
  'delivery-status',
  ['text/plain; charset=us-ascii', 'I am sorry to have to inform you that your message could not be delivered.'],
  [
    'message/delivery-status',
    'Reporting-MTA: dns; mx.streek.example\r\nX-Postfix-Queue-ID: 4F1D22\r\nX-Postfix-Sender: rfc822; bounces@x.example\r\n\r\nFinal-Recipient: rfc822; an@voorbeeld.example\r\nOriginal-Recipient: rfc822;An@Voorbeeld.example\r\nAction: failed\r\nStatus: 5.1.1\r\nRemote-MTA: dns; mail.voorbeeld.example\r\nDiagnostic-Code: smtp; 550 5.1.1 <an@voorbeeld.example>: Recipient address\r\n    rejected: User unknown in virtual mailbox table',
  ],
  ['text/rfc822-headers', ORIGINAL],
);

const EXCHANGE = report(
  'delivery-status',
  ['text/html; charset="us-ascii"', '<p>Your message to bert@bedrijf.example couldn&#39;t be delivered.</p>'],
  [
    'message/delivery-status',
    'Reporting-MTA: dns;AM0PR01.prod.exchange.example\r\nReceived-From-MTA: dns;mx.streek.example\r\nArrival-Date: Fri, 20 Nov 2026 09:15:01 +0000\r\n\r\nFinal-Recipient: rfc822;bert@bedrijf.example\r\nAction: failed\r\nStatus: 5.1.10\r\nDiagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
  ],
  ['message/rfc822', `${ORIGINAL}\r\nText`],
);

const GMAIL = report(
  'delivery-status',
  [
    'text/plain; charset="UTF-8"',
    '** Address not found **\r\n\r\nYour message was not delivered to carla@zaak.example.',
  ],
  [
    'message/delivery-status',
    'Reporting-MTA: dns; googlemail.example\r\nReceived-From-MTA: dns; bounces@x.example\r\nX-Original-Message-ID: <0197@bestuiver.example>\r\n\r\nFinal-Recipient: rfc822; carla@zaak.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try\r\n 550-5.1.1 double-checking the address.\r\nLast-Attempt-Date: Fri, 20 Nov 2026 01:15:02 -0800 (PST)',
  ],
  ['message/rfc822', `${ORIGINAL}\r\nText`],
);

const DELAYED = POSTFIX.replace('Action: failed', 'Action: delayed').replace('Status: 5.1.1', 'Status: 4.4.1');
const DELIVERED = POSTFIX.replace('Action: failed', 'Action: delivered');
const TWO_RECIPIENTS = POSTFIX.replace(
  'Final-Recipient',
  'Final-Recipient: rfc822; ander@voorbeeld.example\r\nAction: relayed\r\nStatus: 2.0.0\r\n\r\nFinal-Recipient',
);
const COMPLAINT = report(
  'feedback-report',
  ['text/plain', 'This is an email abuse report.'],
  [
    'message/feedback-report',
    'Feedback-Type: abuse\r\nUser-Agent: Post/1.0\r\nVersion: 1\r\nOriginal-Rcpt-To: <dirk@werk.example>',
  ],
  ['message/rfc822', `${ORIGINAL}\r\nText`],
);
const OLD_EXIM = [
  'X-Failed-Recipients: els@winkel.example',
  'Auto-Submitted: auto-replied',
  'Subject: Mail delivery failed: returning message to sender',
  '',
  'A message that you sent could not be delivered.',
  '',
  '  els@winkel.example',
  '    SMTP error from remote mail server after RCPT TO:<els@winkel.example>:',
  '    550 No such user here',
  '',
  'Message-ID: <0197@bestuiver.example>',
].join('\r\n');

describe('readDeliveryReport', () => {
  it.each<[string, string, Partial<DeliveryReport>]>([
    [
      'Postfix',
      POSTFIX,
      {
        outcome: 'failed',
        address: 'an@voorbeeld.example',
        status: '5.1.1',
        detail: expect.stringMatching(/^550 5\.1\.1 .*User unknown in virtual mailbox table$/) as string,
      },
    ],
    ['Exchange', EXCHANGE, { outcome: 'failed', address: 'bert@bedrijf.example', status: '5.1.10' }],
    ['Gmail', GMAIL, { outcome: 'failed', address: 'carla@zaak.example', status: '5.1.1' }],
    [
      'Exim without a report part',
      OLD_EXIM,
      { outcome: 'failed', address: 'els@winkel.example', status: null, detail: '550 No such user here' },
    ],
    ['a delay', DELAYED, { outcome: 'delayed', address: 'an@voorbeeld.example', status: '4.4.1' }],
    ['two recipients, one of whom got it', TWO_RECIPIENTS, { outcome: 'failed', address: 'an@voorbeeld.example' }],
    ['a complaint', COMPLAINT, { outcome: 'complained', address: 'dirk@werk.example', detail: 'abuse' }],
  ])('reads %s', async (_, raw, expected) => {
    expect(await read(raw)).toMatchObject({ messageId: '<0197@bestuiver.example>', ...expected });
  });

  it.each([
    ['a report of success', DELIVERED],
    ['an ordinary answer', 'Subject: Re: vraag\r\n\r\nDat lukt: 550 dozen op maandag.'],
    ['an out-of-office answer', 'Auto-Submitted: auto-replied\r\n\r\nIk ben er niet tot 5.1.1'],
  ])('reads nothing in %s', async (_, raw) => expect(await read(raw)).toBeNull());
});

describe('verdictOf', () => {
  const refusal = (status: string | null, detail: string): DeliveryReport => ({
    outcome: 'failed',
    address: null,
    messageId: null,
    status,
    detail,
  });

  it.each([
    ['5.1.1', '550 5.1.1 User unknown', 'dead'],
    ['5.1.10', '550 5.1.10 RecipientNotFound', 'dead'],
    ['4.4.1', '451 4.4.1 no answer from host; gave up after 5 days', 'dead'],
    [null, '550 No such user here', 'dead'],
    ['5.7.1', '550 5.7.1 Message rejected due to local policy', 'refused'],
    ['5.7.26', '550-5.7.26 Unauthenticated email is not accepted due to the DMARC policy', 'refused'],
    ['5.7.606', '550 5.7.606 Access denied, banned sending IP', 'refused'],
    ['5.2.2', '552 5.2.2 Mailbox full', 'refused'],
    ['5.3.4', '552 5.3.4 Message too big', 'refused'],
    [null, '554 Message looks like spam', 'refused'],
  ])('of %s %j is %s', (status, detail, expected) => expect(verdictOf(refusal(status, detail))).toBe(expected));
});
