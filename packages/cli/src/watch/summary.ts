import type { Visit } from './visit.js';

/** What a round of visits came to, in lines that a person understands; failures of one reason are told once. */
export function summary(visits: readonly Visit[]): string {
  if (visits.length === 0) return 'No source is due yet; readout sources tells when.\n';
  const sum = (of: (visit: Visit) => number): number => visits.reduce((total, visit) => total + of(visit), 0);
  const broken = visits.filter(({ error }) => error !== undefined);
  const failed = sum((visit) => visit.failed.length);
  const left = sum((visit) => visit.left);
  const lines = [
    `${count(visits.length, 'source')} asked: ${sum((v) => v.new)} new, ${sum((v) => v.unchanged)} unchanged, ${sum((v) => v.revised)} revised, ${failed} failed`,
    ...(left > 0 ? [`${count(left, 'document')} left for the next visit`] : []),
    ...(broken.length > 0 ? [`${count(broken.length, 'source')} could not be read:`] : []),
    ...broken.map(({ source, error }) => `  ${source.id}: ${error}`),
    ...reasons(visits),
  ];
  return `${lines.join('\n')}\n`;
}

function reasons(visits: readonly Visit[]): string[] {
  const by = new Map<string, string[]>();
  for (const { failed } of visits) for (const { url, why } of failed) by.set(why, [...(by.get(why) ?? []), url]);
  if (by.size === 0) return [];
  const rows = [...by].sort((a, b) => b[1].length - a[1].length);
  return [
    'What failed, and why:',
    ...rows.map(([why, urls]) => `  ${urls.length} × ${why}: ${urls[0]}${urls.length > 1 ? ' …' : ''}`),
  ];
}

/** One line a visit that brought something. */
export function visitLine({ source, new: fresh, revised, failed, error }: Visit): string {
  return `${source.id}: ${error ?? `${fresh} new, ${revised} revised, ${failed.length} failed`}`;
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
