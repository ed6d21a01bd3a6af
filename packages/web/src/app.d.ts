import type { RecordStore } from '@readout/record';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** Why and when a document was withdrawn. */
      reason?: string;
      at?: string;
    }
    interface Locals {
      record: RecordStore | undefined;
    }
  }
}
