import { categoryText } from "../errors/categoryText.ts";
import type { ErrorRecord } from "../errors/ErrorRecord.ts";
import { getMember } from "../members/getMember.ts";
import { typeOf } from "../types/typeOf.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { EnumValue } from "../values/EnumValue.ts";

/** What a serialized error record carries. */
export function errorRecordProperties(record: ErrorRecord): [name: string, value: unknown][] {
  const category = EnumValue.named(typeByName("System.Management.Automation.ErrorCategory"), record.category);
  const info = getMember(record, "CategoryInfo");
  const part = (name: string) => getMember(info, name);
  const target = record.targetObject;
  return [
    ["Exception", record.exception],
    ["TargetObject", target],
    ["FullyQualifiedErrorId", record.fullyQualifiedErrorId],
    ["InvocationInfo", null],
    ["ErrorCategory_Category", Number(category?.value ?? 0n)],
    ["ErrorCategory_Activity", part("Activity")],
    ["ErrorCategory_Reason", part("Reason")],
    ["ErrorCategory_TargetName", part("TargetName")],
    [
      "ErrorCategory_TargetType",
      target === null || target === undefined ? part("TargetType") : (part("TargetType") ?? typeOf(target).shortName),
    ],
    ["ErrorCategory_Message", categoryText(record)],
    ["SerializeExtendedInfo", false],
    ["ErrorDetails_ScriptStackTrace", record.scriptStackTrace],
    ["PSMessageDetails", null],
  ];
}
