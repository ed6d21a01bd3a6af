import type { Sentence } from '../1-text/index.js';
import { between, type Scene } from '../5-statements/index.js';
import type { Feature } from '../patterns/compile.js';
import type { Found } from '../patterns/match.js';
import { nameEnd } from './name-end.js';
import type { Proposal } from './proposal.js';
import { weighty } from './weighty.js';

/** The words of a proposal behind a verb. `contact`: it is a contact ("a summit"); `made`: the words tell who proposed it; `weighty`: it names a contact,
 * a deed of diplomacy or something joint, not only goods, a place, a day, a courtesy. */
export function nameAt(
  scene: Scene,
  sentence: Sentence,
  features: readonly Feature[],
  i: number,
  proposal: (i: number) => Proposal | undefined,
): Found[] {
  const { lexed } = scene;
  if (i >= sentence.last - 1 || lexed.parts.tokens[i]?.kind === 'mark' || scene.mentionAt.has(i) || scene.dateAt.has(i))
    return [];
  if (
    lexed.is(
      i,
      'and',
      'that',
      'with',
      'by',
      'according',
      'tail',
      'possessive',
      'adverb',
      'no',
      'he',
      'they',
      'in',
      'on',
      'as',
    ) &&
    !lexed.is(i, 'indefinite', 'determiner')
  )
    return [];
  if (lexed.is(i, 'possessive') || lexed.is(i, 'no')) return [];
  const again = proposal(i);
  if (again && !again.named && !again.indefinite && again.owners.length === 0) return [];
  const last = nameEnd(scene, sentence, i);
  if (last - i < 2) return [];
  for (let j = i; j < Math.min(last, i + 4); j++) if (lexed.is(j, 'courtesy')) return [];
  const has = (key: string) => features.some((f) => f.key === key);
  if (has('contact') && !meets(scene, i, last)) return [];
  if (has('made') && !made(scene, i, last)) return [];
  if (has('weighty') && !weighty(scene, i, last)) return [];
  return [{ last }];
}

/** "la trêve proposée par Kiev" */
function made(scene: Scene, first: number, last: number): boolean {
  return between(scene.groups, first, last).some(
    (g) =>
      g.verbs.some((v) => v.stance === 'propose' || v.stance === 'present') &&
      g.tense !== 'infinitive' &&
      scene.mentionTo.has(last),
  );
}

/** "une rencontre", "a three-way summit": an indefinite contact that is no mere talking. */
function meets(scene: Scene, i: number, last: number): boolean {
  if (!scene.lexed.is(i, 'indefinite')) return false;
  for (let j = i + 1; j < Math.min(last, i + 4); j++) {
    const noun = scene.lexed.term(j, 'contactNoun')?.term.noun;
    if (noun) return noun.kind !== 'talks' && !noun.weak;
  }
  return false;
}
