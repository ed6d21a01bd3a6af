/**
 * What an export tells in each kind of line, in their order. The keys come in the
 * order in which they stand here, the kind first as `line`. Times are UTC with microseconds, so that both engines write the same bytes.
 */
export interface LineKind {
  readonly table: string;
  /** The columns that the lines of this kind are sorted by: together they name one row. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
}

const time = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

export const LINES: Readonly<Record<string, LineKind>> = {
  document: {
    table: 'documents',
    key: ['id'],
    columns: {
      hash: 'id',
      id: 'given_id',
      text: 'text',
      language: 'language',
      title: 'title',
      url: 'url',
      publisher: 'publisher',
      side: 'side',
      published: 'published',
      name: 'name',
      sample: 'sample',
      added: time('added_at'),
    },
  },
  reading: {
    table: 'readings',
    key: ['document_id', 'mended', 'version'],
    columns: { document: 'document_id', mended: 'mended', read: time('read_at'), reading: 'reading' },
  },
  contact: {
    table: 'contacts',
    key: ['id'],
    columns: {
      id: 'id',
      kind: 'kind',
      status: 'status',
      date: 'date',
      initiator: 'initiator',
      participants: 'participants',
      sides: 'sides',
      documents: 'documents',
    },
  },
  mention: {
    table: 'contact_mentions',
    key: ['document_id', 'contact'],
    columns: { document: 'document_id', mention: 'contact', contact: 'contact_id', reason: 'reason' },
  },
  address: {
    table: 'addresses',
    key: ['address', 'document_id', 'contact'],
    columns: { address: 'address', document: 'document_id', mention: 'contact', given: time('given_at') },
  },
  correction: {
    table: 'corrections',
    key: ['id'],
    columns: {
      id: 'id',
      change: 'change',
      author: 'author',
      reason: 'reason',
      made: time('made_at'),
      undone: time('undone_at'),
      undoneBy: 'undone_by',
      undoneReason: 'undone_reason',
    },
  },
  withdrawal: {
    table: 'withdrawals',
    key: ['document_id'],
    columns: { document: 'document_id', reason: 'reason', author: 'author', withdrawn: time('withdrawn_at') },
  },
};
