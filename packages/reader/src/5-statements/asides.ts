import type { Scene } from './scene.js';

/** ", indiquent l'un et l'autre communiqué,": the token of the comma behind. */
export function documentAside({ lexed, groupAt }: Scene, i: number): number {
  const group = groupAt.get(i);
  if (!group || lexed.text(i - 1) !== ',') return 0;
  const article = lexed.word(group.last, 'determiner');
  const last = lexed.word(group.last, 'jointDocument') || (article && lexed.word(article, 'communique'));
  return last && lexed.text(last) === ',' ? last : 0;
}

/** ", ajoute le Kremlin,", ", he said," */
function cueAside(scene: Scene, i: number): number {
  const document = documentAside(scene, i);
  if (document) return document;
  const before = scene.mentionAt.get(i);
  const group = scene.groupAt.get(before?.last ?? i);
  if (!group?.verbs.some((v) => v.cue?.frames.includes('that'))) return 0;
  const after = before ? undefined : scene.mentionAt.get(group.last);
  const end = after?.last ?? group.last;
  return (before || after || group.clitic !== undefined) && scene.lexed.text(end) === ',' ? end : 0;
}

/** "préalablement à …", "previously" */
const MANNER = /^\p{Ll}{4,}(?:ment|ly)$/u;

/** ", lors d'un entretien téléphonique," */
export function aside(scene: Scene, i: number, limit: number): number {
  const { lexed } = scene;
  const cue = cueAside(scene, i);
  if (cue) return cue;
  if (
    !lexed.is(i, 'during', 'after', 'before', 'venue', 'in', 'to', 'according', 'on', 'switch', 'by') &&
    !scene.dateAt.has(i) &&
    !lexed.is(i, 'adverb') &&
    !MANNER.test(lexed.parts.tokens[i]?.norm ?? '')
  )
    return 0;
  for (let j = i; j < Math.min(limit, i + 16); j++) if (lexed.text(j) === ',') return j;
  return 0;
}
