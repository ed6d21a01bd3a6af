import type { Draft } from './draft.js';
import { between, type Scene } from './scene.js';
import { type Floor, isVoucher } from './voices.js';

/** "L'Elysée indique que S a rappelé C": the statement is S's, the Élysée vouches. What else lies inside a statement is part of it. */
export function unwrap(scene: Scene, drafts: readonly Draft[], floor: Floor): Draft[] {
  const sorted = [...drafts].sort((a, b) => (a.cue?.first ?? a.first) - (b.cue?.first ?? b.first));
  const dropped = new Set<Draft>();
  for (const outer of sorted) {
    if (dropped.has(outer) || !outer.cue || outer.form === 'quote') continue;
    const inner = sorted.filter(
      (d) => d !== outer && !dropped.has(d) && d.cue && d.cue.first >= outer.first && d.cue.last <= outer.last,
    );
    if (inner.length === 0) continue;
    const first = inner[0] as Draft;
    if (opensUp(scene, outer, first, floor)) {
      const mention = outer.speaker.kind === 'mention' ? outer.speaker.mention : undefined;
      for (const d of [first, ...sorted.filter((d) => d !== outer && d !== first && sameSpeaker(d, first, floor))])
        if (mention && !d.source) d.source = mention;
      dropped.add(outer);
      for (const d of inner.slice(1)) if (!sameSpeaker(d, first, floor)) dropped.add(d);
    } else for (const d of inner) dropped.add(d);
  }
  return sorted.filter((d) => !dropped.has(d));
}

function sameSpeaker(a: Draft, b: Draft, floor: Floor): boolean {
  if (a.speaker.kind !== b.speaker.kind) return false;
  return (
    a.speaker.kind !== 'mention' ||
    b.speaker.kind !== 'mention' ||
    floor.actorOf(a.speaker.mention)?.id === floor.actorOf(b.speaker.mention)?.id
  );
}

function opensUp(scene: Scene, outer: Draft, inner: Draft, floor: Floor): boolean {
  const head = between(scene.groups, outer.first, outer.last)[0];
  if (head !== inner.cue || !inner.cue || inner.cue.tense === 'infinitive' || inner.cue.tense === 'gerund')
    return false;
  if (inner.speaker.kind === 'joint' || inner.speaker.kind === 'agentless') return true;
  if (inner.speaker.kind !== 'mention') return false;
  if (inner.speaker.mention.first < outer.first) return false;
  const a = outer.speaker.kind === 'mention' ? floor.actorOf(outer.speaker.mention) : undefined;
  const b =
    inner.speaker.mention.phrase.pronoun === 'he' && a?.kind === 'person' ? a : floor.actorOf(inner.speaker.mention);
  // "He reaffirmed that the United States remains committed": said by him, whoever the state in it is.
  if (a && !isVoucher(a) && b && b.kind !== 'person') return false;
  return a?.id !== b?.id;
}
