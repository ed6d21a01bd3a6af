import type { Side } from '@readout/world';
import { lastIndexWhere } from '../1-text/index.js';
import type { Cast, CastMember, Mention } from '../2-actors/index.js';
import type { Scene } from './scene.js';

/** How many mentions back a pronoun may reach. */
const NEAR = 60;

/** Who speaks while the text goes on: what pronouns, "the two leaders" and "the same source" stand for. */
export class Floor {
  lastPerson: string | undefined;
  lastBody: string | undefined;
  /** The subject before, of whatever kind. */
  lastSubject: string | undefined;
  /** Paragraph in which a joint document is being told. */
  joint: number | undefined;
  /** The voucher in scope, the words that named it, and the paragraph it was opened in. */
  scope: { readonly actor: string; readonly at: Mention; readonly paragraph: number } | undefined;

  #named: readonly (string | undefined)[] | undefined;

  constructor(
    readonly scene: Scene,
    readonly cast: Cast,
  ) {}

  /** The actor a mention stands for: pronouns and bare counterparts by what was said before. */
  actorOf(mention: Mention): CastMember | undefined {
    const id = mention.actors[0];
    if (id) return this.cast.get(id);
    const { pronoun, shape } = mention.phrase;
    if (pronoun === 'speaker') return this.#person(this.lastSubject);
    if (pronoun === 'it') return this.#person(this.scope?.actor ?? this.lastBody);
    if (pronoun === 'he' || pronoun === 'former') return this.#pronoun(mention);
    if (pronoun === 'latter') return this.#person(this.#lastNamed(mention) ?? this.lastPerson);
    if (shape === 'unnamed') return this.stranger(mention.first, mention.last);
    if (shape === 'counterpart' || pronoun === 'interlocutor') return this.#person(this.#other());
    return undefined;
  }

  /** Who spoke last or was named last, unless it is known that the pronoun cannot stand for that person. */
  #pronoun(mention: Mention): CastMember | undefined {
    const first = this.#person(this.lastPerson ?? this.#lastNamed(mention));
    const { woman } = mention.phrase;
    if (woman === undefined || first?.woman === undefined || first.woman === woman) return first;
    const { mentions } = this.scene;
    const here = lastIndexWhere(mentions, (m) => m.first < mention.first);
    let maybe: CastMember | undefined;
    for (let i = here; i >= Math.max(0, here - NEAR); i--)
      for (const id of mentions[i]?.actors.toReversed() ?? []) {
        const member = this.cast.get(id);
        if (member?.woman === woman) return member;
        if (member?.kind === 'person' && member.woman === undefined) maybe ??= member;
      }
    return maybe ?? first;
  }

  note(member: CastMember): void {
    this.lastSubject = member.id;
    if (member.kind !== 'person') {
      this.lastBody = member.id;
      return;
    }
    this.lastPerson = member.id;
  }

  /** Somebody nobody is known for: the words (tokens, `last` exclusive) stand for the actor. */
  stranger(first: number, last: number): CastMember {
    const { lexed } = this.scene;
    const span = lexed.span(first, last);
    return this.cast.unnamed(span, lexed.parts.text.slice(span.start, span.end), this.#officeSide(first, last));
  }

  /** "l'agence officielle saoudienne", "the royal household of Jordan": an office and the one state it names. */
  #officeSide(first: number, last: number): Side | undefined {
    const { lexed } = this.scene;
    const sides = new Set<Side>();
    let office = false;
    for (let i = first; i < last; i++) {
      office ||= lexed.is(i, 'presidency', 'government', 'ministry', 'office', 'communique');
      for (const named of [...lexed.terms(i, 'demonym'), ...lexed.terms(i, 'state')])
        if (named.last <= last) sides.add(named.term.side);
    }
    return office && sides.size === 1 ? [...sides][0] : undefined;
  }

  #person(id: string | undefined): CastMember | undefined {
    return id === undefined ? undefined : this.cast.get(id);
  }

  /** The person named last before a token. */
  #lastNamed(before: Mention): string | undefined {
    const { mentions } = this.scene;
    this.#named ??= lastNamed(mentions);
    return this.#named[lastIndexWhere(mentions, (m) => m.first < before.first)];
  }

  /** The party that is not the last speaker, of another side. */
  #other(): string | undefined {
    const own = this.lastPerson ? this.cast.get(this.lastPerson) : undefined;
    let other: CastMember | undefined;
    let alike = false;
    for (const m of this.cast.persons) {
      if (m.id === this.lastPerson || m.side === own?.side || m.mentions.length === 0) continue;
      // A minister's colleague is a minister.
      const same = own !== undefined && [...m.offices].some((office) => own.offices.has(office));
      if (!other || (same && !alike) || (same === alike && m.mentions.length > other.mentions.length)) {
        other = m;
        alike = same;
      }
    }
    return other?.id;
  }
}

/** For each mention, the person or institution named last, up to it. */
function lastNamed(mentions: readonly Mention[]): (string | undefined)[] {
  let last: string | undefined;
  return mentions.map(({ actors }) => {
    const id = actors.at(-1);
    if (id?.startsWith('person/') || id?.startsWith('institution/')) last = id;
    return last;
  });
}

/** Different sides that a list speaks for. */
export function sidesOf(mention: Mention, cast: Cast): Side[] {
  return [...new Set(mention.actors.flatMap((id) => cast.get(id)?.side ?? []))];
}

/** Vouches for what others say rather than speaking for itself. */
export function isVoucher(member: CastMember | undefined): boolean {
  if (!member) return false;
  if (member.kind === 'institution' || member.kind === 'outlet' || member.kind === 'state') return true;
  return (
    member.id.startsWith('unnamed/') ||
    member.offices.has('spokesperson') ||
    member.offices.has('foreign-ministry-spokesperson') ||
    member.offices.has('adviser')
  );
}
