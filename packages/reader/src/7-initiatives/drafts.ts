import type { Side } from '@readout/world';
import { holding, type Token } from '../1-text/index.js';
import type { Scene } from '../5-statements/index.js';
import { type Draft, type Reference, sidesWith } from './draft.js';
import type { Proposal } from './proposal.js';

/** So many proposals, those told last, are held against what may name one of them again. */
const NEAR = 200;

export interface Told {
  readonly name: { readonly first: number; readonly last: number };
  readonly sides: readonly Side[];
  readonly rule: string;
  readonly mediation: boolean;
  readonly sentence: number;
}

/** The initiatives of a document as they are told, and where the sentence being read names them. */
export class Drafts {
  readonly all: Draft[] = [];
  /** Those that a token, a content word or one of the first words of the name may mean. */
  readonly #byToken = new Map<number, Draft>();
  readonly #byWord = new Map<string, Set<Draft>>();
  readonly #order = new Map<Draft, number>();
  /** One counts. */
  any = false;
  references: Reference[] = [];
  /** Noun phrases of the sentence that point back to nothing ("Le plan, porté par X"). */
  pending: Proposal[] = [];

  constructor(readonly scene: Scene) {}

  /** The initiative that these words name: told before in the same words, or a new one. */
  named(told: Told, at: { readonly first: number; readonly last: number }): Draft {
    const found = this.#overlapping(told.name) ?? this.#alike(told);
    const draft = found ?? {
      name: told.name,
      positions: [],
      evidence: [],
      rule: told.rule,
      mediation: told.mediation,
      status: undefined,
      counts: false,
      answered: false,
      sentence: told.sentence,
    };
    if (!found) this.#order.set(draft, this.all.push(draft));
    else if (this.#heading(found.name.first) && !this.#heading(told.name.first)) found.name = told.name;
    this.#index(draft);
    this.refer(draft, at, told.sentence);
    return draft;
  }

  refer(draft: Draft, at: { readonly first: number; readonly last: number }, sentence: number): void {
    draft.sentence = sentence;
    this.references.push({ ...at, draft });
  }

  /** "ce projet", "the British text": the proposal named last, of that owner if one is told. */
  again(sides: readonly Side[], sentence: number): Draft | undefined {
    let last: Draft | undefined;
    for (const draft of this.all.slice(-NEAR)) {
      if ((last && draft.sentence < last.sentence) || (sides.length === 0 && sentence - draft.sentence > 3)) continue;
      const own = sides.length > 0 ? sidesWith(draft, 'propose') : [];
      if (sides.every((side) => own.includes(side))) last = draft;
    }
    return last;
  }

  /** It is told for its own sake: later words may point back to it. */
  count(draft: Draft): void {
    draft.counts = true;
    this.any = true;
  }

  /** "the patrol", told before as "a joint patrol of the coast". */
  readonly headed = (norm: string): Draft | undefined => {
    if (norm.length < 5) return undefined;
    const { tokens } = this.scene.lexed.parts;
    return this.#lastOf(this.#byWord.get(norm) ?? [], ({ counts, name }) => {
      if (!counts) return false;
      for (let i = name.first; i < Math.min(name.last, name.first + 4); i++) if (tokens[i]?.norm === norm) return true;
      return false;
    });
  };

  /** The proposal named last in the sentence before a token. */
  before(token: number, told: Told): Draft | undefined {
    const known = this.references.filter((r) => r.first < token).sort((a, b) => b.first - a.first)[0];
    const open = this.pending.filter((p) => p.last <= token).at(-1);
    if (!open || (known && known.first > open.first)) return this.known(token);
    return this.named({ ...told, name: open.name }, open);
  }

  /** The proposal named last in the sentence before a token, if one is known. */
  known(token: number): Draft | undefined {
    return this.references.filter((r) => r.first < token).sort((a, b) => b.first - a.first)[0]?.draft;
  }

  /** Named in this sentence before a token, or in the one before it. */
  last(token: number, sentence: number): Draft | undefined {
    return this.known(token) ?? this.all.slice(-NEAR).findLast((d) => sentence - d.sentence === 1);
  }

  #index(draft: Draft): void {
    const { tokens } = this.scene.lexed.parts;
    const { first, last } = draft.name;
    for (let i = first; i < last; i++) {
      if (!this.#byToken.has(i)) this.#byToken.set(i, draft);
      const { norm } = tokens[i] as Token;
      const near = (this.#byWord.get(norm) ?? new Set()).add(draft);
      if (near.size > NEAR) near.delete(near.values().next().value as Draft);
      this.#byWord.set(norm, near);
    }
  }

  #overlapping({ first, last }: Told['name']): Draft | undefined {
    let found: Draft | undefined;
    for (let i = first; i < last; i++) {
      const draft = this.#byToken.get(i);
      if (!draft || draft === found || !overlap(draft.name, { first, last })) continue;
      if (!found || this.#orderOf(draft) < this.#orderOf(found)) found = draft;
    }
    return found;
  }

  #alike(told: Told): Draft | undefined {
    const near = new Set<Draft>();
    for (const word of this.#content(told.name)) for (const draft of this.#byWord.get(word) ?? []) near.add(draft);
    return this.#lastOf(near, (draft) => this.#same(draft, told));
  }

  #lastOf(drafts: Iterable<Draft>, fits: (draft: Draft) => boolean): Draft | undefined {
    let last: Draft | undefined;
    for (const draft of drafts) if ((!last || this.#orderOf(draft) > this.#orderOf(last)) && fits(draft)) last = draft;
    return last;
  }

  #orderOf(draft: Draft): number {
    return this.#order.get(draft) ?? 0;
  }

  /** The same side proposes a thing that shares most of its words. */
  #same(draft: Draft, told: Told): boolean {
    const sides = sidesWith(draft, 'propose');
    if (told.sides.length > 0 && sides.length > 0 && !told.sides.some((s) => sides.includes(s))) return false;
    const a = this.#content(draft.name);
    const b = this.#content(told.name);
    const shared = [...a].filter((word) => b.has(word)).length;
    const least = Math.min(a.size, b.size);
    return shared >= Math.min(2, least) && shared / least >= 0.6 && (least > 1 || told.sentence - draft.sentence <= 3);
  }

  #content({ first, last }: { readonly first: number; readonly last: number }): Set<string> {
    return new Set(
      this.scene.lexed.parts.tokens
        .slice(first, last)
        .filter((t) => t.kind === 'word' && t.norm.length > 3)
        .map((t) => t.norm),
    );
  }

  #heading(token: number): boolean {
    return holding(this.scene.lexed.parts.paragraphs, token)?.heading === true;
  }
}

const overlap = (a: { first: number; last: number }, b: { first: number; last: number }): boolean =>
  a.first < b.last && b.first < a.last;
