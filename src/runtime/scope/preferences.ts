import { convertTo } from "../../objects/convert/convertTo.ts";
import { type ClrException, clrException } from "../../objects/errors/PSError.ts";
import { languageRules } from "../../objects/types/languageRules.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { Scope } from "./Scope.ts";
import type { Variable } from "./Variable.ts";

export type ActionPreference = "SilentlyContinue" | "Stop" | "Continue" | "Inquire" | "Ignore" | "Suspend" | "Break";

export type PreferenceName = "ErrorAction" | "Warning" | "Verbose" | "Debug" | "Information" | "Progress";

const preferenceKeys: Readonly<Record<PreferenceName, { key: string; initial: ActionPreference }>> = {
  ErrorAction: { key: "erroractionpreference", initial: "Continue" },
  Warning: { key: "warningpreference", initial: "Continue" },
  Verbose: { key: "verbosepreference", initial: "SilentlyContinue" },
  Debug: { key: "debugpreference", initial: "SilentlyContinue" },
  Information: { key: "informationpreference", initial: "SilentlyContinue" },
  Progress: { key: "progresspreference", initial: "Continue" },
};

/** The preference variable as seen from a scope. What is no value's whole name or number counts as the initial value. */
export function preference(scope: Scope, name: PreferenceName): ActionPreference {
  const { key, initial } = preferenceKeys[name];
  const variable = scope.lookUp(key);
  const value = unwrap(variable?.value);
  const type = actionPreferenceType();
  if (variable && value instanceof EnumValue && value.type === type) {
    if (value.text === "Ignore" && !languageRules().ignoresByVariable) throw refusedIgnore(variable, initial);
    return value.text as ActionPreference;
  }
  if (typeof value !== "string" && typeof value !== "number") return initial;
  const text = String(value).trim().toLowerCase();
  for (const [known, number] of type.enumValues)
    if (known.toLowerCase() === text || String(number) === text) return known as ActionPreference;
  return initial;
}

/**
 * Before 7.0 Ignore was for parameters alone. A variable that holds it gets its initial value, also the one that -ErrorAction
 * made for a function (PowerShell/PowerShell#1759); one that holds its name as a text is not looked at (#4348).
 */
function refusedIgnore(variable: Variable, initial: ActionPreference): ClrException {
  variable.value = preferenceValue(initial);
  return clrException(
    "System.NotSupportedException",
    'The value Ignore is not supported for an ActionPreference variable. The provided value should be used only as a value for a preference parameter, and has been replaced by the default value. For more information, see the Help topic, "about_Preference_Variables."',
  );
}

/** An action as the preference variables hold it. */
export function preferenceValue(action: ActionPreference): unknown {
  return convertTo(action, actionPreferenceType());
}

/** Reads a value as an ActionPreference; null gives `absent`. Throws the conversion's error. */
export function toActionPreference(value: unknown, absent: ActionPreference): ActionPreference {
  const plain = unwrap(value);
  if (plain === null || plain === undefined) return absent;
  const converted =
    plain instanceof EnumValue && plain.type === actionPreferenceType()
      ? plain
      : convertTo(plain, actionPreferenceType());
  return (converted as EnumValue).text as ActionPreference;
}

const actionPreferenceType = lazyType("System.Management.Automation.ActionPreference");

export const noSuspending =
  'The Suspend ActionPreference value is reserved for future use and is not supported at this time. For more information about preference variables, see the Help topic, "about_Preference_Variables."';
