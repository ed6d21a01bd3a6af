import { CASE_OF, linkAt, type Mention } from '../2-actors/index.js';
import { ANY_CASE } from '../languages/shared/cases.js';
import type { Scene } from './scene.js';

/** Where words decline: a case in place of a preposition, no article, a comma before the clause. The token behind, or 0. */
export function bare(scene: Scene, name: string, i: number): number {
  const { lexed } = scene;
  const mention = scene.mentionAt.get(i);
  switch (name) {
    case 'THAT':
      return lexed.text(i) === ',' ? lexed.word(i + 1, 'that') : 0;
    case 'OF':
      return mention ? bareLink(scene, mention, 'of') : 0;
    case 'TO':
      return mention ? bareLink(scene, mention, 'to') : 0;
    case 'BY':
      return mention ? bareLink(scene, mention, 'by') : 0;
    case 'BETWEEN':
      return mention && (mention.joint || mention.actors.length > 1) ? bareLink(scene, mention, 'of') : 0;
    case 'DETERMINER':
      return lexed.term(i, 'contactNoun') ? i : 0;
    default:
      return 0;
  }
}

/** Its first token, where all the words of a mention can stand in the case that says the same as a preposition. */
function bareLink({ lexed }: Scene, mention: Mention, word: 'of' | 'to' | 'by'): number {
  const { cases } = mention;
  if (cases !== undefined && cases !== ANY_CASE) return (cases & (CASE_OF[word] as number)) !== 0 ? mention.first : 0;
  return linkAt(lexed, mention.first, word);
}
