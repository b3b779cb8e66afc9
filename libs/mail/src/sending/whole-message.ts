import type { Writable } from 'node:stream';
import type SMTPPool from 'nodemailer/lib/smtp-pool';
import type { WrittenMessage } from './write-message';

type Queued = Parameters<SMTPPool['send']>[0];
type Sent = NonNullable<Parameters<Parameters<SMTPPool['send']>[1]>[1]>;

/**
 * A written message in the shape the SMTP pool asks for. It is one buffer, handed over in one go when the server asks
 * for the text; `onHandedOver` is called when its last byte was given to the connection.
 */
export class WholeMessage {
  /** The pool offers a message again over another connection only while this is false. */
  readableDidRead = false;

  constructor(
    private readonly id: string,
    private readonly written: WrittenMessage,
    private readonly onHandedOver: () => void,
  ) {}

  /** Rejects with the error of the SMTP client. */
  sendOver(pool: SMTPPool): Promise<Sent> {
    const message = {
      getEnvelope: () => ({ ...this.written.envelope }),
      messageId: () => this.id,
      getHeader: () => this.id,
      createReadStream: () => this,
    };
    return new Promise((resolve, reject) => {
      pool.send({ data: {}, message } as unknown as Queued, (error, sent) => {
        if (error) reject(error);
        else resolve(sent!);
      });
    });
  }

  pipe(connection: Writable): void {
    this.readableDidRead = true;
    connection.once('end', this.onHandedOver);
    connection.end(this.written.raw);
  }
}
