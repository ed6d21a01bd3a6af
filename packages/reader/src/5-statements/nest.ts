import type { Quotation, Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import { type Attribution, actOf, type SentenceDrafts, speakerOf } from './apply-rules.js';
import type { Draft, Speaker } from './draft.js';
import { between, isCue, type Scene } from './scene.js';
import { standIn } from './stand-in.js';
import { type Subject, skipAdverbs } from './subjects.js';
import type { VerbGroup } from './verb-groups.js';
import { type Floor, isVoucher } from './voices.js';

/** Gives attributions to what they cover, opens up reports of reports, adds quoted pieces. Returns the sentence's statements. */
export function nestDrafts(
  scene: Scene,
  sentence: Sentence,
  found: SentenceDrafts,
  subjects: ReadonlyMap<VerbGroup, Subject>,
  floor: Floor,
): Draft[] {
  let drafts = attribute(scene, sentence, found, floor);
  drafts = drafts.map((draft) => openQuote(scene, leadIntoQuote(scene, draft), subjects, floor));
  drafts = unwrap(scene, drafts, floor).map((draft) => markTelling(scene, jointLead(scene, draft, floor)));
  drafts = drafts
    .flatMap((draft) => [draft, ...quotedPieces(scene, draft)])
    .filter((draft) => !onlyQuote(scene, draft, drafts));
  return dedupe(drafts);
}

/** What lies in the reach of "selon X" or ", a indiqué X": its statements get that source; without any, the clause is X's own statement. */
function attribute(scene: Scene, sentence: Sentence, found: SentenceDrafts, floor: Floor): Draft[] {
  const drafts = [...found.drafts];
  for (const attribution of found.attributions) {
    const covered = drafts.filter((d) => d.first >= attribution.first - 1 && d.last <= attribution.last + 1);
    const actor = floor.actorOf(attribution.source)?.id;
    for (const draft of covered) {
      const speaker = draft.speaker.kind === 'mention' ? floor.actorOf(draft.speaker.mention)?.id : undefined;
      if (!draft.source && speaker !== actor) draft.source = attribution.source;
    }
    if (covered.length > 0 || attribution.last - attribution.first < 3) continue;
    if (attribution.inserted) {
      const part = longerPart(sentence, attribution);
      if (part && !scene.quoteAround[part.first] && !scene.quoteAt.has(part.first))
        drafts.push(clauseDraft(scene, sentence, found, part));
      continue;
    }
    drafts.push(clauseDraft(scene, sentence, found, attribution));
  }
  return drafts;
}

/** "Too often, Mr X said, the debate is …": of a clause cut in two, the longer part. */
function longerPart(sentence: Sentence, attribution: Attribution): Attribution | undefined {
  const before = { ...attribution, first: sentence.first, last: attribution.from };
  const after = { ...attribution, first: attribution.to + 1, last: attribution.last };
  const part = before.last - before.first > after.last - after.first ? before : after;
  return part.last - part.first >= 3 ? part : undefined;
}

function clauseDraft(
  scene: Scene,
  sentence: Sentence,
  found: SentenceDrafts,
  attribution: SentenceDrafts['attributions'][number],
): Draft {
  const { tokens } = scene.lexed.parts;
  const quote = scene.quoteAt.get(attribution.first);
  const whole = quote && attribution.last <= quote.close + 1 && attribution.last >= quote.last;
  const head = between(scene.groups, attribution.first, attribution.last).find(
    (g) => !scene.quoteAround[g.first] || whole,
  );
  const sub = head && found.drafts.length === 0 && head.passive ? { kind: 'none' as const } : undefined;
  const lead = scene.mentionAt.get(whole ? quote.first : attribution.first);
  const joint = lead?.joint === true && lead.phrase.shape === 'plural' ? lead : undefined;
  const speaker: Speaker = sub
    ? speakerOf(sub)
    : joint
      ? { kind: 'joint', at: joint }
      : { kind: 'mention', mention: attribution.source };
  return {
    first: whole ? quote.first : attribution.first,
    last: whole ? quote.last : attribution.last,
    start: whole ? quote.start : (tokens[attribution.first]?.start ?? 0),
    end: whole ? quote.end : (tokens[attribution.last - 1]?.end ?? 0),
    form: whole ? 'quote' : 'paraphrase',
    act: actOf(attribution.cue),
    ...(attribution.cue && { cue: attribution.cue }),
    speaker,
    ...((sub ?? joint) && { source: attribution.source }),
    rule: attribution.rule,
    sentence: scene.sentenceAt.get(sentence.first) ?? -1,
  };
}

/** A quotation from a press service: who speaks inside it? "«Le Président [X] a rappelé …», selon l'Elysée" → X, by the Élysée. */
function openQuote(scene: Scene, draft: Draft, subjects: ReadonlyMap<VerbGroup, Subject>, floor: Floor): Draft {
  if (draft.form !== 'quote' || draft.source) return draft;
  const both = jointInside(scene, draft, subjects);
  const teller = both && tellerOf(scene, draft);
  if (both && teller) return { ...draft, speaker: both, source: teller };
  if (draft.speaker.kind !== 'mention') return draft;
  const { mention } = draft.speaker;
  if (weAgreed(scene, draft, subjects)) return { ...draft, speaker: { kind: 'joint' }, source: mention };
  const voucher = floor.actorOf(mention);
  if (!isVoucher(voucher)) return draft;
  const institution = voucher?.kind !== 'person';
  const head = between(scene.groups, draft.first, draft.last).find(isFiniteVerb);
  if (!head)
    return agentless(scene, draft) && institution
      ? { ...draft, speaker: { kind: 'agentless' }, source: mention }
      : draft;
  if (institution && agentless(scene, { ...draft, last: head.first }))
    return { ...draft, speaker: { kind: 'agentless' }, source: mention };
  const subject = subjects.get(head);
  if (subject?.kind === 'none')
    return !institution ? draft : { ...draft, speaker: { kind: 'agentless' }, source: mention };
  if (
    subject?.kind !== 'mention' ||
    !subject.mention ||
    !isCue(head) ||
    head.first - subject.mention.last > 8 ||
    subject.mention.phrase.shape === 'pronoun'
  )
    return draft;
  const inner = subject.mention.joint || subject.mention.actors.length > 1 ? undefined : floor.actorOf(subject.mention);
  if (inner && inner.kind !== 'person') return draft;
  if (inner?.id === voucher?.id) return draft;
  return { ...draft, act: actOf(head), speaker: speakerOf(subject), source: mention };
}

/** Whoever the rule took for the speaker of a quotation in which somebody else speaks. */
function tellerOf(scene: Scene, { speaker, cue }: Draft): Mention | undefined {
  if (speaker.kind === 'mention') return speaker.mention;
  if (speaker.kind === 'unnamed') return standIn(scene, speaker, 'unnamed');
  return speaker.kind === 'document' && cue ? standIn(scene, cue, 'it') : undefined;
}

/** "les deux chefs d'Etat « ont exigé … »": the words before the quotation say who speaks in it. */
function leadIntoQuote(scene: Scene, draft: Draft): Draft {
  const lead =
    draft.form === 'paraphrase' && draft.speaker.kind === 'mention' ? scene.mentionAt.get(draft.first) : undefined;
  const quote = lead && scene.quoteAt.get(lead.last);
  if (
    !lead ||
    !quote ||
    draft.speaker.kind !== 'mention' ||
    quote.close + 2 < draft.last ||
    !scene.groupAt.has(quote.first)
  )
    return draft;
  const speaker = speakerOf({ kind: 'mention', mention: lead });
  return {
    ...draft,
    first: quote.first,
    last: quote.last,
    start: quote.start,
    end: quote.end,
    form: 'quote',
    speaker,
    source: draft.source ?? draft.speaker.mention,
  };
}

/** "…, précise que les deux présidents ont jugé utiles …": the plural that leads the clause speaks, the voucher vouches. */
function jointLead(scene: Scene, draft: Draft, floor: Floor): Draft {
  if (
    draft.form === 'quote' ||
    draft.source ||
    draft.speaker.kind !== 'mention' ||
    !/that$|^clause|^according/.test(draft.rule)
  )
    return draft;
  const lead = scene.mentionAt.get(draft.first);
  if (!lead?.joint || !isVoucher(floor.actorOf(draft.speaker.mention))) return draft;
  const verb = scene.groupAt.get(skipAdverbs(scene, lead.last));
  if (!verb || verb.modal || !['past', 'present', 'pluperfect', 'imperfect'].includes(verb.tense)) return draft;
  // "said that they had "touched on the need …"": what they did stands inside the quotation.
  const quote = scene.quoteAround[verb.head];
  if (quote && draft.last - quote.last <= 2) {
    const { first, last, start, end } = quote;
    const speaker: Speaker = { kind: 'joint', at: lead };
    return { ...draft, first, last, start, end, form: 'quote', speaker, source: draft.speaker.mention };
  }
  const inside = draft.last - verb.last >= 3 ? verb.last : draft.first;
  const start = scene.lexed.parts.tokens[inside]?.start ?? draft.start;
  return { ...draft, first: inside, start, speaker: { kind: 'joint', at: lead }, source: draft.speaker.mention };
}

/** "the conversation took place at France's initiative": a contact told, nothing said in it. */
function markTelling(scene: Scene, draft: Draft): Draft {
  if (draft.form === 'quote') return draft;
  const head = between(scene.groups, draft.first, draft.last)[0];
  if (
    !head ||
    !(
      head.verbs.some((v) => v.contact?.includes('take-place')) ||
      (head.passive && head.verbs.some((v) => v.status === 'request'))
    )
  )
    return draft;
  for (let i = draft.first; i < head.first && i < draft.first + 4; i++)
    if (scene.lexed.term(i, 'contactNoun')) return { ...draft, telling: true };
  return draft;
}

/** "Nous sommes convenus avec le président X": said by one for both. */
function weAgreed(scene: Scene, draft: Draft, subjects: ReadonlyMap<VerbGroup, Subject>): boolean {
  const head = between(scene.groups, draft.first, draft.last).find(isFiniteVerb);
  const we = head && subjects.get(head)?.mention?.phrase.pronoun === 'we';
  return we === true && (actOf(head) === 'agree' || actOf(head) === 'discuss') && isCue(head);
}

/** "The two leaders committed to …": a plural noun that begins the quotation speaks in it. */
function jointInside(scene: Scene, draft: Draft, subjects: ReadonlyMap<VerbGroup, Subject>): Speaker | undefined {
  const head = between(scene.groups, draft.first, draft.last).find(isFiniteVerb);
  const subject = head && subjects.get(head)?.mention;
  // "les deux présidents « se sont accordés … », écrit-elle": the subject stands before the mark.
  const outside = head && head.first <= draft.first + 1 ? scene.mentionTo.get(draft.first - 1) : undefined;
  const lead = outside ?? scene.mentionAt.get(draft.first);
  const found =
    subject?.joint && subject.phrase.shape === 'plural'
      ? subject
      : lead?.joint && lead.phrase.shape === 'plural'
        ? lead
        : undefined;
  return found && { kind: 'joint', at: found };
}

const isFiniteVerb = (group: VerbGroup): boolean =>
  !['participle', 'gerund', 'infinitive'].includes(group.tense) || group.passive;

/** A passive of a verb that is not listed: "il a été observé que", "special attention was paid". */
function agentless(scene: Scene, draft: { readonly first: number; readonly last: number }): boolean {
  for (let i = draft.first; i + 1 < draft.last; i++) {
    const auxiliary = scene.lexed.term(i, 'auxiliary')?.term.auxiliary;
    if (auxiliary?.role !== 'be' || !['participle', 'past'].includes(auxiliary.tense)) continue;
    const next = scene.lexed.parts.tokens[i + 1];
    if (scene.mentionTo.has(i) && auxiliary.tense === 'past') return false;
    return (
      /(?:e|es|ee|ees|is|it|u|us|ed|en|id)$/.test(next?.norm ?? '') &&
      !scene.lexed.is(i + 1, 'determiner', 'adverb', 'not')
    );
  }
  return false;
}

/** "L'Elysée indique que S a rappelé C": the statement is S's, the Élysée vouches. What else lies inside a statement is part of it. */
function unwrap(scene: Scene, drafts: readonly Draft[], floor: Floor): Draft[] {
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

const words = (scene: Scene, q: Quotation): number =>
  scene.lexed.parts.tokens.slice(q.first, q.last).filter((t) => t.kind !== 'mark').length;

/** Quoted pieces of three words or more inside a paraphrase are statements of their own. */
function quotedPieces(scene: Scene, draft: Draft): Draft[] {
  if (draft.form === 'quote') return [];
  const pieces: Draft[] = [];
  for (let i = draft.first; i < draft.last; i++) {
    const quote = scene.quoteAt.get(i);
    if (!quote || quote.depth > 0 || words(scene, quote) < 3) continue;
    pieces.push({ ...draft, first: quote.first, last: quote.last, start: quote.start, end: quote.end, form: 'quote' });
  }
  return pieces;
}

/** Nothing but an article or preposition stands outside the quotation: the quotation alone counts. */
function onlyQuote(scene: Scene, draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.form === 'quote') return false;
  const { tokens } = scene.lexed.parts;
  let outside = 0;
  for (let i = draft.first; i < draft.last; i++) {
    const quote = scene.quoteAt.get(i);
    if (quote && quote.depth === 0) i = Math.max(i, quote.closed ? quote.close : quote.close - 1);
    else if (tokens[i]?.kind === 'word' && !scene.lexed.is(i, 'determiner', 'of', 'to', 'and')) outside++;
  }
  const quoted = quotedPieces(scene, draft).length > 0;
  return (
    outside === 0 &&
    (quoted || drafts.some((d) => d !== draft && d.form === 'quote' && d.first >= draft.first && d.last <= draft.last))
  );
}

function dedupe(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter((d) => {
    const key = `${d.start}-${d.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
