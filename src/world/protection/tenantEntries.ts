import { compareInstants, instant } from "../../base/instant.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import tenantList from "../nouns/TenantAllowBlockListItems.ts";
import type { World } from "../World.ts";

type ListType = "Sender" | "Url" | "FileHash" | "IP";

/** The entries of the tenant's list of one type that are in force, in lower case. */
export function tenantEntries(world: World, type: ListType, action: "Allow" | "Block"): readonly string[] {
  const now = instant(world.clock.now());
  return listRows(world, tenantList)
    .filter(
      ({ values }) =>
        values.ListType === type &&
        values.Action === action &&
        !(typeof values.ExpirationDate === "string" && compareInstants(values.ExpirationDate, now) <= 0),
    )
    .map(({ values }) => String(values.Value).toLowerCase());
}

/** Whether an address, or its domain or one above it, is among entries. */
export function namesAddress(entries: readonly string[], address: string): boolean {
  const own = address.toLowerCase();
  const domain = own.slice(own.lastIndexOf("@") + 1);
  return entries.some((each) => each === own || each === domain || domain.endsWith(`.${each.replace(/^\*\./, "")}`));
}

/** Whether a text has an address of the web that entries (`contoso.com/path*`, `*.contoso.com`) mean. */
export function hasListedUrl(entries: readonly string[], text: string): boolean {
  if (entries.length === 0) return false;
  const urls = [...text.matchAll(/https?:\/\/([^\s"'<>]+)/gi)].map(([, rest]) => rest.toLowerCase());
  return urls.some((url) => entries.some((entry) => fits(url, entry.replace(/^~/, "*."))));
}

function fits(url: string, entry: string): boolean {
  const host = url.split(/[/:?#]/)[0];
  if (!entry.includes("/")) return host === entry || (entry.startsWith("*.") && host.endsWith(entry.slice(1)));
  const pattern = entry.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${pattern.join(".*")}/?$`).test(url);
}
