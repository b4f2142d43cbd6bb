import type { ReadMessage } from '../syntax/message/read-message.ts';

export type { AuthResult } from '../syntax/message/authentication-results.ts';
export type { Complaint } from '../syntax/message/complaint.ts';
export type { SpamVerdict } from '../syntax/message/spam-verdict.ts';

/** A message that arrived, or a complaint about one, and where it stands. */
export interface ReceivedMessage extends ReadMessage {
  readonly place: { readonly file: string; readonly line: number };
}
