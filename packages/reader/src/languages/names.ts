import type { Side } from '@readout/world';

/** How one language names the states, institutions, organisations, groups, outlets and people of the world. */
export interface Names {
  /** By ISO code. Every inflected form that a text may hold is listed; matching folds case and accents. */
  readonly states: Readonly<Record<Side, StateNames>>;
  /** By world id ("institution/kremlin"): names and metonyms, without article. */
  readonly institutions: Readonly<Record<string, readonly string[]>>;
  readonly organisations: Readonly<Record<string, OrganisationNames>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly outlets: Readonly<Record<string, readonly string[]>>;
  /** Phrases that hold a name and mean something else ("mer de Chine", "New Mexico"). */
  readonly lookalikes: readonly string[];
  /** By world id, where this language spells a person unlike `World.persons`. */
  readonly persons: Readonly<Record<string, readonly string[]>>;
}

export interface StateNames {
  readonly names: readonly string[];
  /** Adjectives and nouns of belonging, all genders and numbers ("français", "française", "Français"). */
  readonly demonyms: readonly string[];
  /** The prefix in compounds ("franco", "russo", "sino"), if there is one. */
  readonly compound?: string;
  /** The capital, where it may stand for the state. */
  readonly capitals: readonly string[];
}

export interface OrganisationNames {
  readonly names: readonly string[];
  /** "européen", "européenne", "atlantique" */
  readonly demonyms: readonly string[];
}
