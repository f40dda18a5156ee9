import { isWholeNumber } from "../../../base/text/digitsEnd.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { argumentInvalid, argumentNull, outOfRangeValue } from "../../errors/argumentChecks.ts";
import { clrError, clrException } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";
import { compareVersions } from "../../text/compareVersions.ts";
import { notANumber } from "../../text/numbers/parseNumber.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { Version } from "../../values/Version.ts";
import { tryResult } from "../members/tryResult.ts";

function parseVersion(text: string | null): Version {
  if (text === null) throw argumentNull("input");
  const parts = text.split(".");
  if (parts.length < 2 || parts.length > 4) {
    throw argumentInvalid("Version string portion was too short or too long.", faultyArgument[edition()]);
  }
  const [major, minor, build = -1, revision = -1] = parts.map(component);
  return new Version(major, minor, build, revision);
}

/** .NET Framework names no argument where the number of parts is wrong, and a part where one is negative (source: its Version class). */
const faultyArgument: PerEdition<string | undefined> = { Desktop: undefined, Core: "input" };
const partNames = ["version", "version", "build", "revision"];

function component(part: string, at: number): number {
  if (!isWholeNumber(part)) throw notANumber(part);
  const value = BigInt(part.trim().replace("+", ""));
  if (value > 2147483647n || value < -2147483648n)
    throw clrException("System.OverflowException", "Value was either too large or too small for an Int32.");
  if (value < 0n) throw outOfRangeValue(value, faultyArgument[edition()] ?? partNames[at], "NotNegativeVersion");
  return Number(value);
}

function make(...components: number[]): Version {
  const names = ["major", "minor", "build", "revision"];
  const bad = components.findIndex((value) => value < 0);
  if (bad >= 0) throw outOfRangeValue(components[bad], names[bad], "NotNegativeVersion");
  const [major = 0, minor = 0, build = -1, revision = -1] = components;
  return new Version(major, minor, build, revision);
}

const order = (left: Version, right: Version | null) => (right === null ? 1 : Math.sign(compareVersions(left, right)));

export default defineClr<Version>({
  constructors: {
    "()": () => new Version(0, 0),
    "(string)": (text: string | null) => parseVersion(text),
    "(int,int)": make,
    "(int,int,int)": make,
    "(int,int,int,int)": make,
  },
  methods: {
    "ToString(int)": (self, count: number) => {
      if (count < 0 || count > self.components.length) {
        throw argumentInvalid(`Argument must be between 0 and ${self.components.length}.`, "fieldCount");
      }
      return self.components.slice(0, count).join(".");
    },
    Clone: (self) => new Version(self.major, self.minor, self.build, self.revision),
    "CompareTo(version)": order,
    "CompareTo(System.Object)": (self, other: unknown) => {
      if (other !== null && !(other instanceof Version))
        throw clrError("System.ArgumentException", "NotAVersion", [], "version");
      return order(self, other as Version | null);
    },
    "Equals(version)": (self, other: Version | null) => order(self, other) === 0,
    "Equals(System.Object)": (self, other: unknown) => other instanceof Version && order(self, other) === 0,
    GetHashCode: (self) =>
      ((self.major & 15) << 28) | ((self.minor & 255) << 20) | ((self.build & 255) << 12) | (self.revision & 4095),
  },
  properties: {
    Major: (self) => self.major,
    Minor: (self) => self.minor,
    Build: (self) => self.build,
    Revision: (self) => self.revision,
    MajorRevision: (self) => self.revision >> 16,
    MinorRevision: (self) => (self.revision << 16) >> 16,
  },
  statics: {
    "Parse(string)": parseVersion,
    "TryParse(string,version)": (text: string | null, result: PSReference) =>
      tryResult(result, null, () => parseVersion(text)),
    op_Equality: (left: Version | null, right: Version | null) =>
      left === null ? right === null : order(left, right) === 0,
    op_Inequality: (left: Version | null, right: Version | null) =>
      left === null ? right !== null : order(left, right) !== 0,
  },
  toText: (self) => self.text,
});
