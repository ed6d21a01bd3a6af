import { linkAt, type Mention } from '../2-actors/index.js';
import type { Scene } from './scene.js';
import type { VerbGroup } from './verb-group.js';

/** "par X", "by X" after a passive. */
export function agentOf(scene: Scene, group: VerbGroup): Mention | undefined {
  const i = skipAdverbs(scene, group.last);
  const by = linkAt(scene.lexed, i, 'by');
  return by ? scene.mentionAt.get(by) : undefined;
}

export function skipAdverbs(scene: Scene, i: number): number {
  let j = i;
  for (let n = 0; n < 4; n++) {
    const next = scene.lexed.word(j, 'adverb') || (scene.dateAt.get(j)?.last ?? 0);
    if (!next) break;
    j = next;
  }
  return j;
}
