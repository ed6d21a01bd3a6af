import type { Side } from '@readout/world';
import { holding } from '../1-text/index.js';
import type { CastMember } from './cast.js';
import { bodyMember, type Context, mention, sideTold } from './context.js';
import type { Mention } from './mention.js';
import { resolvePerson } from './persons.js';
import type { Phrase } from './phrase.js';

/** Turns a phrase into the actors it stands for, or undefined where the text cannot tell. */
export function resolvePhrase(phrase: Phrase, context: Context): Mention | undefined {
  switch (phrase.shape) {
    case 'person':
    case 'counterpart':
      return resolvePerson(phrase, context);
    case 'body':
      return resolveBody(phrase, context);
    case 'plural':
      return mention(phrase, context, [], 'resolved', { joint: true });
    case 'pronoun':
      if (phrase.pronoun === 'he' && context.lexed.is(phrase.last, 'and')) return pronounOfList(phrase, context);
      return mention(phrase, context, [], 'resolved', { joint: phrase.pronoun === 'they' });
    case 'unnamed':
      return resolveUnnamed(phrase, context);
  }
}

/** "she and D. N. Dhungyel": as one of a list the pronoun stands for the person named last. */
function pronounOfList(phrase: Phrase, context: Context): Mention {
  const member = context.cast.latest(phrase.woman);
  return mention(phrase, context, member ? [member] : [], 'resolved');
}

function resolveBody(phrase: Phrase, context: Context): Mention | undefined {
  if (phrase.of) return officeOfPerson(phrase, phrase.of, context);
  const members: CastMember[] = [];
  for (const body of phrase.bodies) {
    const side = body.startsWith('? ') ? (context.bodySide ?? context.publisherSide ?? context.firstSide) : undefined;
    if (body.startsWith('? ') && !side) return undefined;
    members.push(bodyMember(side ? body.replace('?', side) : body, context.cast));
  }
  if (phrase.bodies.length === 0) for (const side of phrase.sides) members.push(context.cast.body(`state/${side}`));
  return members.length > 0 ? mention(phrase, context, members, 'stated') : undefined;
}

/** "Mr Kurti's office", "le cabinet de M. Frieden": the institution that the person heads. */
function officeOfPerson(phrase: Phrase, of: Phrase, context: Context): Mention | undefined {
  const owner = context.cast.get(resolvePerson(of, context)?.actors[0] ?? '');
  if (!owner?.side) return undefined;
  const what =
    owner.offices.has('president') || owner.offices.has('monarch')
      ? 'presidency'
      : owner.offices.has('foreign-minister')
        ? 'foreign-ministry'
        : 'government';
  const institution = context.cast.world.institutionOf(owner.side, what);
  return mention(phrase, context, [context.cast.body(institution?.id ?? `state/${owner.side}`)], 'resolved');
}

function resolveUnnamed(phrase: Phrase, context: Context): Mention | undefined {
  const { lexed, cast } = context;
  const what = lastWord(phrase.english ?? '');
  const before = isAgain(phrase, context) ? cast.get(context.unnamed.get(what) ?? '') : undefined;
  if (before) return mention(phrase, context, [before], 'resolved');
  const owner = phrase.of
    ? resolvePerson(phrase.of, context)?.actors[0]
    : phrase.possessive
      ? cast.latest(phrase.woman)?.id
      : undefined;
  const member = owner ? cast.get(owner) : undefined;
  const told = sideTold(phrase, cast) ?? member?.side;
  const side = SIDELESS.test(phrase.english ?? '')
    ? undefined
    : (told ??
      (isClose(phrase) ? context.bodySide : undefined) ??
      (isOfficial(phrase) ? townSide(phrase, context) : undefined));
  const span = lexed.span(phrase.first, phrase.last);
  const name = unnamedName(phrase, context, member, told ? undefined : side);
  const found = cast.unnamed(span, name, side);
  context.unnamed.set(what, found.id);
  return mention(phrase, context, [found], 'stated');
}

const lastWord = (english: string): string => english.slice(english.lastIndexOf(' ') + 1);

/** "the official", "les sources": with an article, and nothing told of whom they serve. */
function isAgain(phrase: Phrase, { lexed }: Context): boolean {
  const { first, sides, bodies, of, possessive } = phrase;
  if (of || possessive || sides.length > 0 || bodies.length > 0) return false;
  return lexed.is(first, 'determiner') && !lexed.is(first, 'someone');
}

/** Those who serve the state whose capital the sentence begins with. */
const isOfficial = (phrase: Phrase): boolean => /official|diplomat|negotiator/.test(phrase.english ?? '');

/** "In Bucharest, … a senior official": the side of the capital at the head of the sentence. */
function townSide({ first }: Phrase, { lexed }: Context): Side | undefined {
  const sentence = holding(lexed.parts.sentences, first);
  if (!sentence) return undefined;
  const link = Math.max(lexed.word(sentence.first, 'in'), lexed.word(sentence.first, 'to'));
  return link ? lexed.term(link, 'capital')?.term.side : undefined;
}

/** The press and experts of a country speak for no state. */
const SIDELESS = /^(?:press|media|an? (?:analyst|expert)|analysts|experts|a witness|prosecutors|lawmakers)/;

/** Advisers and spokesmen speak for the side whose account is being told; diplomats and sources may be anybody's. */
const isClose = (phrase: Phrase): boolean => /advis|aide|spokesman|entourage/.test(phrase.english ?? '');

/** "an adviser to Emmanuel Macron", "a diplomat of Greece", "a source". */
function unnamedName(
  phrase: Phrase,
  { lexed, cast }: Context,
  owner: CastMember | undefined,
  assumed: Side | undefined,
): string {
  const span = lexed.span(phrase.first, phrase.last);
  const english = phrase.english ?? lexed.parts.text.slice(span.start, span.end);
  const link = /advis|aide/.test(english) ? 'to' : 'of';
  if (owner) return `${english} ${link} ${owner.name}`;
  const body = phrase.bodies[0] ? bodyMember(phrase.bodies[0], cast).name : undefined;
  if (body) return `${english} ${link} the ${body}`;
  const side = phrase.sides[0] ?? assumed;
  if (!side) return english;
  const leader = /advis|aide|entourage/.test(english) ? cast.holder(side, ['leader'])?.name : undefined;
  if (leader) return `${english} ${link} ${leader}`;
  if (/spokesman/.test(english)) return `spokesman of the ${cast.world.adjective(side)} government`;
  return ofNation(english, cast.world.adjective(side));
}

/** "a diplomat" → "a Cypriot diplomat", "an official" → "an Indian official". */
function ofNation(english: string, adjective: string): string {
  const [, article, rest = english] = /^(an?) (.*)$/.exec(english) ?? [];
  return article ? `${/^[AEIOU]/.test(adjective) ? 'an' : 'a'} ${adjective} ${rest}` : `${adjective} ${english}`;
}
