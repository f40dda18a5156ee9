import type { PerEdition } from "../../diag/Edition.ts";
import { positionMessage } from "../../diag/positionMessage.ts";
import { categoryText } from "../../objects/errors/categoryText.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { edition } from "../../objects/host/edition.ts";
import { ellipsis } from "../../objects/text/ellipsis.ts";
import { conciseErrorText } from "./conciseErrorText.ts";
import type { ErrorSettings } from "./ErrorSettings.ts";

/** An error as the screen shows it, by $ErrorView. */
export function errorText(record: ErrorRecord, settings: ErrorSettings): string {
  switch (settings.errorView().toLowerCase()) {
    case "categoryview":
      return categoryText(record);
    case "conciseview":
      return errorStyles[edition()].concise(record, settings);
    default:
      return normalErrorText(record, settings);
  }
}

interface ErrorStyle {
  /** $ErrorView of a new session. */
  readonly defaultView: "ConciseView" | "NormalView";
  readonly concise: (record: ErrorRecord, settings: ErrorSettings) => string;
  /** The normal view from the message with its position, and the rows below. */
  readonly normal: (head: string, rows: readonly string[], record: ErrorRecord, screenWidth: number) => string;
}

/** Windows PowerShell has no concise view, and pads the rows below a position for the screen. */
export const errorStyles: PerEdition<ErrorStyle> = {
  Desktop: {
    defaultView: "NormalView",
    concise: normalErrorText,
    normal(head, rows, record, screenWidth) {
      const text = [head, ...rows.map((row) => indented(row, screenWidth))].join("\n");
      return record.errorDetails?.message ? text : `${text}\n `;
    },
  },
  Core: {
    defaultView: "ConciseView",
    concise: conciseErrorText,
    normal: (head, rows) => [head, ...rows].join("\n"),
  },
};

function normalErrorText(record: ErrorRecord, { screenWidth }: ErrorSettings): string {
  if (record.fullyQualifiedErrorId === "NativeCommandErrorMessage") return record.message;
  const { invocation } = record;
  const name = invocation?.commandName ?? "";
  const isParserError = record.category === "ParserError" && name === "";
  const position = isParserError || !invocation?.extent ? "" : `\n${positionMessage(invocation.extent, ellipsis())}`;
  const rows = [
    `+ CategoryInfo          : ${categoryText(record)}`,
    `+ FullyQualifiedErrorId : ${record.fullyQualifiedErrorId}`,
    ...(record.remoteComputerName === null ? [] : [`+ PSComputerName        : ${record.remoteComputerName}`]),
  ];
  const head = `${name === "" ? "" : `${name} : `}${record.message}${position}`;
  return errorStyles[edition()].normal(head, rows, record, screenWidth);
}

/** Pieces of the screen's width, each behind four blanks, one after the other; the layout breaks them into lines. */
function indented(row: string, screenWidth: number): string {
  const width = screenWidth - 6;
  let text = "";
  for (let at = 0; at < row.length; at += width) text += `    ${row.slice(at, at + width)}`;
  return text;
}
