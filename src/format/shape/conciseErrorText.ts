import { markedLine } from "../../diag/positionMessage.ts";
import { categoryReason } from "../../objects/errors/categoryText.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { isParseException } from "../../objects/errors/isParseException.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { ellipsis } from "../../objects/text/ellipsis.ts";
import { unitCells } from "../layout/cellMetric.ts";
import { wrapText } from "../layout/wrapText.ts";
import type { ErrorSettings } from "./ErrorSettings.ts";

/** ConciseView: one line, or for errors of a script of several lines the line of the error with the message below. */
export function conciseErrorText(record: ErrorRecord, settings: ErrorSettings): string {
  if (linesOfPrograms.has(record.fullyQualifiedErrorId)) return record.message;
  const title = errorTitle(record, settings);
  const { invocation } = record;
  const position = invocation?.extent ? markedLine(invocation.extent, ellipsis()) : null;
  const action = record.errorDetails?.recommendedAction;
  const recommendation = action ? `\n  Recommendation: ${action}` : "";
  const isParserError = record.category === "ParserError" || isParseException(record.exception);
  const message = isParserError ? firstProblem(record) : record.message;
  if (invocation === null) return `${title}: ${record.message}${recommendation}`;
  const isOfModule = position?.file?.toLowerCase().endsWith(".psm1") === true;
  if (!position || isOfModule || (position.file === null && position.line === 1 && !isParserError)) {
    return `${title}: ${message}${recommendation}${isOfModule || isParserError ? "\n" : ""}`;
  }
  const place = position.file === null ? "" : `${position.file}:${position.line}`;
  const shown =
    position.file === null
      ? [message]
      : wrapText(unitCells, message.replace(/\r?\n/g, " "), settings.screenWidth - 7).map((line) => line.trimEnd());
  const end = position.file !== null || isParserError ? "\n" : "";
  return (
    [
      `${title}: ${place}`,
      "Line |",
      `${String(position.line).padStart(4)} |  ${position.text}`,
      `     |  ${position.marks}`,
      ...shown.map((line) => `     | ${line}`),
    ].join("\n") +
    recommendation +
    end
  );
}

/** What a program wrote to its standard error, line by line. */
const linesOfPrograms: ReadonlySet<string> = new Set(["NativeCommandError", "NativeCommandErrorMessage"]);

/** An error is called by its command where a look-up finds that by its own name. */
function errorTitle(record: ErrorRecord, { findsCommand }: ErrorSettings): string {
  const { commandName = "", calledName = null } = record.invocation ?? {};
  if (commandErrors.has(record.exception.type.shortName))
    return commandName === "" ? String(record.targetObject) : commandName;
  if (record.exception.details.get("WasThrownFromThrowStatement") === true) return "Exception";
  if (calledName !== null && findsCommand(calledName)) return calledName;
  if (record.activity !== "") return record.activity;
  return record.category === "NotSpecified" ? categoryReason(record) : record.category;
}

/** What is wrong with a command itself stands under the name that it was called by. */
const commandErrors: ReadonlySet<string> = new Set(["CommandNotFoundException", "ScriptRequiresException"]);

/** Of the syntax errors what the first one says, without its position. */
function firstProblem({ exception, message }: ErrorRecord): string {
  const errors = exception.details.get("Errors");
  const [first] = enumerateCollection(errors) ?? [];
  return first === undefined ? message : toText(getMember(first, "Message"));
}
