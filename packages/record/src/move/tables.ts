/** Tables of a record in an order in which each refers only to those before it, with the columns that name a row. */
export const TABLES: Readonly<Record<string, readonly string[]>> = {
  documents: ['id'],
  readings: ['document_id', 'mended', 'version'],
  revisions: ['document_id'],
  sketches: ['hash', 'document_id'],
  copy_pairs: ['document_id', 'other_id'],
  copies: ['document_id'],
  withdrawals: ['document_id'],
  corrections: ['id'],
  correction_documents: ['document_id', 'correction_id'],
  contact_mentions: ['document_id', 'contact'],
  contacts: ['id'],
  addresses: ['address', 'document_id', 'contact'],
  inputs: ['hash'],
  watched_sources: ['id'],
  watched_pages: ['url'],
};
