import { instant } from "../../../base/instant.ts";
import type { Given } from "../../values/given.ts";
import type { Json } from "../../values/Json.ts";
import { itemsOf } from "../../values/ScriptValue.ts";
import type { ParameterRule, Values } from "../defineNoun.ts";

/** An account that the servers of an array share for Kerberos; the newest first, at most two. */
interface ServiceAccount {
  readonly userName: string;
  readonly password: string;
  /** ISO, UTC. */
  readonly time: string;
}

const read: ParameterRule = { accepted: "Read where the accounts are shown." };

export const alternateServiceAccountParameters: Readonly<Record<string, ParameterRule>> = {
  IncludeAlternateServiceAccountCredentialPassword: read,
  IncludeAlternateServiceAccountCredentialStatus: read,
  AlternateServiceAccountCredential: {
    sets(value, { row, world }): Values {
      const time = instant(world.clock.now());
      const given = itemsOf(value).flatMap((item) =>
        typeof item === "object" && item?.is === "credential"
          ? [{ userName: item.userName, password: item.password, time }]
          : [],
      );
      return { ServiceAccounts: [...given, ...accountsOf(row?.values ?? {})].slice(0, 2) as unknown as Json };
    },
  },
  RemoveAlternateServiceAccountCredentials: {
    sets: (value): Values => (value === true ? { ServiceAccounts: null } : {}),
  },
  // A password that is empty can sign in nowhere.
  CleanUpInvalidAlternateServiceAccountCredentials: {
    sets(value, { row }): Values {
      const valid = accountsOf(row?.values ?? {}).filter(({ password }) => password !== "");
      return value === true ? { ServiceAccounts: valid.length > 0 ? (valid as unknown as Json) : null } : {};
    },
  },
};

function accountsOf({ ServiceAccounts }: Values): readonly ServiceAccount[] {
  return Array.isArray(ServiceAccounts) ? (ServiceAccounts as unknown as ServiceAccount[]) : [];
}

/** `Latest: 8/28/2013 2:20:00 AM, CONTOSO\\ASA$` and the one before; passwords and states only where they are asked for. */
export function alternateServiceAccountText(values: Values, given: Given): string | null {
  const withPassword = given.get("IncludeAlternateServiceAccountCredentialPassword") === true;
  const withStatus = given.get("IncludeAlternateServiceAccountCredentialStatus") === true;
  if (!withPassword && !withStatus) return null;
  const [latest, previous] = accountsOf(values);
  const text = (account: ServiceAccount | undefined): string =>
    account === undefined
      ? "<Not set>"
      : [
          new Date(account.time).toLocaleString("en-US", { timeZone: "UTC" }).replace(",", ""),
          account.userName,
          ...(withPassword ? [account.password] : []),
        ].join(", ");
  return `Latest: ${text(latest)}\r\nPrevious: ${text(previous)}`;
}
