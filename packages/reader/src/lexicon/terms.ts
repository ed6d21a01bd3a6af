import type { Side } from '@readout/world';
import type { Auxiliary, ContactNoun, CueNoun, Title, Verb, VerbForm, WordClass } from '../languages/pack.js';

/** What a known word or phrase can be. One stretch of text may carry several terms. */
export type Term =
  | { readonly type: 'state' | 'demonym' | 'capital' | 'compound'; readonly side: Side }
  | { readonly type: 'institution' | 'organisation' | 'orgDemonym' | 'group' | 'outlet'; readonly id: string }
  | { readonly type: 'person' | 'family'; readonly id: string }
  | { readonly type: 'title'; readonly title: Title }
  | { readonly type: 'word'; readonly word: WordClass; readonly id: number }
  | { readonly type: 'verb'; readonly verb: Verb; readonly form: VerbForm }
  | { readonly type: 'auxiliary'; readonly auxiliary: Auxiliary }
  | { readonly type: 'contactNoun'; readonly noun: ContactNoun }
  | { readonly type: 'lookalike' }
  | { readonly type: 'people'; readonly english: string }
  | { readonly type: 'cueNoun'; readonly noun: CueNoun }
  | { readonly type: 'topic'; readonly topic: string; readonly weight: number }
  | { readonly type: 'date'; readonly key: DateKey; readonly value: number };

export type DateKey =
  | 'month'
  | 'weekday'
  | 'season'
  | 'day'
  | 'relative'
  | 'this'
  | 'last'
  | 'next'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'monthWord'
  | 'year'
  | 'around'
  | 'from'
  | 'since'
  | 'byEnd'
  | 'part'
  | 'number'
  | 'dayWord'
  | 'earlier'
  | 'later'
  | 'ago'
  | 'agoBefore';

export type TermType = Term['type'];
/** The terms of one type. */
export type TermOf<T extends TermType> = Term extends infer U
  ? U extends { readonly type: TermType }
    ? T extends U['type']
      ? U
      : never
    : never
  : never;

/** A known term of a type at a token, up to `last` (exclusive). */
export interface AnnotationOf<T extends TermType> {
  readonly last: number;
  /** That of the term: terms are of many shapes, and nothing is asked of them as often. */
  readonly type: T;
  readonly term: TermOf<T>;
  /** The text has lost the accents of the entry. */
  readonly lost: boolean;
}

/** A known term at a token. */
export type Annotation = { readonly [T in TermType]: AnnotationOf<T> }[TermType];

/** How the letters must look for an entry to match. */
export type Case = 'any' | 'capital' | 'upper';
