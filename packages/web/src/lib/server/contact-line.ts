/** In: a contact of the record. Out: its line in the list, from the same comparison that its own page shows. */
import { type Comparison, compare } from '@readout/compare';
import type { ContactPage, ContactRow } from '@readout/record';

export interface ContactSummaryLine {
  readonly contact: ContactRow;
  /** Sides that published an account. */
  readonly published: readonly string[];
  readonly initiative: { readonly told: string | undefined; readonly disputed: boolean };
  readonly shared: number;
  readonly topics: number;
  readonly flags: number;
}

function published({ accounts }: Comparison): string[] {
  return accounts.filter(({ documents }) => documents.length).map(({ side }) => side);
}

export function contactLine({ contact, readings, mentions, background }: ContactPage): ContactSummaryLine {
  const comparison = compare(readings, mentions, background);
  const carried = comparison?.topics.filter(({ carriedBy }) => carriedBy.length) ?? [];
  return {
    contact,
    published: comparison ? published(comparison) : [],
    initiative: {
      told: comparison ? comparison.contact.initiator : contact.initiator,
      disputed: comparison?.fields.some(({ field, disputed }) => field === 'initiator' && disputed) ?? false,
    },
    shared: carried.filter(({ spread }) => spread === 'all').length,
    topics: carried.length,
    flags: comparison?.flags.length ?? 0,
  };
}
