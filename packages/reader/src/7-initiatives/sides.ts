import type { Side } from '@readout/world';
import { lastIndexWhere } from '../1-text/index.js';
import type { Cast, Mention } from '../2-actors/index.js';
import { between, type Statements } from '../5-statements/index.js';
import type { States } from './states.js';

/** The states and organisations that mentions speak for; groups by their members at the date of the document. */
export class Sides {
  constructor(
    readonly cast: Cast,
    readonly read: Statements,
  ) {}

  ofStates({ mentions, except }: States): Side[] {
    const without = except.flatMap((m) => this.ofMention(m));
    return [...new Set(mentions.flatMap((m) => this.ofMention(m)))].filter((side) => !without.includes(side));
  }

  ofMention(mention: Mention): Side[] {
    if (mention.actors.length > 0) return mention.actors.flatMap((id) => this.ofActor(id));
    if (mention.joint) return this.#pairBefore(mention);
    const actor = this.read.antecedents.get(mention.first);
    return actor ? this.ofActor(actor) : [];
  }

  ofActor(id: string): Side[] {
    const member = this.cast.get(id);
    if (!member || member.former || member.kind === 'outlet') return [];
    if (member.kind === 'group') return [...this.cast.world.members(id, this.cast.date ?? '9999')];
    return member.side ? [member.side] : [];
  }

  /** "both": the list of two named last, in this sentence or the one before. */
  #pairBefore(mention: Mention): Side[] {
    const { sentences } = this.read.scene.lexed.parts;
    const at = lastIndexWhere(sentences, (s) => s.first <= mention.first);
    const from = sentences[Math.max(0, at - 1)]?.first ?? 0;
    const pair = between(this.read.scene.mentions, from, mention.first).findLast((m) => m.actors.length > 1);
    return pair ? this.ofMention(pair) : [];
  }
}
