import { once } from 'node:events';

let cut = false;

/** A reader that goes away (`| head`) ends the command without a word. */
export function quietWhenCut(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    cut = true;
    process.exit();
  });
}

/** Writes to standard output and waits until it takes more. */
export async function print(text: string): Promise<void> {
  if (cut) return;
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
