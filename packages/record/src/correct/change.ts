import type { ActorKind, Span } from '@readout/reader';

export const DOCUMENT_FIELDS = ['publisher', 'published'] as const;
export const CONTACT_FIELDS = ['kind', 'status', 'date', 'initiator', 'place', 'duration'] as const;
export type DocumentField = (typeof DOCUMENT_FIELDS)[number];
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** Who an actor is. `id`: "person/…", "org/…" …; the name in English. */
export interface NamedActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly side?: string;
  readonly office?: string;
}

/** What an analyst asks for. Documents by id or hash, contacts by address, statements and actors by their ids in the reading. */
export type CorrectionRequest =
  | { readonly kind: 'document'; readonly document: string; readonly field: DocumentField; readonly value: string }
  | { readonly kind: 'contact'; readonly contact: string; readonly field: ContactField; readonly value: string }
  | { readonly kind: 'merge'; readonly contacts: readonly string[] }
  | { readonly kind: 'split'; readonly contact: string; readonly documents: readonly string[] }
  | { readonly kind: 'reject'; readonly document: string; readonly statement: string }
  | { readonly kind: 'actor'; readonly document: string; readonly actor: string; readonly as: NamedActor };

/** A contact of one document, by its id, its words and its parties: one of these finds it again in another reading. */
export interface MentionRef {
  /** Hash. */
  readonly document: string;
  readonly contact: string;
  readonly parties: string;
  readonly at: readonly Span[];
}

/** A statement or an actor of one document, by its id, its place and its words. */
export interface PassageRef {
  readonly document: string;
  readonly id: string;
  readonly at: Span;
  readonly words: string;
}

/** What is kept of a request: its targets, so that they are found again after re-reading. */
export type Change =
  | { readonly kind: 'document'; readonly document: string; readonly field: DocumentField; readonly value: string }
  | {
      readonly kind: 'contact';
      readonly contact: string;
      readonly mentions: readonly MentionRef[];
      readonly field: ContactField;
      readonly value: string;
    }
  | { readonly kind: 'merge'; readonly contacts: readonly string[]; readonly mentions: readonly MentionRef[] }
  | {
      readonly kind: 'split';
      readonly contact: string;
      readonly mentions: readonly MentionRef[];
      readonly rest: readonly MentionRef[];
    }
  | { readonly kind: 'reject'; readonly statement: PassageRef }
  | { readonly kind: 'actor'; readonly actor: PassageRef; readonly as: NamedActor };

export interface Numbered {
  readonly id: number;
  readonly change: Change;
}

/** Hashes of the documents that a change is about. */
export function documentsOf(change: Change): string[] {
  switch (change.kind) {
    case 'document':
      return [change.document];
    case 'reject':
      return [change.statement.document];
    case 'actor':
      return [change.actor.document];
    case 'split':
      return [...new Set([...change.mentions, ...change.rest].map(({ document }) => document))];
    default:
      return [...new Set(change.mentions.map(({ document }) => document))];
  }
}
