/** What can go wrong with a record, by worded code. */
export type RecordErrorCode =
  | 'no-record'
  | 'record-busy'
  | 'record-failed'
  | 'folder-unusable'
  | 'bad-text'
  | 'too-many'
  | 'withdrawn'
  | 'not-withdrawn'
  | 'no-document'
  | 'no-target'
  | 'bad-correction'
  | 'unsigned'
  | 'database-unreachable'
  | 'database-old'
  | 'old-worker'
  | 'not-empty'
  | 'moved-unlike';

/** Misuse or trouble that the user can do something about; the message is one line and says what. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  constructor(
    readonly code: RecordErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** The holder went away before it answered; the call may be made again. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}
