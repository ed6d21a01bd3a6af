import { loadSources, type Source } from '@readout/gather';
import type { WatchState } from '@readout/record';
import { print } from '../output.js';
import { withRecord } from '../record.js';

/** Days without anything new after which a source counts as silent. */
const SILENT = 14;

/** `readout sources`: each with how it stands: broken or silent, and since when. */
export async function listSources(options: {
  readonly json?: true;
  readonly sources?: string;
  readonly data?: string;
}): Promise<void> {
  const sources = await loadSources(options.sources || process.env.READOUT_SOURCES || undefined);
  const states = await statesOf(options);
  const rows = sources.map((source) => ({ ...source, ...statusOf(states.get(source.id)) }));
  if (options.json) return print(`${JSON.stringify(rows, null, 2)}\n`);
  for (const row of rows) await print(`${line(row)}\n`);
}

async function statesOf(options: { readonly data?: string }): Promise<Map<string, WatchState>> {
  try {
    const states = await withRecord(options, (record) => record.watchStates(), { create: false });
    return new Map(states.map((state) => [state.id, state]));
  } catch (error) {
    if ((error as { code?: unknown }).code === 'no-record') return new Map();
    throw error;
  }
}

interface Status {
  readonly status: 'never asked' | 'follows' | 'broken' | 'silent';
  /** Since when it is broken or silent: ISO 8601, UTC. */
  readonly since?: string;
  readonly why?: string;
  readonly state?: WatchState;
}

export function statusOf(state: WatchState | undefined, now = Date.now()): Status {
  if (!state?.asked) return { status: 'never asked' };
  if (state.failingSince)
    return { status: 'broken', since: state.failingSince, ...(state.error && { why: state.error }), state };
  const since = state.new ?? state.first;
  if (now - Date.parse(since) > SILENT * 86_400_000) return { status: 'silent', since, state };
  return { status: 'follows', state };
}

const line = ({ id, publisher, side, language, address, unsure, status, since, why }: Source & Status): string =>
  [
    id.padEnd(24),
    `${publisher}${side ? ` (${side})` : ''}`.padEnd(48),
    language,
    ` ${status}${since ? ` since ${since.slice(0, 16).replace('T', ' ')}` : ''}${why ? `: ${why}` : ''}`,
    unsure ? ' [address unsure]' : '',
    ` ${address}`,
  ].join(' ');
