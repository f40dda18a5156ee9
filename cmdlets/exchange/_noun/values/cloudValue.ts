import { ensureExtendedMembers } from "../../../../src/objects/members/extendedMembers.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";
import { typeByName } from "../../../../src/objects/types/typeRegistry.ts";
import { ListObject } from "../../../../src/objects/values/collections/ListObject.ts";
import { EnumValue } from "../../../../src/objects/values/EnumValue.ts";
import { IPAddress } from "../../../../src/objects/values/IPAddress.ts";
import { PSObject } from "../../../../src/objects/values/PSObject.ts";
import { SecurityIdentifier } from "../../../../src/objects/values/security/SecurityIdentifier.ts";
import { CultureInfo } from "../../../../src/objects/values/time/CultureInfo.ts";
import { TimeSpan } from "../../../../src/objects/values/time/TimeSpan.ts";
import { UriObject } from "../../../../src/objects/values/UriObject.ts";
import { Version } from "../../../../src/objects/values/Version.ts";
import type { ValueKind } from "../../../../src/world/values/ValueKind.ts";
import { ProductValue } from "./ProductValue.ts";

/** What comes over the wire has no types of the product: lists are those of serialization. */
const listType = "System.Collections.ArrayList";

const shownAsText = [ProductValue, EnumValue, TimeSpan, UriObject, Version, IPAddress, CultureInfo, SecurityIdentifier];

/**
 * A value as the cloud's cmdlets give it, which ask over REST: references, addresses, sizes, spans and names of enumerations
 * are texts, lists of them lists of texts; GUIDs, moments, numbers and switches stay (observed: objects of a live tenant
 * as JSON). A limit that is a size has that text as its `Value`, too, as scripts ask for `TotalItemSize.Value.ToString()`
 * (inferred from them), and what a kind has `overRest` stays an object, whose `Name` and `DisplayName` they ask for.
 */
export function cloudValue(value: unknown): unknown {
  if (value instanceof ListObject) return new ListObject(typeByName(listType), value.items.map(textOf));
  if (value instanceof ProductValue && value.kind.overRest) return asOverRest(value, value.kind.overRest);
  if (!isShownAsText(value)) return value;
  const text = toText(value);
  return value instanceof ProductValue && isLimitedSize(value) ? withValue(text) : text;
}

/** The name of a property's type in signatures where the cloud's cmdlets give it, by that which a server's have. */
export function cloudTypeName(typeName: string): string {
  if (/^Microsoft\.Exchange\.Data\.(MultiValuedProperty\[|ProxyAddressCollection$)/.test(typeName)) return listType;
  return isTextType(typeName) ? "string" : typeName;
}

const textTypes = new Set([
  "System.Uri",
  "System.Version",
  "System.Net.IPAddress",
  "System.Globalization.CultureInfo",
  "System.Security.Principal.SecurityIdentifier",
]);

function isTextType(typeName: string): boolean {
  return typeName.startsWith("Microsoft.Exchange.") || textTypes.has(typeName);
}

function isShownAsText(value: unknown): boolean {
  return shownAsText.some((type) => value instanceof type);
}

function textOf(value: unknown): unknown {
  if (value instanceof ProductValue && value.kind.overRest) return asOverRest(value, value.kind.overRest);
  return isShownAsText(value) ? toText(value) : value;
}

function asOverRest(value: ProductValue, kind: ValueKind | "itself"): ProductValue {
  return kind === "itself" ? value : new ProductValue(kind, value.stored, value.place);
}

function isLimitedSize({ kind, stored }: ProductValue): boolean {
  return kind.inner?.name === "ByteQuantifiedSize" && stored !== "Unlimited";
}

function withValue(text: string): PSObject {
  const shown = new PSObject(text);
  const members = ensureExtendedMembers(shown);
  members.setNote("IsUnlimited", false);
  members.setNote("Value", text);
  return shown;
}
