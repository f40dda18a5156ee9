import { categoryReason } from "../../objects/errors/categoryText.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { unitCells } from "../layout/cellMetric.ts";
import { wrapText } from "../layout/wrapText.ts";

/** ConciseView: one line, or for errors of a script of several lines the line of the error with the message below. */
export function conciseErrorText(record: ErrorRecord, screenWidth: number): string {
  if (/^NativeCommandError(?:Message)?$/.test(record.fullyQualifiedErrorId)) return record.message;
  const title = errorTitle(record);
  const position = readPosition(record.invocation?.positionMessage ?? "");
  const action = record.errorDetails?.recommendedAction;
  const recommendation = action ? `\n  Recommendation: ${action}` : "";
  const isParserError = record.category === "ParserError" || record.exception.type.shortName === "ParseException";
  const message = isParserError ? firstProblem(record.message) : record.message;
  const isOfModule = position !== null && /\.psm1$/i.test(position.file);
  if (!position && record.invocation === null) return `${title}: ${record.message}${recommendation}`;
  if (!position || isOfModule || (position.file === "" && position.line === 1 && !isParserError)) {
    return `${title}: ${message}${recommendation}${isOfModule || isParserError ? "\n" : ""}`;
  }
  const place = position.file === "" ? "" : `${position.file}:${position.line}`;
  const shown =
    position.file === ""
      ? [message]
      : wrapText(unitCells, message.replace(/\r?\n/g, " "), screenWidth - 7).map((line) => line.trimEnd());
  const end = position.file !== "" || isParserError ? "\n" : "";
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

function errorTitle(record: ErrorRecord): string {
  const name = record.invocation?.commandName ?? "";
  if (commandErrors.has(record.exception.type.shortName)) return name === "" ? String(record.targetObject) : name;
  if (record.exception.details.get("WasThrownFromThrowStatement") === true) return "Exception";
  if (/^[^\s{}]+$/.test(name) && !/\.ps1$/i.test(name)) return name;
  if (record.activity !== "") return record.activity;
  return record.category === "NotSpecified" ? categoryReason(record) : record.category;
}

/** What is wrong with a command itself stands under the name that it was called by. */
const commandErrors: ReadonlySet<string> = new Set(["CommandNotFoundException", "ScriptRequiresException"]);

/** The parts of "At C:\a.ps1:2 char:1\n+ code\n+ ~~~~". */
function readPosition(message: string): { file: string; line: number; text: string; marks: string } | null {
  const found = /^At (?:line:|(.+):)(\d+) char:\d+\n\+ (.*)(?:\n\+ (.*))?/.exec(message);
  if (!found) return null;
  return { file: found[1] ?? "", line: Number(found[2]), text: found[3], marks: found[4] ?? "" };
}

/** Of the syntax errors, which an empty line parts, what the first one says below its position. */
function firstProblem(message: string): string {
  return message.trimEnd().split("\n\n")[0].split("\n").at(-1) ?? "";
}
