import type { Sentence } from '../1-text/index.js';
import type { Scene } from '../5-statements/index.js';

/** The noun phrase that ends at a token: back to its article. `proposal`: one that names a proposal or a contact. */
export function nounBefore(
  scene: Scene,
  sentence: Sentence,
  verb: number,
  proposal: boolean,
): { readonly first: number; readonly last: number; readonly mediation: boolean } | undefined {
  const { lexed } = scene;
  const end = lexed.is(verb - 1, 'relative') ? verb - 1 : verb;
  let names = false;
  let mediation = false;
  for (let i = end - 1; i >= Math.max(sentence.first, end - 10); i--) {
    if (lexed.parts.tokens[i]?.kind === 'mark' || scene.groupAt.has(i) || scene.dateAt.has(i)) return undefined;
    if (lexed.is(i, 'mediationNoun')) mediation = true;
    // Of "the reports of the meeting" the meeting is not the head.
    if (lexed.is(i, 'of') && !lexed.is(i, 'indefinite')) names = false;
    if (lexed.is(i, 'proposalNoun', 'mediationNoun') || lexed.term(i, 'contactNoun')) names = true;
    if (lexed.is(i, 'courtesy')) return undefined;
    const opens =
      lexed.is(i, 'determiner', 'indefinite', 'possessive') &&
      (lexed.is(i, 'indefinite') || !lexed.is(i - 1, 'of', 'for', 'in'));
    // "au texte", "du plan": the article is part of the preposition.
    const contracted = opens && lexed.is(i, 'to', 'of') && !lexed.is(i, 'indefinite');
    if (contracted && lexed.is(i, 'of') && !lexed.is(i + 1, 'proposalNoun')) continue;
    if (opens) return !proposal || names ? { first: contracted ? i + 1 : i, last: end, mediation } : undefined;
  }
  return undefined;
}
