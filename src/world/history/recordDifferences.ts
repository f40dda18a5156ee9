import { isJsonObject } from "../../base/isJsonObject.ts";
import { isSame } from "../../store/document/handEdits.ts";

/** A property of a record that is not what it was, by its path; secrets are stars on both sides. */
export interface PropertyDifference {
  readonly property: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Members that hold what nobody may read, whatever collection they are in. */
const secrets: ReadonlySet<string> = new Set([
  "password",
  "privateKey",
  "signingKeys",
  "credentials",
  "currentEncryptedAppSecret",
  "previousEncryptedAppSecret",
]);

/** Members that tell when a record changed, and not how. */
const times: ReadonlySet<string> = new Set(["whenChanged", "whenCreated"]);

/** Members that only hold others together. */
const holders: ReadonlySet<string> = new Set(["values", "properties"]);

const hidden = "***";

export function recordDifferences(before: object, after: object, path = ""): PropertyDifference[] {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((member) => {
    const [left, right] = [old[member], now[member]];
    if (times.has(member) || isSame(left, right)) return [];
    const property = path === "" ? (holders.has(member) ? "" : capitalized(member)) : `${path}.${member}`;
    if (secrets.has(member)) return [{ property, before: shown(left), after: shown(right) }];
    if (isJsonObject(left) && isJsonObject(right)) return recordDifferences(left, right, property);
    return [{ property, before: left ?? null, after: right ?? null }];
  });
}

/** Properties have names as in the product. */
function capitalized(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

function shown(value: unknown): unknown {
  return value === undefined || value === null || value === "" ? (value ?? null) : hidden;
}
