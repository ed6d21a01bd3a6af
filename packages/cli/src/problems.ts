/** Exit code when an input could not be read or the command was misused. */
const FAILED = 2;

export function failed(): void {
  process.exitCode = FAILED;
}

/** One line on standard error: where, and what is wrong. The other inputs go on. */
export function report(origin: string, message: string): void {
  process.stderr.write(`readout: ${oneLine(origin) || '""'}: ${oneLine(message)}\n`);
  failed();
}

/** An error that ends the command: its words if it is a known one, its trace if it is a bug. */
export function complain(error: unknown): void {
  const known = error instanceof Error && typeof (error as { code?: unknown }).code === 'string';
  const text = known ? oneLine((error as Error).message) : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`readout: ${text}\n`);
  failed();
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ');
