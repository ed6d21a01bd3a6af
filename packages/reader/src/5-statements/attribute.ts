import type { Sentence } from '../1-text/index.js';
import { actOf } from './acts.js';
import type { SentenceDrafts } from './apply-rules.js';
import type { Attribution } from './attributions.js';
import { inWords, quoted } from './content.js';
import type { Draft, Speaker } from './draft.js';
import { between, type Scene } from './scene.js';
import { speakerOf } from './speaker-of.js';
import type { VerbGroup } from './verb-group.js';
import type { Floor } from './voices.js';

/** What lies in the reach of "selon X" or ", a indiqué X": its statements get that source; without any, the clause is X's own statement. */
export function attribute(scene: Scene, sentence: Sentence, found: SentenceDrafts, floor: Floor): Draft[] {
  const drafts = [...found.drafts];
  for (const attribution of found.attributions) {
    const covered = drafts.filter((d) => d.first >= attribution.first - 1 && d.last <= attribution.last + 1);
    const actor = floor.actorOf(attribution.source)?.id;
    for (const draft of covered) {
      const speaker = draft.speaker.kind === 'mention' ? floor.actorOf(draft.speaker.mention)?.id : undefined;
      if (!draft.source && speaker !== actor) draft.source = attribution.source;
    }
    if (covered.length > 0 || attribution.last - attribution.first < 3) continue;
    // "…, cité par l'agence TASS": who said it stands elsewhere.
    if (attribution.rule === 'quoted-by' && scene.quoteAt.has(attribution.first)) continue;
    if (attribution.inserted) {
      const part = longerPart(scene, attribution);
      if (part && !scene.quoteAround[part.first] && !scene.quoteAt.has(part.first))
        drafts.push(clauseDraft(scene, sentence, found, part));
      continue;
    }
    drafts.push(clauseDraft(scene, sentence, found, attribution));
  }
  return drafts;
}

/** "Les deux ministres doivent parler de X": nobody has spoken yet. */
const speaks = (head: VerbGroup | undefined): boolean =>
  !head?.modal && head?.tense !== 'future' && head?.tense !== 'conditional';

/** "Too often, Mr X said, the debate is …": of a clause cut in two, the longer part. */
function longerPart(scene: Scene, attribution: Attribution): Attribution | undefined {
  const before = { ...attribution, last: attribution.from };
  const after = { ...attribution, first: attribution.to + 1, last: withoutStop(scene, attribution.last) };
  const part = before.last - before.first > after.last - after.first ? before : after;
  return part.last - part.first >= 3 ? part : undefined;
}

const withoutStop = ({ lexed }: Scene, last: number): number =>
  /^[.!?]$/.test(lexed.text(last - 1)) ? last - 1 : last;

function clauseDraft(
  scene: Scene,
  sentence: Sentence,
  found: SentenceDrafts,
  attribution: SentenceDrafts['attributions'][number],
): Draft {
  const quote = scene.quoteAt.get(attribution.first);
  const whole = quote && attribution.last <= quote.close + 1 && attribution.last >= quote.last;
  const head = between(scene.groups, attribution.first, attribution.last).find(
    (g) => !scene.quoteAround[g.first] || whole,
  );
  const sub =
    head && found.drafts.length === 0 && head.passive && attribution.source.phrase.shape !== 'unnamed'
      ? { kind: 'none' as const }
      : undefined;
  const lead = scene.mentionAt.get(whole ? quote.first : attribution.first);
  const joint = lead?.joint === true && lead.phrase.shape === 'plural' && speaks(head) ? lead : undefined;
  const speaker: Speaker = sub
    ? speakerOf(sub)
    : joint
      ? { kind: 'joint', at: joint }
      : { kind: 'mention', mention: attribution.source };
  return {
    ...(whole ? quoted(quote) : inWords(scene.lexed, attribution.first, attribution.last)),
    act: actOf(attribution.cue),
    ...(attribution.cue && { cue: attribution.cue }),
    speaker,
    ...((sub ?? joint) && { source: attribution.source }),
    rule: attribution.rule,
    sentence: scene.sentenceAt.get(sentence.first) ?? -1,
  };
}
