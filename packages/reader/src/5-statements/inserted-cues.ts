import { makeQuotation, type Quotation } from '../1-text/index.js';
import { skipAdverbs } from './adverbs.js';
import { fillers } from './fillers.js';
import { between, isCue, type Scene } from './scene.js';
import type { VerbGroup } from './verb-group.js';

/** "« La trêve tiendra, a déclaré X. Nous y veillerons. »": what is quoted stands before and behind who says it. */
export function withoutInsertedCues(scene: Scene): readonly Quotation[] {
  return scene.lexed.parts.quotations.flatMap((quote) => (quote.depth === 0 ? split(scene, quote) : [quote]));
}

function split(scene: Scene, quote: Quotation): Quotation[] {
  const { tokens, text } = scene.lexed.parts;
  const parts: Quotation[] = [];
  let { open } = quote;
  for (const group of between(scene.groups, quote.first, quote.close)) {
    const mark = group.first - 1;
    if (mark <= open + 1 || !/^[,!?…]$/.test(scene.lexed.text(mark)) || !speaks(group)) continue;
    const end = cueEnd(scene, group, quote.close);
    if (!end) continue;
    parts.push(makeQuotation(tokens, text, open, mark, true, 0));
    open = end;
    if (end >= quote.last) return parts;
  }
  if (parts.length === 0) return [quote];
  return [...parts, makeQuotation(tokens, text, open, quote.close, quote.closed, 0)];
}

const speaks = (group: VerbGroup): boolean =>
  isCue(group) &&
  !group.negated &&
  (group.clitic !== undefined || ['past', 'present', 'imperfect', 'pluperfect'].includes(group.tense));

/** The comma or stop behind the cue and its speaker, or the end of the quotation; 0 where the words go on. */
function cueEnd(scene: Scene, group: VerbGroup, close: number): number {
  const speaker = group.clitic === undefined ? speakerEnd(scene, skipAdverbs(scene, group.last), close) : group.last;
  if (!speaker) return 0;
  const end = fillers(scene, speaker, close).find(({ last }) => last >= close || /^[,.]$/.test(scene.lexed.text(last)));
  return end ? end.last : 0;
}

/** "le ministre slovaque Ivan Korcok", "un proche du dossier": who is known, else up to seven plain words behind an article. */
function speakerEnd({ lexed, mentionAt, groupAt }: Scene, i: number, close: number): number {
  const mention = mentionAt.get(i);
  if (mention) return mention.phrase.shape === 'pronoun' ? 0 : mention.last;
  if (!lexed.is(i, 'determiner')) return 0;
  for (let end = i + 1; end <= Math.min(close, i + 8); end++) {
    if (end >= close || /^[,.]$/.test(lexed.text(end))) return end;
    if (lexed.parts.tokens[end]?.kind !== 'word' || groupAt.has(end)) return 0;
  }
  return 0;
}
