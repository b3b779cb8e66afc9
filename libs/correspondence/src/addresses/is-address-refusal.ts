/** Enhanced codes (RFC 3463) that say the mailbox does not exist, moved or is shut for good. */
const ABOUT_THE_ADDRESS = /\b5\.(1\.(0|1|2|3|6|10)|2\.1|4\.4)\b/;
/** Words of servers that refuse who sends or what is sent, whatever code they use. */
const ABOUT_THE_SENDER = /spam|polic|block|blacklist|listed|reputation|dmarc|spf|dkim|relay|content|virus|rate/i;

/**
 * Whether a permanent refusal is about the address, so that no other mail to it will arrive either. A server that gives
 * no enhanced code is believed on 550, 551 and 553 unless its words are about us.
 */
export function isAddressRefusal(smtpCode: number | null, detail: string): boolean {
  if (smtpCode === null) return /not an e-mail address/.test(detail);
  if (smtpCode < 500) return false;
  if (/\b5\.\d{1,3}\.\d{1,3}\b/.test(detail)) return ABOUT_THE_ADDRESS.test(detail);
  return [550, 551, 553].includes(smtpCode) && !ABOUT_THE_SENDER.test(detail);
}
