import { propertyBagType } from "../model/PropertyBag.ts";

const parts = ["File", "Product"].flatMap((prefix) =>
  ["MajorPart", "MinorPart", "BuildPart", "PrivatePart"].map((part) => `int ${prefix}${part} {get;}`),
);
const flags = ["IsDebug", "IsPatched", "IsPreRelease", "IsPrivateBuild", "IsSpecialBuild"].map(
  (name) => `bool ${name} {get;}`,
);
const texts = ["Comments", "CompanyName", "FileDescription", "FileName", "FileVersion", "InternalName", "Language"]
  .concat(["LegalCopyright", "LegalTrademarks", "OriginalFilename", "PrivateBuild", "ProductName", "ProductVersion"])
  .concat(["SpecialBuild"])
  .map((name) => `string ${name} {get;}`);

/** FileVersionInfo: what the version resource of a program says. */
export default propertyBagType("System.Diagnostics.FileVersionInfo", [...parts, ...flags, ...texts]);
