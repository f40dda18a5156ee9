import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { like } from "../../objects/ops/like.ts";
import { unescapeWildcards } from "../../objects/ops/wildcard.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { joinedParts } from "../should/joinedParts.ts";
import { formatTypeName } from "./formatValue.ts";

export interface ExpectedError {
  readonly type: ClrType | null;
  /** With wildcards; "" for any. */
  readonly message: string;
  readonly id: string;
}

const hint =
  "Hint: -ExceptionMessage matches using wildcards (-like). The messages are identical except for the wildcard characters [ ] * ? in -ExceptionMessage. Escape them with a backtick (`[) or use [System.Management.Automation.WildcardPattern]::Escape() to match them literally.";

/** Null where an error is as expected; else what was asked for, and what is otherwise. */
export function throwVerdict(error: ErrorRecord | null, { type, message, id }: ExpectedError): string | null {
  const asked: string[] = [];
  const seen: string[] = [];
  const [hasMessage, hasId] = [error?.exception.message ?? "", error?.fullyQualifiedErrorId ?? ""];
  if (type) {
    asked.push(`of type [${formatTypeName(type)}]`);
    if (!error?.exception.clrType.isAssignableTo(type))
      seen.push(`the exception type was [${error ? formatTypeName(error.exception.clrType) : "null"}]`);
  }
  if (message !== "") {
    asked.push(`with message like '${unescapeWildcards(message)}'`);
    if (!error || !like(hasMessage, message, true)) seen.push(`the message was '${hasMessage}'`);
  }
  if (id !== "") {
    asked.push(`with FullyQualifiedErrorId '${id}'`);
    if (!error || !like(hasId, id, true)) seen.push(`the FullyQualifiedErrorId was '${hasId}'`);
  }
  if (!error) seen.push("no exception was thrown");
  if (seen.length === 0) return null;
  const wanted = asked.length > 2 ? joinedParts(asked) : asked.join(", ");
  const text = `Expected an exception, ${wanted === "" ? "" : `${wanted} `}to be thrown, but ${joinedParts(seen)}.`;
  return message !== "" && message === hasMessage && !like(hasMessage, message, true) ? `${text}\n\n${hint}` : text;
}
