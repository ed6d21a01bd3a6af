import type { Correction, CorrectionRequest, NamedActor, RecordStore } from '@readout/record';
import { correctionLine } from './list-corrections.js';
import type { SignedOptions } from './options.js';
import { print } from './output.js';
import { report } from './problems.js';
import { withRecord } from './record.js';
import { rereadWith } from './reread.js';
import { signed } from './signed.js';

/** `readout correct …`: keeps a correction and tells what became of it. */
export async function correctRecord(request: CorrectionRequest, options: SignedOptions): Promise<void> {
  await onRecord(options, async (record) => [await record.correct(request, signed(options))]);
}

type Fields = { readonly publisher?: string; readonly published?: string };

/** What a document says of itself is part of what is read: it is read again at once. */
export async function correctDocument(document: string, fields: Fields, options: SignedOptions): Promise<void> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined) as [keyof Fields, string][];
  if (given.length === 0) return report(document, 'say what is wrong: give --publisher or --published');
  await onRecord(options, async (record) => {
    const made: Correction[] = [];
    for (const [field, value] of given)
      made.push(await record.correct({ kind: 'document', document, field, value }, signed(options)));
    return made;
  });
}

export async function correctContact(
  contact: string,
  field: string,
  value: string,
  options: SignedOptions,
): Promise<void> {
  const fields = ['kind', 'status', 'date', 'initiator', 'place', 'duration'] as const;
  const known = fields.find((one) => one === field);
  if (!known) return report(field, `is no field of a contact; there are: ${fields.join(', ')}`);
  await correctRecord({ kind: 'contact', contact, field: known, value }, options);
}

const KINDS = {
  person: 'person',
  state: 'state',
  institution: 'institution',
  org: 'organisation',
  group: 'group',
  outlet: 'outlet',
} as const;

export async function correctActor(
  document: string,
  actor: string,
  { id, name, side, office }: { id: string; name: string; side?: string; office?: string },
  options: SignedOptions,
): Promise<void> {
  const kind: NamedActor['kind'] = KINDS[id.split('/')[0] as keyof typeof KINDS] ?? 'person';
  const as = { id, kind, name, ...(side === undefined ? {} : { side }), ...(office === undefined ? {} : { office }) };
  await correctRecord({ kind: 'actor', document, actor, as }, options);
}

export async function undoCorrection(number: string, options: SignedOptions): Promise<void> {
  if (!/^\d+$/u.test(number)) return report(number, 'is no number of a correction; "readout corrections" lists them');
  await onRecord(options, async (record) => [await record.undo(Number(number), signed(options))]);
}

async function onRecord(
  options: SignedOptions,
  work: (record: RecordStore) => Promise<readonly Correction[]>,
): Promise<void> {
  await withRecord(
    options,
    async (record) => {
      const made = await work(record);
      for (const { change } of made.slice(-1))
        if (change.kind === 'document') await rereadWith(record, { document: change.document });
      await print(made.map(correctionLine).join(''));
    },
    { create: false },
  );
}
