import type { Sentence } from '../1-text/index.js';
import type { Mention } from '../2-actors/index.js';
import type { Scene } from '../5-statements/index.js';

/** Actors that a phrase names, those it leaves out, and where it ends. */
export interface States {
  readonly mentions: readonly Mention[];
  readonly except: readonly Mention[];
  readonly last: number;
}

/**
 * `general`: a list may stand behind a general word.
 * "la Suède", "plusieurs Etats membres – les pays baltes, la Pologne", "three allies (A, B and C)", "all but Hungary".
 */
export function statesAt(scene: Scene, sentence: Sentence, i: number, general: boolean): States | undefined {
  const direct = scene.mentionAt.get(i);
  const whole = direct && direct.actors.length > 0 && !direct.actors.every((id) => id.startsWith('org/'));
  if (direct && whole && direct.last <= sentence.last) return listFrom(scene, sentence, i);
  const opener = general ? openerAfter(scene, sentence, i) : 0;
  if (opener) return listFrom(scene, sentence, opener);
  return direct && direct.last <= sentence.last ? listFrom(scene, sentence, i) : undefined;
}

/** The token after the dash, colon, bracket or "including" that opens a list behind a general word; 0 where there is none. */
function openerAfter(scene: Scene, sentence: Sentence, i: number): number {
  const { lexed } = scene;
  for (let j = i; j < Math.min(sentence.last, i + 11); j++) {
    if (scene.groupAt.has(j) || scene.quoteAt.has(j)) return 0;
    const text = lexed.text(j);
    const mark = /^[:(—]$/.test(text) || (/^[–-]$/.test(text) && !lexed.parts.tokens[j]?.joined);
    const including = lexed.word(j, 'including');
    if (!mark && !including) {
      if (/^[.;,]$/.test(text) && !lexed.is(j + 1, 'including')) return 0;
      continue;
    }
    const start = including || lexed.word(j + 1, 'including') || j + 1;
    return scene.mentionAt.has(start) ? start : 0;
  }
  return 0;
}

function listFrom(scene: Scene, sentence: Sentence, start: number): States | undefined {
  const { lexed } = scene;
  const mentions: Mention[] = [];
  const except: Mention[] = [];
  let i = start;
  let out = mentions;
  for (let n = 0; n < 40 && i < sentence.last; n++) {
    const mention = scene.mentionAt.get(i);
    if (mention && mention.last <= sentence.last) {
      out.push(mention);
      i = mention.last;
    }
    const exception = lexed.word(i, 'exception');
    if (exception) out = except;
    const comma = lexed.text(i) === ',' ? i + 1 : i;
    const and = exception || lexed.word(comma, 'and') || lexed.word(comma, 'including') || (comma > i ? comma : 0);
    const next = and
      ? Math.max(
          and,
          scene.mentionAt.has(and) ? 0 : lexed.word(and, 'of'),
          scene.mentionAt.has(and) ? 0 : lexed.word(and, 'by'),
        )
      : 0;
    const follower = next ? scene.mentionAt.get(next) : undefined;
    if (!follower || follower.actors.length === 0 || scene.groupAt.has(follower.last)) break;
    i = next;
  }
  return mentions.length > 0 ? { mentions, except, last: i } : undefined;
}
