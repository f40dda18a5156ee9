import type { Migration } from "./Migration.ts";

type Members = Readonly<Record<string, unknown>>;

/**
 * Schema 3: objects of the configuration are rows of nouns, with values by the product's names; the organisation keeps the
 * domains that setup was told under another name.
 */
export const directoryOfNouns: Migration = {
  to: 3,
  what: "servers and the objects of authentication and push are kept as all other objects are",
  record(collection, _key, record) {
    if (collection === "organization") return withSetupDomains(record as Members);
    // One object under two names: what was set under the older one goes.
    if (collection === "object" && (record as Members).noun === "ClientAccessServer") return null;
    // Who may send as a recipient is an entry of Active Directory.
    if (collection === "object" && (record as Members).noun === "RecipientPermission")
      return sendAsEntry(record as Members);
    return collection === "directory" ? rowOf(record as Members) : record;
  },
};

function withSetupDomains({ acceptedDomains, ...rest }: Members): Members {
  return { ...rest, setupDomains: acceptedDomains };
}

function sendAsEntry(record: Members): Members {
  const { AccessControlType: kind } = record.values as Members;
  const denied = kind === "Deny" ? { Deny: true } : {};
  return { ...record, noun: "ADPermission", values: { ExtendedRights: ["Send-As"], ...denied } };
}

function rowOf(object: Members): Members {
  const { type, guid, name, distinguishedName, whenCreated, whenChanged, properties, adminDisplayName } = object;
  const values = Object.entries(properties as Members).flatMap(([key, value]) => {
    const named = valueOf(key, value);
    return named && named[1] !== null ? [named] : [];
  });
  if (adminDisplayName) values.push(["AdminDisplayName", adminDisplayName]);
  return {
    noun: type,
    guid,
    name,
    owner: null,
    distinguishedName,
    whenCreated,
    whenChanged,
    values: Object.fromEntries(values),
  };
}

/** What follows from other facts is not kept any more. */
const derived = new Set(["site", "domain", "organizationalUnit", "networkAddress"]);

const renamed: Readonly<Record<string, string>> = {
  version: "AdminDisplayVersion",
  serverType: "Type",
  productId: "ProductID",
};

function valueOf(key: string, value: unknown): [string, unknown] | null {
  if (derived.has(key)) return null;
  const name = renamed[key] ?? key.charAt(0).toUpperCase() + key.slice(1);
  if (key === "serverRole") return [name, (value as readonly string[]).join(", ")];
  if (key === "remainingTrialPeriod") return [name, value === 0 ? "00:00:00" : `${value}.00:00:00`];
  return [name, value];
}
