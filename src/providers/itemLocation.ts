import type { Provider } from "../command/Provider.ts";
import { attachable, ensureExtendedMembers } from "../objects/members/extendedMembers.ts";
import { Shape } from "../objects/members/Shape.ts";
import type { PSDriveInfo } from "../objects/values/shell/PSDriveInfo.ts";

/** The path of an item with its provider in front: "Microsoft.PowerShell.Core\FileSystem::T:\a.txt". */
export function providerQualified(provider: Provider, path: string): string {
  return `${provider.info.fullName}::${path}`;
}

/** What of an item's place is told besides its path. */
interface LocationDetails {
  readonly isContainer?: boolean;
  readonly isContent?: boolean;
}

/** The note properties that tell where an item lies; content is told without the provider. */
function locationNotes(
  provider: Provider,
  drive: PSDriveInfo | null,
  path: string,
  more: LocationDetails,
): readonly (readonly [name: string, value: unknown])[] {
  const notes: (readonly [string, unknown])[] = [];
  const shown = (at: string) => (more.isContent ? at : providerQualified(provider, at));
  notes.push(["PSPath", shown(path)]);
  if (provider.supports("navigation")) {
    const parent = provider.parent(path);
    notes.push(["PSParentPath", parent === "" ? "" : shown(parent)], ["PSChildName", provider.leaf(path)]);
  }
  if (drive) notes.push(["PSDrive", drive]);
  notes.push(["PSProvider", provider.info]);
  if (more.isContainer !== undefined) notes.push(["PSIsContainer", more.isContainer]);
  return notes;
}

/** The value with the note properties that tell where it lies; a text or number is wrapped for them. */
export function withLocation(
  value: unknown,
  provider: Provider,
  drive: PSDriveInfo | null,
  path: string,
  more: LocationDetails = {},
): unknown {
  if (value === null || value === undefined) return value;
  const carrier = attachable(value);
  const table = ensureExtendedMembers(carrier);
  for (const [name, note] of locationNotes(provider, drive, path, more)) table.setNote(name, note);
  return carrier;
}

/** The content of one item, piece by piece: the place is worked out once for all of them. */
export class LocatedContent {
  readonly #notes: readonly (readonly [name: string, value: unknown])[];
  readonly #shape: Shape;

  constructor(provider: Provider, drive: PSDriveInfo | null, path: string) {
    this.#notes = locationNotes(provider, drive, path, { isContent: true });
    this.#shape = Shape.of([...this.#notes.map(([name]) => name), "ReadCount"]);
  }

  /** A piece with its place and the number of pieces read so far. */
  piece(value: unknown, readCount: bigint): unknown {
    if (value === null || value === undefined) return value;
    const carrier = attachable(value);
    const table = ensureExtendedMembers(carrier);
    if (table.shape === Shape.empty) {
      table.shape = this.#shape;
      for (const [, note] of this.#notes) table.slots.push(note);
      table.slots.push(readCount);
      return carrier;
    }
    for (const [name, note] of this.#notes) table.setNote(name, note);
    table.setNote("ReadCount", readCount);
    return carrier;
  }
}
