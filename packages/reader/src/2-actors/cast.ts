import type { Holding, OfficeKind, Side } from '@readout/world';
import { fold } from '../fold.js';
import type { TitleKind } from '../languages/pack.js';
import type { ActorKind, Span } from '../reading.js';
import type { WorldIndex } from './world-index.js';

/** An actor as the document builds it up: offices and sides are learnt as the text tells them. */
export interface CastMember {
  readonly id: string;
  readonly kind: ActorKind;
  name: string;
  side?: Side;
  readonly offices: Set<TitleKind>;
  /** Titles that the text gave with the name, folded: "federal chancellor". */
  readonly titles: Set<string>;
  members?: readonly Side[];
  readonly mentions: Span[];
  /** A former holder, party politician, expert: speaks for no state. */
  former?: boolean;
  /** Undefined where neither the world nor the text tells. */
  woman?: boolean;
}

/** "al-Otaibi" is "Otaibi" as well. */
const familyKey = (family: string): string => fold(family).replace(/^(?:al|el)[- '](?=.{4})/, '');

/** A text with more people than that is a register: nobody in it is told by an office or as "the other". */
const MOST_PERSONS = 1000;
const MOST_RECENT = 500;

/** Everybody a document names, and who was named last. */
export class Cast {
  readonly members = new Map<string, CastMember>();
  /** The first persons with a name, in the order in which they became known. */
  readonly persons: CastMember[] = [];
  /** Persons in the order of their last mentions, the last one last. */
  readonly recent: string[] = [];
  readonly #byFamily = new Map<string, string>();
  readonly #byBeginning = new Map<string, string>();

  constructor(
    readonly world: WorldIndex,
    readonly date: string | undefined,
  ) {}

  get(id: string): CastMember | undefined {
    return this.members.get(id);
  }

  /** A person of the world, with the side of the office held at the date of the document. */
  known(id: string): CastMember {
    const found = this.members.get(id);
    if (found) return found;
    const office = this.world.officeAt(id, this.date);
    const name = this.world.names.get(id) ?? id;
    const member = this.#add({
      id,
      kind: 'person',
      name,
      offices: new Set<TitleKind>(office ? [office.office] : []),
      ...(office && { side: office.side }),
    });
    const person = this.world.persons.get(id);
    if (person) {
      this.#byFamily.set(familyKey(person.family), id);
      member.woman = person.woman;
    }
    return member;
  }

  /** A person the world does not know, named as the text does. */
  learn(name: string, family: string): CastMember {
    const key = familyKey(family);
    const before = this.#byFamily.get(key);
    if (before) return this.members.get(before) as CastMember;
    const id = `person/${fold(name).replace(/[^\p{L}\p{N}]+/gu, '-')}`;
    const found = this.members.get(id);
    if (found) return found;
    this.#byFamily.set(key, id);
    return this.#add({ id, kind: 'person', name });
  }

  byFamily(family: string): CastMember | undefined {
    const id = this.#byFamily.get(familyKey(family));
    return id === undefined ? undefined : this.members.get(id);
  }

  /** The text has named somebody in so many words: their first ones will do from here on. */
  writeOut(words: readonly string[], id: string): void {
    for (let n = 2; n < words.length; n++) {
      const key = fold(words.slice(0, n).join(' '));
      if (!this.#byBeginning.has(key)) this.#byBeginning.set(key, id);
    }
  }

  byBeginning(words: readonly string[]): CastMember | undefined {
    const id = this.#byBeginning.get(fold(words.join(' ')));
    return id === undefined ? undefined : this.members.get(id);
  }

  body(id: string): CastMember {
    const found = this.members.get(id);
    if (found) return found;
    const kind = id.slice(0, id.indexOf('/')).replace('org', 'organisation') as ActorKind;
    const side = this.#sideOf(id);
    return this.#add({
      id,
      kind,
      name: this.world.names.get(id) ?? id,
      ...(side && { side }),
    });
  }

  /** A document that all parties publish together: it speaks for all of them. */
  jointStatement(): CastMember {
    const id = 'institution/joint-statement';
    return (
      this.members.get(id) ??
      this.#add({
        id,
        kind: 'institution',
        name: 'joint statement',
        side: 'joint',
      })
    );
  }

  unnamed(span: Span, name: string, side: Side | undefined): CastMember {
    const id = `unnamed/${span.start}-${span.end}`;
    return (
      this.members.get(id) ??
      this.#add({
        id,
        kind: 'person',
        name,
        mentions: [span],
        ...(side && { side }),
      })
    );
  }

  /** Who holds an office of a side: named in the document first, else by the world at the document's date. */
  holder(side: Side, kinds: readonly TitleKind[]): CastMember | undefined {
    const wanted = this.officesFor(side, kinds);
    // "the leader" is whoever holds the first of these offices, not the first of its people to be named.
    if (kinds.length === 1 && kinds[0] === 'leader') {
      for (const office of wanted) {
        const holder = this.#holderOf(side, [office]);
        if (holder) return holder;
      }
      return undefined;
    }
    return this.#holderOf(side, wanted);
  }

  /** Whoever the document names with one of these offices of a side, the last one first. */
  named(side: Side, kinds: readonly TitleKind[]): CastMember | undefined {
    return this.#among(side, this.officesFor(side, kinds));
  }

  #holderOf(side: Side, wanted: readonly TitleKind[]): CastMember | undefined {
    const named = this.#among(side, wanted);
    if (named) return named;
    const holding: Holding | undefined = this.world.holder(side, wanted as OfficeKind[], this.date);
    return holding ? this.known(holding.person) : undefined;
  }

  #among(side: Side, wanted: readonly TitleKind[]): CastMember | undefined {
    const holds = (member: CastMember | undefined) =>
      member?.kind === 'person' &&
      member.side === side &&
      !member.former &&
      wanted.some((kind) => member.offices.has(kind));
    const recent = this.recent.findLast((id) => holds(this.members.get(id)));
    if (recent !== undefined) return this.members.get(recent);
    return this.persons.find(holds);
  }

  /** "leader" is whoever leads that state; "president" includes monarchs as heads of state. */
  officesFor(side: Side, kinds: readonly TitleKind[]): TitleKind[] {
    return kinds.flatMap((kind): TitleKind[] =>
      kind === 'leader'
        ? [this.world.executive(side), 'president', 'prime-minister', 'monarch', 'head']
        : kind === 'president'
          ? ['president', 'monarch']
          : // "le chef de la diplomatie européenne"
            kind === 'foreign-minister' && side === 'org/EU'
            ? ['high-representative']
            : [kind],
    );
  }

  /** The person named last; of those who may be a woman or a man, as a possessive or pronoun tells. */
  latest(woman: boolean | undefined): CastMember | undefined {
    const fits = (id: string) => {
      const known = this.members.get(id)?.woman;
      return woman === undefined || known === undefined || known === woman;
    };
    const id = this.recent.findLast(fits) ?? this.recent.at(-1);
    return id === undefined ? undefined : this.members.get(id);
  }

  noteMention(id: string, span: Span): void {
    const member = this.members.get(id);
    if (!member) return;
    if (member.mentions.at(-1)?.start !== span.start) member.mentions.push(span);
    if (member.kind !== 'person') return;
    const before = this.recent.lastIndexOf(id);
    if (before >= 0) this.recent.splice(before, 1);
    this.recent.push(id);
    if (this.recent.length > MOST_RECENT) this.recent.shift();
  }

  #sideOf(id: string): Side | undefined {
    if (id.startsWith('state/')) return id.slice('state/'.length);
    if (id.startsWith('org/')) return id;
    if (id.startsWith('outlet/')) return this.world.outletSide(id);
    return this.world.institution(id)?.side;
  }

  #add(told: Pick<CastMember, 'id' | 'kind' | 'name'> & Partial<CastMember>): CastMember {
    const member: CastMember = { offices: new Set(), titles: new Set(), mentions: [], ...told };
    this.members.set(member.id, member);
    if (member.kind === 'person' && !member.id.startsWith('unnamed/') && this.persons.length < MOST_PERSONS)
      this.persons.push(member);
    return member;
  }
}
