import { convertTo } from "../../../src/objects/convert/convertTo.ts";
import { PSError, psError } from "../../../src/objects/errors/PSError.ts";
import { notModelled } from "../../../src/objects/errors/runtimeError.ts";
import {
  PSAliasProperty,
  PSMemberInfo,
  PSMemberSet,
  PSNoteProperty,
  PSPropertySet,
  PSScriptMethod,
  PSScriptProperty,
} from "../../../src/objects/members/PSMemberInfo.ts";
import { toArray } from "../../../src/objects/ops/toArray.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import type { ClrType } from "../../../src/objects/types/ClrType.ts";
import { typeByName } from "../../../src/objects/types/typeRegistry.ts";
import type { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import { ScriptBlock } from "../../../src/objects/values/ScriptBlock.ts";
import { codeMember, isCode } from "./codeMember.ts";

type Report = (id: string, message: string) => null;

/** Makes the member that Add-Member's parameters describe; `undefined` values were not given. Null after a report. */
export function makeMember(
  type: EnumValue | "NoteProperty",
  name: string,
  value: unknown,
  second: unknown,
  report: Report,
): PSMemberInfo | null {
  const kind = type === "NoteProperty" ? type : type.text;
  switch (kind) {
    case "NoteProperty":
      return noSecond(kind, second, report) === null ? null : new PSNoteProperty(name, value ?? null);
    case "AliasProperty":
      return aliasProperty(name, value, second, report);
    case "ScriptProperty":
      return scriptProperty(name, value, second, report);
    case "ScriptMethod":
      return noSecond(kind, second, report) === null || needed(kind, value, report) === null
        ? null
        : new PSScriptMethod(name, scriptOf(value));
    case "PropertySet":
      return noSecond(kind, second, report) === null || needed(kind, value, report) === null
        ? null
        : new PSPropertySet(
            name,
            toArray(value).map((one) => toText(one)),
          );
    case "MemberSet": {
      const given =
        value === undefined || value === null ? [] : value instanceof PSMemberInfo ? [value] : toArray(value);
      const members = given.map((one) =>
        one instanceof PSMemberInfo
          ? one
          : (converted(toText(one), "System.Management.Automation.PSMemberInfo") as PSMemberInfo),
      );
      return noSecond(kind, second, report) === null ? null : new PSMemberSet(name, members);
    }
    case "CodeProperty":
      if (neededOne(kind, value, second, report) === null) return null;
      if (second !== undefined && second !== null) throw notModelled("A code property that can be set");
      return ofMethod(kind, name, value ?? null);
    case "CodeMethod":
      return noSecond(kind, second, report) === null ? null : ofMethod(kind, name, value ?? null);
    default:
      if (kind.includes(",") || /^(Properties|Methods|All)$/.test(kind)) {
        return report(
          "WrongMemberCount",
          `To add a member, only one member type can be specified. The member types specified are: "${kind}"`,
        );
      }
      return report(
        "CannotAddMemberType",
        `Cannot add a member with type "${kind}". Specify a different type for the MemberTypes parameter.`,
      );
  }
}

/** The method of a code member must take the object as a PSObject; those of .NET's own types do not. */
function ofMethod(kind: "CodeProperty" | "CodeMethod", name: string, value: unknown): PSMemberInfo {
  const method = converted(value, "System.Reflection.MethodInfo");
  if (isCode(method)) return codeMember(kind, name, method);
  const [id, message] =
    kind === "CodeProperty"
      ? ([
          "GetterFormat",
          "The getter method should be public, not void, static, and have one parameter of the type PSObject.",
        ] as const)
      : ([
          "WrongMethodFormat",
          "Cannot create a code method because of the method format. The method should be public, static, and have one parameter of type PSObject.",
        ] as const);
  throw psError(id, "NotSpecified", message, {
    exception: "System.Management.Automation.ExtendedTypeSystemException",
  });
}

function noSecond(kind: string, second: unknown, report: Report): null | undefined {
  if (second === undefined || second === null) return undefined;
  report(
    "Value2ShouldNotBeSpecified",
    `The SecondValue parameter is not necessary for a member of type "${kind}", and should not be specified. Do not specify the SecondValue parameter when you add members of this type.`,
  );
  return null;
}

function needed(kind: string, value: unknown, report: Report): null | undefined {
  if (value !== undefined && value !== null) return undefined;
  report(
    "Value1ShouldNotBeNull",
    `The Value parameter should not be null for a member of type "${kind}". Specify a non-null value for the Value parameter when adding members of this type.`,
  );
  return null;
}

function scriptOf(value: unknown): ScriptBlock {
  return value instanceof ScriptBlock
    ? value
    : (converted(value, "System.Management.Automation.ScriptBlock") as ScriptBlock);
}

/** A conversion that the command itself makes: what fails is the cast, with no error of the language around it. */
function converted(value: unknown, typeName: string): unknown {
  try {
    return convertTo(value, typeByName(typeName));
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    const { errorId, category, message } = error.record;
    throw psError(errorId, category, message, { exception: "System.Management.Automation.PSInvalidCastException" });
  }
}

function aliasProperty(name: string, value: unknown, second: unknown, report: Report): PSMemberInfo | null {
  const target = value === undefined || value === null ? "" : toText(value);
  if (target === "")
    return report(
      "AliasReferenceShouldNotBeNullOrEmpty",
      "The member referenced by this alias should not be null or empty.",
    );
  if (second === undefined || second === null) return new PSAliasProperty(name, target);
  return new PSAliasProperty(name, target, converted(second, "System.Type") as ClrType);
}

/** One of the two methods of a property is needed. */
function neededOne(kind: string, value: unknown, second: unknown, report: Report): null | undefined {
  if ((value ?? null) !== null || (second ?? null) !== null) return undefined;
  report(
    "Value1AndValue2AreNotBothNull",
    `Both Value and SecondValue parameters should not be null for a member of type "${kind}". Specify a non-null value for one of the two parameters.`,
  );
  return null;
}

function scriptProperty(name: string, value: unknown, second: unknown, report: Report): PSMemberInfo | null {
  if (neededOne("ScriptProperty", value, second, report) === null) return null;
  const hasGetter = value !== undefined && value !== null;
  const hasSetter = second !== undefined && second !== null;
  return new PSScriptProperty(name, hasGetter ? scriptOf(value) : null, hasSetter ? scriptOf(second) : null);
}
