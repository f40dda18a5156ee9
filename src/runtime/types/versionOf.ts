import { Version } from "../../objects/values/Version.ts";

/** A version as manifests write it: "3.1.0.0". */
export function versionOf(text: string): Version {
  return new Version(...(text.split(".").map(Number) as [number, number]));
}
