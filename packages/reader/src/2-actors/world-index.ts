import type { Holding, Institution, InstitutionFunction, OfficeKind, Person, Side, Site, World } from '@readout/world';
import { addTo } from '../add-to.js';
import { fold } from '../fold.js';
import { nameKey } from './spelling.js';

/** The world by what a text asks of it. Built once for a world. */
export class WorldIndex {
  readonly world: World;
  readonly persons: ReadonlyMap<string, Person>;
  readonly names: ReadonlyMap<string, string>;
  readonly #institutions: ReadonlyMap<string, Institution>;
  readonly #byFunction = new Map<string, Institution>();
  readonly #holdingsOf = new Map<string, Holding[]>();
  readonly #holdingsIn = new Map<Side, Holding[]>();
  readonly #executive: ReadonlyMap<Side, OfficeKind>;
  readonly #adjectives: ReadonlyMap<Side, string>;
  readonly #nonState: ReadonlySet<Side>;
  readonly #summits: ReadonlySet<string>;
  readonly #sites: ReadonlyMap<string, Site>;
  #bySpelling: Map<string, string[]> | undefined;
  readonly #members: ReadonlyMap<
    string,
    readonly { readonly side: Side; readonly from?: string; readonly to?: string }[]
  >;

  constructor(world: World) {
    this.world = world;
    this.persons = new Map(world.persons.map((p) => [p.id, p]));
    this.#institutions = new Map(world.institutions.map((i) => [i.id, i]));
    for (const institution of world.institutions) {
      const key = `${institution.side} ${institution.function}`;
      if (!this.#byFunction.has(key)) this.#byFunction.set(key, institution);
    }
    for (const holding of world.holdings) {
      addTo(this.#holdingsOf, holding.person, holding);
      addTo(this.#holdingsIn, holding.side, holding);
    }
    this.#nonState = new Set(world.organisations.filter((o) => o.nonState).map((o) => o.id));
    this.#summits = new Set(world.organisations.filter((o) => o.summits).map((o) => o.id));
    this.#sites = new Map(world.sites.map((site) => [site.host, site]));
    this.#adjectives = new Map(world.states.map((s) => [s.code, s.adjective]));
    this.#executive = new Map(world.states.map((s) => [s.code, s.executive]));
    this.#members = new Map(world.groups.map((g) => [g.id, g.members]));
    const named: readonly { readonly id: string; readonly name: string }[] = [
      ...world.institutions,
      ...world.organisations,
      ...world.groups,
      ...world.outlets,
      ...world.persons,
    ];
    this.names = new Map([
      ...named.map((n): [string, string] => [n.id, n.name]),
      ...world.states.map((s): [string, string] => [`state/${s.code}`, s.name]),
    ]);
  }

  /** Whose site a host belongs to: the longest known ending wins. */
  siteOf(host: string): Site | undefined {
    for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
      const site = this.#sites.get(rest);
      if (site) return site;
    }
    return undefined;
  }

  /** People whose full name is spelt like these words, in whatever language. */
  bySpelling(words: readonly string[]): readonly string[] {
    if (!this.#bySpelling) {
      this.#bySpelling = new Map();
      for (const person of this.world.persons) {
        for (const name of [person.name, ...person.aliases]) {
          const parts = fold(name).split(/[\s-]+/);
          if (parts.length > 1) addTo(this.#bySpelling, nameKey(parts), person.id);
        }
      }
    }
    return [...new Set(this.#bySpelling.get(nameKey(words)) ?? [])];
  }

  /** A group or charity that speaks for no state. */
  isNonState(side: Side): boolean {
    return this.#nonState.has(side);
  }

  /** An organisation whose members meet in summits. */
  hasSummits(id: string): boolean {
    return this.#summits.has(id);
  }

  institution(id: string): Institution | undefined {
    return this.#institutions.get(id);
  }

  /** The institution of a state that has a function: RU presidency → the Kremlin. */
  institutionOf(side: Side, what: InstitutionFunction): Institution | undefined {
    return this.#byFunction.get(`${side} ${what}`);
  }

  outletSide(id: string): Side | undefined {
    return this.world.outlets.find((o) => o.id === id)?.side;
  }

  /** "Cypriot" for CY; the name where there is no state. */
  adjective(side: Side): string {
    return this.#adjectives.get(side) ?? this.names.get(side) ?? side;
  }

  executive(side: Side): OfficeKind {
    return this.#executive.get(side) ?? 'head';
  }

  /** Members of a group at a date ("YYYY…"). */
  members(group: string, date: string): readonly Side[] {
    return (this.#members.get(group) ?? [])
      .filter((m) => (!m.from || m.from <= date) && (!m.to || m.to > date))
      .map((m) => m.side);
  }

  holdingsOf(person: string): readonly Holding[] {
    return this.#holdingsOf.get(person) ?? [];
  }

  /** What a person held at a date; near it, if nothing at it. Without a date: what is held last, for a state first. */
  officeAt(person: string, date: string | undefined): Holding | undefined {
    const all = this.holdingsOf(person);
    if (!date) return [...all].sort(lastFirst)[0];
    return all.find((h) => covers(h, date)) ?? nearest(all, date);
  }

  holder(side: Side, offices: readonly OfficeKind[], date: string | undefined): Holding | undefined {
    if (!date) return undefined;
    for (const office of offices) {
      const found = (this.#holdingsIn.get(side) ?? []).filter((h) => h.office === office && covers(h, date));
      if (found.length > 0) return found.at(-1);
    }
    return undefined;
  }
}

/** Does a holding cover a date of day, month or year precision? */
export function covers(holding: Holding, date: string): boolean {
  const from = holding.from.slice(0, date.length);
  const to = holding.to?.slice(0, date.length);
  return (
    from <= date.slice(0, Math.max(4, holding.from.length)) && (to === undefined || date.slice(0, to.length) <= to)
  );
}

function lastFirst(a: Holding, b: Holding): number {
  const organisation = (h: Holding) => (h.side.startsWith('org/') ? 1 : 0);
  return organisation(a) - organisation(b) || (b.to ?? '9').localeCompare(a.to ?? '9') || b.from.localeCompare(a.from);
}

function nearest(all: readonly Holding[], date: string): Holding | undefined {
  const year = Number(date.slice(0, 4));
  const gap = (h: Holding) =>
    Math.min(Math.abs(Number(h.from.slice(0, 4)) - year), Math.abs(Number((h.to ?? '2100').slice(0, 4)) - year));
  return [...all].sort((a, b) => gap(a) - gap(b))[0];
}
