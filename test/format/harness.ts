import type { Edition } from "../../src/diag/Edition.ts";
import { OutputFormatter, shapeSettings } from "../../src/format/device/OutputFormatter.ts";
import type { FormatInfoData } from "../../src/format/shape/FormatData.ts";
import type { FormatRequest } from "../../src/format/shape/FormatRequest.ts";
import { Shaper } from "../../src/format/shape/Shaper.ts";
import { sessionViews, ViewTable } from "../../src/format/views/ViewTable.ts";
import { sessionEdition } from "../../src/objects/host/edition.ts";
import { MemberTable } from "../../src/objects/members/MemberTable.ts";
import { PSCustomObject } from "../../src/objects/values/PSObject.ts";

/** A custom object with note properties. */
export function object(properties: Readonly<Record<string, unknown>>): PSCustomObject {
  const table = new MemberTable();
  for (const [name, value] of Object.entries(properties)) table.setNote(name, value);
  return new PSCustomObject(table);
}

export interface ShowOptions {
  readonly edition?: Edition;
  readonly width?: number;
  readonly views?: ViewTable;
}

/** The lines that a stream of objects shows, joined; edition Core. */
export function shown(values: readonly unknown[], { edition = "Core", width = 60, views }: ShowOptions = {}): string {
  return inEdition(edition, views, () => {
    const lines: string[] = [];
    const device = { width, writeLine: (text: string) => void lines.push(text) };
    const formatter = new OutputFormatter(device, { errorView: () => "NormalView" });
    for (const value of values) formatter.write(value);
    formatter.flush();
    return lines.join("\n");
  });
}

function inEdition<T>(edition: Edition, views: ViewTable | undefined, action: () => T): T {
  sessionViews.current = views ?? new ViewTable();
  return sessionEdition.during(edition, action);
}

/** The same through a Format-* cmdlet. */
export function formatted(values: readonly unknown[], request: FormatRequest, options: ShowOptions = {}): string {
  return shown(entriesOf(values, request, options), options);
}

/** What a Format-* cmdlet writes; without a request Format-Table. */
export function entriesOf(
  values: readonly unknown[],
  request: FormatRequest = { kind: "Table", properties: null },
  options: ShowOptions = {},
): FormatInfoData[] {
  const entries: FormatInfoData[] = [];
  inEdition(options.edition ?? "Core", options.views, () => {
    const shaper = new Shaper(request, shapeSettings({}, options.width ?? 60), (entry) => entries.push(entry));
    for (const value of values) shaper.process(value);
    shaper.end();
  });
  return entries;
}
