/** ISO 3166-1 alpha-2, or `org/<code>` for an organisation. */
export type Side = string;

/** What a post is, whatever its title in a language. */
export type OfficeKind =
  | 'president'
  | 'monarch'
  | 'prime-minister'
  | 'foreign-minister'
  | 'defence-minister'
  | 'vice-president'
  | 'supreme-leader'
  | 'spokesperson'
  | 'foreign-ministry-spokesperson'
  | 'national-security-adviser'
  | 'adviser'
  | 'special-envoy'
  | 'ambassador'
  | 'secretary-general'
  | 'commission-president'
  | 'council-president'
  | 'high-representative'
  | 'commission-chair'
  | 'chair'
  | 'head';

export interface State {
  readonly code: Side;
  /** UN short name in English, with our overrides. */
  readonly name: string;
  /** English name of the capital. */
  readonly capital: string;
  /** English adjective ("French"). */
  readonly adjective: string;
  /** Which office leads the state in diplomacy. */
  readonly executive: 'president' | 'prime-minister' | 'monarch' | 'supreme-leader';
}

/** What an institution does; decides which offices it belongs to. */
export type InstitutionFunction =
  | 'presidency'
  | 'government'
  | 'foreign-ministry'
  | 'defence-ministry'
  | 'royal-court'
  | 'parliament'
  | 'other';

export interface Institution {
  /** "institution/kremlin" */
  readonly id: string;
  readonly name: string;
  readonly side: Side;
  readonly function: InstitutionFunction;
}

export interface Organisation {
  /** "org/EU": also the side that it speaks for. */
  readonly id: string;
  readonly name: string;
  /** Its summits are contacts of the organisation (European Union, NATO, G7, ASEAN …). */
  readonly summits?: boolean;
  /** An armed or political group, a charity: a party to contacts, but what it says is no side's account. */
  readonly nonState?: boolean;
}

export interface Group {
  /** "group/baltic-states" */
  readonly id: string;
  readonly name: string;
  readonly members: readonly { readonly side: Side; readonly from?: string; readonly to?: string }[];
}

export interface Outlet {
  /** "outlet/tass" */
  readonly id: string;
  readonly name: string;
  /** Only for agencies that speak for their state (TASS, Xinhua, IRNA, SPA …). */
  readonly side?: Side;
}

/** Where an institution publishes: every host that ends in it counts ("en.kremlin.ru"). */
export interface Site {
  readonly host: string;
  readonly side: Side;
  /** Which institution of a state; absent for organisations, which write there themselves. */
  readonly function?: InstitutionFunction;
}

export interface Person {
  /** "person/vladimir-putin" */
  readonly id: string;
  /** English name as international wires spell it, with accents. */
  readonly name: string;
  /** The part that stands alone in a text ("Putin", "Xi", "von der Leyen"). */
  readonly family: string;
  /** Other full or short spellings in Latin script, any language ("Poutine", "Vladimir Poutine", "Zelenskiy"). */
  readonly aliases: readonly string[];
  readonly woman: boolean;
}

/** A post held over an interval of days, half-open. */
export interface Holding {
  readonly side: Side;
  readonly office: OfficeKind;
  readonly person: string;
  readonly from: string;
  readonly to?: string;
}

export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly kind: 'dossier' | 'theme';
}

export interface World {
  readonly version: string;
  readonly states: readonly State[];
  readonly institutions: readonly Institution[];
  readonly organisations: readonly Organisation[];
  readonly groups: readonly Group[];
  readonly outlets: readonly Outlet[];
  readonly sites: readonly Site[];
  readonly persons: readonly Person[];
  readonly holdings: readonly Holding[];
  readonly topics: readonly Topic[];
}
