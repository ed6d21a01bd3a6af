import type { ExportPlace, RecordStore } from '@readout/record';

/** Everything that an export says, as its bytes. */
export async function wholeExport(record: RecordStore): Promise<string> {
  const lines: string[] = [];
  let after: ExportPlace | undefined;
  do {
    const part = await record.export(after);
    lines.push(...part.lines);
    after = part.next;
  } while (after);
  return `${lines.join('\n')}\n`;
}
