import type { Sentence } from '../1-text/index.js';
import type { ContactFrame } from '../languages/pack.js';
import { skipAdverbs } from './adverbs.js';
import type { SentenceDrafts } from './apply-rules.js';
import { attribute } from './attribute.js';
import { length, quoted } from './content.js';
import type { Draft, Speaker } from './draft.js';
import { leadIntoQuote, openQuote } from './open-quotes.js';
import { between, type Scene } from './scene.js';
import type { Subject } from './subject.js';
import { unwrap } from './unwrap.js';
import type { VerbGroup } from './verb-group.js';
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
    .filter((draft) => !onlyQuote(scene, draft, drafts) && !saysNothing(scene, draft));
  return dedupe(drafts);
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
  const speaker: Speaker = { kind: 'joint', at: lead };
  const source = draft.speaker.mention;
  // "said that they had "touched on the need …"": what they did stands inside the quotation.
  const quote = scene.quoteAround[verb.head];
  if (quote && draft.last - quote.last <= 2) {
    return { ...draft, ...quoted(quote), speaker, source };
  }
  const inside = draft.last - verb.last >= 3 ? verb.last : draft.first;
  const start = scene.lexed.parts.tokens[inside]?.start ?? draft.start;
  return { ...draft, first: inside, start, speaker, source };
}

/** "the conversation took place at France's initiative": a contact told, nothing said in it. */
function markTelling(scene: Scene, draft: Draft): Draft {
  if (draft.form === 'quote') return draft;
  const head = between(scene.groups, draft.first, draft.last)[0];
  // "L'entretien, précise-t-elle, a eu lieu à l'initiative de Paris": its subject stands before the insertion.
  if (
    head &&
    head.first === draft.first &&
    head.verbs.some((v) => v.contact?.includes('take-place')) &&
    contactBefore(scene, head)
  )
    return { ...draft, telling: true };
  if (head && /^(?:clause|according)/.test(draft.rule) && draft.speaker.kind !== 'joint' && meets(scene, head))
    return { ...draft, telling: true };
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

/** A noun for a contact stands before the verb, in its sentence. */
function contactBefore({ lexed }: Scene, { first }: VerbGroup): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 14) && !/^[.;!?]$/.test(lexed.text(i)); i--)
    if (lexed.term(i, 'contactNoun')) return true;
  return false;
}

const MEETS: ReadonlySet<string> = new Set<ContactFrame>([
  'speak',
  'meet',
  'see',
  'call',
  'receive',
  'visit',
  'gather',
  'summon',
]);

/** "A s'est entretenu lundi avec B, a indiqué l'Élysée": the head of the clause is a verb of contact with an actor behind it. */
function meets(scene: Scene, head: VerbGroup): boolean {
  if (head.negated || !head.verbs.some((v) => v.contact?.some((frame) => MEETS.has(frame)))) return false;
  if (head.verbs.some((v) => v.status === 'refuse')) return false;
  const behind = skipAdverbs(scene, head.last);
  return between(scene.mentions, behind, behind + 16).length > 0 || head.passive;
}

/** Quoted pieces of three words or more inside a paraphrase are statements of their own. */
function quotedPieces(scene: Scene, draft: Draft): Draft[] {
  if (draft.form === 'quote') return [];
  const pieces: Draft[] = [];
  for (let i = draft.first; i < draft.last; i++) {
    const quote = scene.quoteAt.get(i);
    if (!quote || quote.depth > 0 || length(scene.lexed, quote) < 3) continue;
    pieces.push({ ...draft, ...quoted(quote) });
  }
  return pieces;
}

/** "saw it otherwise", "a appelé ce samedi", "agreed “in principle”": an adverb, a date, two coloured words. */
function saysNothing(scene: Scene, draft: Draft): boolean {
  const { lexed, dateAt } = scene;
  if (draft.form === 'quote')
    return draft.rule === 'verb-object' && draft.last - draft.first < 3 && lexed.is(draft.first, 'in', 'on', 'for');
  if (draft.rule === 'verb-whom-to' && !asksFor(scene, draft)) return true;
  const start = lexed.word(draft.first, 'determiner') || draft.first;
  if ((dateAt.get(draft.first) ?? dateAt.get(start))?.last === draft.last) return true;
  return lexed.word(draft.first, 'adverb') === draft.last;
}

/** "a appelé X en fin de matinée" asks for nothing: what is asked for stands behind "à", "de", "to". */
function asksFor({ lexed, groupAt }: Scene, { first, last }: Draft): boolean {
  for (let i = first + 1; i < last; i++)
    if (lexed.is(i, 'to', 'that') || (lexed.is(i, 'of') && groupAt.get(i + 1)?.tense === 'infinitive')) return true;
  return false;
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

function dedupe(drafts: Draft[]): Draft[] {
  if (drafts.length < 2) return drafts;
  const seen = new Set<string>();
  return drafts.filter((d) => {
    const key = `${d.start}-${d.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
