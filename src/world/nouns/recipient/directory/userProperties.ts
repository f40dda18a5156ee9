import { RandomIds } from "../../../../base/Ids.ts";
import { SeededRandom } from "../../../../base/Random.ts";
import { meetsPasswordPolicy } from "../../../directory/meetsPasswordPolicy.ts";
import { getOrganization } from "../../../Organization.ts";
import { type Given, wordGiven } from "../../../values/given.ts";
import type { ScriptValue } from "../../../values/ScriptValue.ts";
import type { World } from "../../../World.ts";
import type { ParameterRule, Values } from "../../defineNoun.ts";
import { freeAccountName } from "../address/addressHolder.ts";
import { recipientError } from "../recipientMessages.ts";

/** What tasks that make accounts ask for once; of a password only a mark is kept, by which a sign-in is compared. */
export const passwordParameters: Readonly<Record<string, ParameterRule>> = {
  Password: { sets: (value) => ({ PasswordMark: passwordMark(value) }) },
  ResetPasswordOnNextLogon: { sets: (value) => ({ ResetPasswordOnNextLogon: value === true }) },
};

/** What is kept of a password, and by no means a safe one: it only tells passwords of the emulated estate apart. */
function passwordMark(value: ScriptValue): string | null {
  if (typeof value !== "object" || value?.is !== "secret") return null;
  if (!meetsPasswordPolicy(value.text)) throw recipientError("PasswordPolicy");
  return passwordMarkOf(value.text);
}

export function passwordMarkOf(password: string): string {
  return new RandomIds(new SeededRandom(`password ${password}`)).newGuid();
}

/** What an account gets besides: its user principal name and its name of before Windows 2000. */
export function accountPresets(world: World, values: Values, given: Given): Values {
  // After the alias where one is told (inferred: accounts of shared mailboxes are told no name of their own).
  const name = wordGiven(given, "Alias") ?? String(given.get("Name") ?? "");
  const online = ["MicrosoftOnlineServicesID", "WindowsLiveID"].flatMap((id) => wordGiven(given, id) ?? [])[0];
  const upn =
    typeof values.UserPrincipalName === "string" && values.UserPrincipalName !== ""
      ? values.UserPrincipalName
      : online?.includes("@")
        ? online
        : `${name.replace(/[^\w.-]/g, "")}@${getOrganization(world).dnsDomain}`;
  return {
    UserPrincipalName: upn,
    SamAccountName: values.SamAccountName ?? freeAccountName(world, upn.split("@")[0].slice(0, 20), 20),
  };
}
