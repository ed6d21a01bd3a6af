import type { Quotation, Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import { matchAt, type View } from '../patterns/match.js';
import { actOf, skipped } from './acts.js';
import { quoted } from './content.js';
import type { Draft, Speaker } from './draft.js';
import type { Scene } from './scene.js';
import { speakerOf } from './speaker-of.js';
import { statementRows } from './statement-rows.js';
import type { Subject } from './subject.js';
import type { VerbGroup } from './verb-group.js';

export function quotesIn(scene: Scene, sentence: Sentence): Quotation[] {
  const found: Quotation[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const quote = scene.quoteAt.get(i);
    if (quote && quote.depth === 0 && quote.last > quote.first) found.push(quote);
  }
  return found;
}

export function quoteDraft(
  scene: Scene,
  sentence: number,
  quote: Quotation,
  view: View,
  subjects: ReadonlyMap<VerbGroup, Subject>,
  used: Set<VerbGroup>,
): Draft | undefined {
  for (const { rule, pattern } of statementRows.at(view, quote.open)) {
    const match = matchAt(pattern, view, quote.open);
    if (!match) continue;
    const cue = match.roles.get('cue')?.item as VerbGroup | undefined;
    if (cue && (skipped(cue) || !speaks(cue) || cue.tense === 'gerund' || cue.tense === 'infinitive')) continue;
    const told = match.roles.get('speaker')?.item as Mention | undefined;
    const somebody = match.roles.get('somebody');
    // "a-t-il ajouté devant les députés": who speaks stands in the verb.
    if (cue?.clitic !== undefined && (told || somebody) && rule.id !== 'quote-verb-in-document') continue;
    if (cue && !told && !somebody && !subjects.get(cue)) continue;
    const behind = told !== undefined && rule.id === 'quote-verb-speaker';
    if (cue && !behind && cue.clitic === undefined && !opensClause(scene, quote)) continue;
    if (cue) used.add(cue);
    const speaker: Speaker = told
      ? speakerOf({ kind: 'mention', mention: told })
      : somebody
        ? { kind: 'unnamed', first: somebody.first, last: somebody.last }
        : speakerOf(cue && subjects.get(cue));
    return {
      ...quoted(quote),
      act: actOf(cue),
      ...(cue && { cue }),
      speaker,
      rule: rule.id,
      sentence,
    };
  }
  return undefined;
}

/** The quotation begins its clause: it is not the end of another verb's complement. */
function opensClause(scene: Scene, quote: Quotation): boolean {
  const before = scene.lexed.text(quote.open - 1);
  return (
    quote.open === 0 ||
    /^[.!?:;»”"–—,\]]$/.test(before) ||
    scene.sentenceAt.has(quote.open) ||
    scene.lexed.is(quote.open - 1, 'and')
  );
}

const speaks = (group: VerbGroup): boolean =>
  group.verbs.some((v) => v.cue?.frames.includes('quote') || v.cue?.frames.includes('that'));
