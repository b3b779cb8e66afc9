/**
 * What became of a message.
 * - `sent`: the server took it.
 * - `permanent`: this message will never be taken (5xx on it, or an address that is none); do not try again.
 * - `temporary`: it certainly did not leave; try again later.
 * - `ambiguous`: the connection was lost after the whole message went out and before the server's answer. It may have
 *   arrived: sending it again could double it, so a person decides.
 */
export type SendResult =
  | { readonly outcome: 'sent'; readonly messageId: string; readonly smtpCode: number | null; readonly detail: string }
  | SendFailure;

export interface SendFailure {
  readonly outcome: 'permanent' | 'temporary' | 'ambiguous';
  readonly messageId: string;
  /** The server's reply code, e.g. 550; null when there was none. */
  readonly smtpCode: number | null;
  /** The server's words or the network's, on one line, for the coordinator and the log. */
  readonly detail: string;
}
