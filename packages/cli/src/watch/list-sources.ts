import { loadSources, type Source } from '@readout/gather';
import type { WatchState } from '@readout/record';
import { print } from '../output.js';
import { withRecord } from '../record.js';

/** `readout sources`: each with how it stands: broken or silent, and since when. */
export async function listSources(options: {
  readonly json?: true;
  readonly sources?: string;
  readonly data?: string;
}): Promise<void> {
  const sources = await loadSources(options.sources || process.env.READOUT_SOURCES || undefined);
  const states = await statesOf(options);
  const rows = sources.map((source) => ({ ...source, standing: 'new' as const, ...states.get(source.id) }));
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

type Row = Source & Pick<WatchState, 'standing'> & Partial<WatchState>;

const WORDS: Readonly<Record<WatchState['standing'], string>> = {
  new: 'not asked yet',
  follows: 'follows',
  broken: 'broken',
  silent: 'silent',
};

const line = ({ id, publisher, side, language, address, unsure, standing, since, error }: Row): string =>
  [
    id.padEnd(24),
    `${publisher}${side ? ` (${side})` : ''}`.padEnd(48),
    language,
    ` ${WORDS[standing]}${since ? ` since ${since.slice(0, 16).replace('T', ' ')}` : ''}${error ? `: ${error}` : ''}`,
    unsure ? ' [address unsure]' : '',
    ` ${address}`,
  ].join(' ');
