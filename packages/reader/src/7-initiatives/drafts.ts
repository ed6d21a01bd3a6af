import type { Side } from '@readout/world';
import type { Scene } from '../5-statements/index.js';
import { type Draft, type Reference, sidesWith } from './draft.js';
import type { Proposal } from './proposal.js';

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
  references: Reference[] = [];
  /** Noun phrases of the sentence that point back to nothing ("Le plan, porté par X"). */
  pending: Proposal[] = [];

  constructor(readonly scene: Scene) {}

  /** The initiative that these words name: told before in the same words, or a new one. */
  named(told: Told, at: { readonly first: number; readonly last: number }): Draft {
    const found =
      this.all.find((d) => overlap(d.name, told.name)) ?? [...this.all].reverse().find((d) => this.#same(d, told));
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
    if (!found) this.all.push(draft);
    else if (this.#heading(found.name.first) && !this.#heading(told.name.first)) found.name = told.name;
    this.refer(draft, at, told.sentence);
    return draft;
  }

  refer(draft: Draft, at: { readonly first: number; readonly last: number }, sentence: number): void {
    draft.sentence = sentence;
    this.references.push({ ...at, draft });
  }

  /** "ce projet", "the British text": the proposal named last, of that owner if one is told. */
  again(sides: readonly Side[], sentence: number): Draft | undefined {
    const near = this.all.filter((d) => sides.length > 0 || sentence - d.sentence <= 3);
    return near
      .sort((a, b) => a.sentence - b.sentence)
      .reverse()
      .find((d) => sides.every((s) => sidesWith(d, 'propose').includes(s)));
  }

  /** "the patrol", told before as "a joint patrol of the coast". */
  headed(norm: string): Draft | undefined {
    if (norm.length < 5) return undefined;
    return this.all
      .filter(
        (d) =>
          d.counts &&
          this.scene.lexed.parts.tokens
            .slice(d.name.first, Math.min(d.name.last, d.name.first + 4))
            .some((t) => t.norm === norm),
      )
      .at(-1);
  }

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
    return this.known(token) ?? this.all.filter((d) => sentence - d.sentence === 1).at(-1);
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
    return this.scene.lexed.parts.paragraphs.some((p) => p.heading && p.first <= token && token < p.last);
  }
}

const overlap = (a: { first: number; last: number }, b: { first: number; last: number }): boolean =>
  a.first < b.last && b.first < a.last;
