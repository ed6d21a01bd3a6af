/** Somebody who publishes, and where new documents are announced. */
export interface Source {
  /** Names it in listings and in the user's file: "elysee". */
  readonly id: string;
  /** As the reader knows it: then its documents are read as accounts of the side. */
  readonly publisher: string;
  /** ISO 3166-1 alpha-2 or "org/…"; absent of wires and papers. */
  readonly side?: string;
  readonly kind: 'presidency' | 'government' | 'foreign-ministry' | 'organisation' | 'wire';
  /** BCP 47 */
  readonly language: string;
  readonly address: string;
  /** A feed or sitemap, or a page with links to documents. */
  readonly list: 'feed' | 'page';
  /** The address was not seen to answer, or is known to move: check it before you rely on it. */
  readonly unsure?: boolean;
  /** Minutes between two visits; an hour when absent. */
  readonly every?: number;
  /** In the user's file: not followed. */
  readonly off?: boolean;
}
