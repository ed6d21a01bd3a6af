/** An expression of time, not yet resolved. Tokens `first`..`last` (exclusive), UTF-16 span. */
export interface DateMention {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  /** 1–12 */
  readonly month?: number;
  readonly day?: number;
  /** The month is the middle of a season: only the year is told. */
  readonly season?: boolean;
  /** 1 = Monday */
  readonly weekday?: number;
  /** Days from now ("hier" −1). */
  readonly offset?: number;
  /** Steps from the last date told ("la veille" −1), or from now with `ago`. */
  readonly relative?: number;
  /** What `relative` counts; days, if absent. */
  readonly step?: 'week' | 'month' | 'year';
  readonly ago?: boolean;
  readonly unit?: 'week' | 'weekend' | 'month' | 'year';
  /** "before the end of the year" */
  readonly ending?: boolean;
  readonly which?: 'this' | 'last' | 'next';
  /** "from 10 to 12 June": the first of several days. */
  readonly range?: boolean;
  /** "from Friday": when something begins. */
  readonly from?: boolean;
  /** "depuis mardi": the day something began. */
  readonly since?: boolean;
}
