// The labels of one document, as they stand in ID.labels.json.

export const kinds = ['call', 'video-call', 'meeting', 'visit', 'summit', 'talks', 'letter'] as const;
export const statuses = ['held', 'planned', 'proposed', 'cancelled', 'refused'] as const;
export const outcomes = ['proposed', 'agreed', 'blocked', 'abandoned', 'ongoing'] as const;
export const scoredFlags = ['joint-from-one-side', 'unattributed'] as const;

export interface LabelledContact {
  readonly kind: (typeof kinds)[number];
  readonly status: (typeof statuses)[number];
  readonly date: string | null;
  readonly participants: readonly string[];
  readonly initiator: string | null;
  readonly main: boolean;
}

export interface LabelledStatement {
  readonly form: 'quote' | 'paraphrase';
  readonly speaker: string | null;
  readonly source: string | null;
  readonly side: string | null;
}

export interface LabelledInitiative {
  readonly proposers: readonly string[];
  readonly supporters: readonly string[];
  readonly opponents: readonly string[];
  readonly status: (typeof outcomes)[number];
}

export interface LabelledFlag {
  readonly kind: (typeof scoredFlags)[number];
  /** The mark of the joint claim. */
  readonly statement: string;
}

export interface Labels {
  readonly id: string;
  readonly language: string;
  readonly publisher: string | null;
  readonly negative: boolean;
  readonly published: string | null;
  /** Which difficulty a document was written for. */
  readonly note?: string;
  readonly contacts: readonly LabelledContact[];
  readonly statements: Readonly<Record<string, LabelledStatement>>;
  readonly initiatives: Readonly<Record<string, LabelledInitiative>>;
  readonly topics: readonly string[];
  /** Absent: flags are not scored. */
  readonly flags?: readonly LabelledFlag[];
}
