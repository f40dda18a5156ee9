import { getOrganization } from "../../Organization.ts";
import type { ScriptValue } from "../../values/ScriptValue.ts";
import type { World } from "../../World.ts";
import type { ParameterRule, Values } from "../defineNoun.ts";

/** One-time input of tasks that make accounts. */
export const passwordParameters: Readonly<Record<string, ParameterRule>> = {
  Password: { accepted: "It is asked for when the account is made and shown nowhere." },
  ResetPasswordOnNextLogon: { sets: (value) => ({ ResetPasswordOnNextLogon: value === true }) },
};

/** What an account gets besides: its user principal name and its name of before Windows 2000. */
export function accountPresets(world: World, values: Values, given: ReadonlyMap<string, ScriptValue>): Values {
  const name = String(given.get("Name") ?? "");
  const upn =
    typeof values.UserPrincipalName === "string" && values.UserPrincipalName !== ""
      ? values.UserPrincipalName
      : `${name.replace(/[^\w.-]/g, "")}@${getOrganization(world).dnsDomain}`;
  return {
    UserPrincipalName: upn,
    SamAccountName: values.SamAccountName ?? upn.split("@")[0].slice(0, 20),
  };
}
