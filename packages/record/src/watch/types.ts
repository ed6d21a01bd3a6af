/** How it stands with a source. Times are ISO 8601, UTC. */
export interface WatchState {
  readonly id: string;
  readonly publisher: string;
  /** Broken: it failed the last time. Silent: nothing new for two weeks. */
  readonly standing: 'new' | 'follows' | 'broken' | 'silent';
  /** Since when it is broken or silent. */
  readonly since?: string;
  readonly due: string;
  readonly first: string;
  /** When it was asked last, when it last answered, when it last announced something new. */
  readonly asked?: string;
  readonly answered?: string;
  readonly new?: string;
  /** How often it failed in a row, and why. */
  readonly failures: number;
  readonly error?: string;
}

/** What an address said of itself when it was fetched last. */
export interface Validators {
  readonly etag?: string;
  readonly modified?: string;
}

/** A source that one worker may visit now; nobody else visits its host meanwhile. */
export interface WatchTurn extends Validators {
  readonly id: string;
}

export interface WatchEnd extends Validators {
  readonly id: string;
  readonly worker: string;
  /** Why it failed; absent when it answered. */
  readonly error?: string;
  readonly news: boolean;
  /** Minutes until it is due again. */
  readonly next: number;
}

export interface WatchedPage extends Validators {
  readonly url: string;
  readonly first: string;
  readonly asked: string;
  readonly error?: string;
}
