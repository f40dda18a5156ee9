import type { ClrType } from "../../objects/types/ClrType.ts";
import { defineClr, type NamedClr, type PropertyAccess } from "../../objects/types/defineClr.ts";
import { registerType, typeByNameOrNull } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import type { FormatEntryData, FormatInfoData } from "./FormatData.ts";

const namespace = "Microsoft.PowerShell.Commands.Internal.Format";

/** The type of formatting data or of a part of it; what its properties hold shows its class only. */
export function formatDataType(name: string): ClrType {
  const full = `${namespace}.${name}`;
  const known = typeByNameOrNull(full);
  if (known) return known;
  const definition = defineClr<FormatInfoData>(full, { base: "System.Object", properties: properties(name) });
  return registerType(definition as NamedClr);
}

/** The value of a property that formatting data has for the formatter alone. */
class FormatDataPart extends ClrObject {
  constructor(readonly name: string) {
    super();
  }

  get clrType(): ClrType {
    return formatDataType(this.name);
  }
}

/** Class ids and properties as exported formatting data shows them: observed, PowerShell 7.6. */
const classes: ReadonlyMap<string, { readonly id: string; readonly parts: readonly string[] }> = new Map([
  [
    "FormatStartData",
    {
      id: "033ecb2bc07a4d43b5ef94ed5a35d280",
      parts: ["PageHeaderEntry", "PageFooterEntry", "AutosizeInfo", "ShapeInfo", "GroupingEntry"],
    },
  ],
  ["GroupStartData", { id: "9e210fe47d09416682b841769c78b8a3", parts: ["ShapeInfo", "GroupingEntry"] }],
  ["FormatEntryData", { id: "27c87ef9bbda4f709f6b4002fa4af63c", parts: ["FormatEntryInfo"] }],
  ["GroupEndData", { id: "4ec4f0187cb04f4cb6973460dfe252df", parts: ["GroupingEntry"] }],
  ["FormatEndData", { id: "cf522b78d86c486691226b40aa69e95c", parts: ["GroupingEntry"] }],
]);

function properties(name: string): Record<string, PropertyAccess<FormatInfoData>> {
  const known = classes.get(name);
  if (!known) return {};
  const found: Record<string, PropertyAccess<FormatInfoData>> = {
    "string ClassId2e4f51ef21dd47e99d3c952918aff9cd {get;}": () => known.id,
  };
  for (const part of known.parts) {
    const property = part[0].toLowerCase() + part.slice(1);
    found[`${namespace}.${part}${assembly} ${property} {get;set;}`] = (self) => {
      const held = self.parts[property];
      return held ? new FormatDataPart(held) : null;
    };
  }
  if (name === "FormatEntryData") {
    found["bool outOfBand {get;set;}"] = (self) => (self as FormatEntryData).outOfBand;
    found[`System.Management.Automation.WriteStreamType${assembly} writeStream {get;set;}`] = (self) =>
      (self as FormatEntryData).stream ?? "None";
  }
  return found;
}

/** The types are internal, so that Get-Member names their assembly too. */
const assembly = ", System.Management.Automation, Version=7.6.0.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35";
