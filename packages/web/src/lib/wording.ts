/** Puts codes into the words of a language: sides, dates, topics, actors. */
import type { ComparedActor } from '@readout/compare';
import { type Messages, messages } from '../messages';
import type { Language } from './language';

export interface Wording {
  readonly lang: Language;
  readonly m: Messages;
  side(code: string): string;
  date(iso: string): string;
  topic(id: string): string;
  percent(share: number): string;
  list(names: readonly string[]): string;
  duration(iso: string): string;
}

/** "2021-07-02" → "2 July 2021"; less precise dates keep their precision. */
function dated(lang: Language, iso: string): string {
  const date = new Date(iso.length === 4 ? `${iso}-01` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  const locale = lang === 'en' ? 'en-GB' : lang;
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (iso.length > 4) parts.month = 'long';
  if (iso.length > 7) parts.day = 'numeric';
  return new Intl.DateTimeFormat(locale, parts).format(date);
}

/** "PT1H30M" → "1 h 30 min". */
function lasted(iso: string): string {
  const [, hours, minutes] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(iso) ?? [];
  return [hours && `${hours} h`, minutes && `${minutes} min`].filter(Boolean).join(' ') || iso;
}

/** A share that is there is never 0 %. */
function shared(lang: Language, share: number): string {
  const percent = new Intl.NumberFormat(lang, { style: 'percent' });
  return share > 0 && share < 0.005 ? `< ${percent.format(0.01)}` : percent.format(share);
}

function sided(lang: Language, m: Messages, code: string): string {
  if (code === 'joint') return m.joint;
  if (/^[A-Z]{2}$/.test(code)) return new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code;
  return m.sides[code] ?? code.replace(/^\w+\//, '').replaceAll('-', ' ');
}

export function wording(lang: Language): Wording {
  const m = messages[lang];
  return {
    lang,
    m,
    side: (code) => sided(lang, m, code),
    date: (iso) => dated(lang, iso),
    topic: (id) => (m.topics as Record<string, string>)[id] ?? id,
    percent: (share) => shared(lang, share),
    list: (names) => new Intl.ListFormat(lang, { type: 'conjunction' }).format(names),
    duration: lasted,
  };
}

type Named = Pick<ComparedActor, 'name' | 'kind' | 'side'>;

/** Who is said to have spoken. */
export function speakerName(
  { m, side }: Wording,
  id: string | undefined,
  actors: Readonly<Record<string, Named>>,
): string {
  if (id === undefined) return m.statement.unnamed;
  if (id === 'joint') return m.statement.joint;
  const actor = actors[id];
  if (!actor) return id;
  return actor.kind === 'state' && actor.side ? side(actor.side) : actor.name;
}
