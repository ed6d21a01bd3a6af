import type { RecordStore } from '@readout/record';

declare global {
  namespace App {
    interface Locals {
      record: RecordStore | undefined;
    }
  }
}
