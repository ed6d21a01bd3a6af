import type { Act } from '../../reading.js';
import type { ContactFrame, Frame, StatusVerb, Verb } from '../pack.js';

/** Reporting verbs: one line an act and frame. A `|` separates lemmas, which may hold blanks. */
export function cues(act: Act, frames: string, lemmas: string): Verb[] {
  return split(lemmas).map((lemma) => ({ lemma, cue: { act, frames: frames.split(' ') as Frame[] } }));
}

export function contacts(contact: ContactFrame, lemmas: string): Verb[] {
  return split(lemmas).map((lemma) => ({ lemma, contact: [contact] }));
}

export function statuses(status: StatusVerb, lemmas: string): Verb[] {
  return split(lemmas).map((lemma) => ({ lemma, status }));
}

export function stances(stance: NonNullable<Verb['stance']>, lemmas: string): Verb[] {
  return split(lemmas).map((lemma) => ({ lemma, stance }));
}

/** A verb listed under several uses is one verb that has them all; of two cues the later wins. All verbs get the same keys: engines read like objects faster. */
export function mergeVerbs(...lists: readonly (readonly Verb[])[]): Verb[] {
  const byLemma = new Map<string, Verb>();
  for (const verb of lists.flat()) {
    const before = byLemma.get(verb.lemma);
    const contact = [...(before?.contact ?? []), ...(verb.contact ?? [])];
    byLemma.set(verb.lemma, {
      nounLike: verb.nounLike ?? before?.nounLike,
      lemma: verb.lemma,
      cue: verb.cue ?? before?.cue,
      contact: contact.length > 0 ? contact : undefined,
      status: verb.status ?? before?.status,
      stance: verb.stance ?? before?.stance,
    });
  }
  return [...byLemma.values()];
}

const split = (lemmas: string): string[] =>
  lemmas
    .split('|')
    .map((lemma) => lemma.trim())
    .filter(Boolean);
