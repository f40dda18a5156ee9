import { isCloudShell } from "../../../tenant/madeConnections.ts";
import { wordOf } from "../../../values/ScriptValue.ts";
import type { ParameterRule, PropertyRule } from "../../defineNoun.ts";

const shown: PropertyRule = {
  kind: "String",
  derive: ({ values }, world) => (isCloudShell(world) ? (values.UserPrincipalName ?? null) : null),
};

const given: ParameterRule = { sets: (value) => ({ UserPrincipalName: wordOf(value) }) };

/** The names by which a person signs in to the cloud: one and the same as the user principal name (documented). */
export const onlineNames = {
  properties: { WindowsLiveID: shown, MicrosoftOnlineServicesID: shown },
  parameters: { WindowsLiveID: given, MicrosoftOnlineServicesID: given },
} as const;
