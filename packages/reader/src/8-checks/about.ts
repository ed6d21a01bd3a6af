import { lastIndexWhere, sentenceAt, spanOf } from '../1-text/index.js';
import type { Scene, StatementFound } from '../5-statements/index.js';
import type { ContactFound } from '../6-contacts/index.js';
import { addTo } from '../add-to.js';
import type { Initiative, Span } from '../reading.js';

/** What statements are about, looked up by where they stand. */
export class About {
  readonly #scene: Scene;
  readonly #main: ContactFound | undefined;
  readonly #mainSentences: ReadonlySet<number>;
  /** The other contacts of each sentence, with the words that tell them there. */
  readonly #others = new Map<number, Map<ContactFound, Span[]>>();
  readonly #order: ReadonlyMap<Initiative, number>;
  readonly #byStart: readonly Initiative[];
  readonly #byParagraph = new Map<number, Initiative[]>();

  constructor(scene: Scene, contacts: readonly ContactFound[], initiatives: readonly Initiative[]) {
    this.#scene = scene;
    this.#main = contacts.find((c) => c.main);
    this.#mainSentences = new Set(this.#main?.sentences);
    for (const contact of contacts) if (!contact.main) this.#addContact(contact);
    this.#order = new Map(initiatives.map((initiative, i) => [initiative, i]));
    this.#byStart = [...initiatives].sort((a, b) => a.name.start - b.name.start);
    for (const initiative of initiatives) this.#addInitiative(initiative);
  }

  /** The contact of the statement's sentence, unless the statement only speaks of it ("agreed to meet in May"); else the main one. */
  contact({ sentence, content }: StatementFound): ContactFound | undefined {
    const main = this.#main;
    if (main && this.#mainSentences.has(sentence)) return main;
    for (const [contact, told] of this.#others.get(sentence) ?? [])
      if (!main || !told.some((e) => content.start <= e.start && e.end <= content.end)) return contact;
    return main;
  }

  /** The initiative that a statement is about: it names it, or says "ce projet", "the plan" in the same paragraph after it. */
  initiative(found: StatementFound): Initiative | undefined {
    const named = this.#named(found.content);
    if (named || !saysProposal(this.#scene, found.first, found.last)) return named;
    const paragraph = this.#scene.lexed.parts.sentences[found.sentence]?.paragraph;
    const near = paragraph === undefined ? undefined : this.#byParagraph.get(paragraph);
    return near?.findLast((i) => i.name.end <= found.content.start);
  }

  /** The initiative whose name is most of what is said. */
  #named(content: Span): Initiative | undefined {
    let best: Initiative | undefined;
    for (let i = lastIndexWhere(this.#byStart, ({ name }) => name.start < content.start) + 1; ; i++) {
      const initiative = this.#byStart[i];
      if (!initiative || initiative.name.start >= content.end) return best;
      const { start, end } = initiative.name;
      if (end > content.end || end - start <= (content.end - content.start) / 2) continue;
      if (!best || this.#orderOf(initiative) < this.#orderOf(best)) best = initiative;
    }
  }

  #orderOf(initiative: Initiative): number {
    return this.#order.get(initiative) ?? 0;
  }

  #addContact(contact: ContactFound): void {
    contact.sentences.forEach((sentence, i) => {
      const here = this.#others.get(sentence) ?? new Map<ContactFound, Span[]>();
      this.#others.set(sentence, here);
      addTo(here, contact, contact.evidence[i] as Span);
    });
  }

  #addInitiative(initiative: Initiative): void {
    const { parts } = this.#scene.lexed;
    const { start, end } = initiative.name;
    const sentence = parts.sentences[sentenceAt(parts, start)];
    if (!sentence || end > spanOf(parts, sentence.first, sentence.last).end) return;
    addTo(this.#byParagraph, sentence.paragraph, initiative);
  }
}

/** "ce projet", "cette idée", "the plan": a proposal named before. */
function saysProposal({ lexed }: Scene, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++)
    if (lexed.is(i, 'proposalNoun') && lexed.is(i - 1, 'determiner') && !lexed.is(i - 1, 'someone')) return true;
  return false;
}
