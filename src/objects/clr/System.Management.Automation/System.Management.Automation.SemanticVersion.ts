import { psArgumentInvalid, psArgumentNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { extendedMembers } from "../../members/extendedMembers.ts";
import { compareSemanticVersions } from "../../text/compareVersions.ts";
import { notANumber } from "../../text/numbers/parseNumber.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { SemanticVersion } from "../../values/SemanticVersion.ts";
import { Version } from "../../values/Version.ts";

const pattern = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z.-]+))?(?:\+([0-9A-Za-z.-]+))?$/;

function parse(text: string | null): SemanticVersion {
  if (text === null) throw psArgumentNull("version");
  if (text === "") throw notANumber("");
  const match = pattern.exec(text);
  if (!match) throw notANumber("");
  const [, major, minor = "0", patch = "0", preRelease, build] = match;
  if ([major, minor, patch].some((part) => Number(part) > 0x7fffffff)) throw notANumber("");
  return new SemanticVersion(Number(major), Number(minor), Number(patch), preRelease ?? null, build ?? null);
}

function make(
  major: number,
  minor = 0,
  patch = 0,
  preRelease: string | null = null,
  build: string | null = null,
): SemanticVersion {
  for (const [name, value] of [
    ["major", major],
    ["minor", minor],
    ["patch", patch],
  ] as const) {
    if (value < 0) throw psArgumentInvalid(name);
  }
  return new SemanticVersion(major, minor, patch, preRelease || null, build || null);
}

function fromVersion(version: Version | null): SemanticVersion {
  if (version === null) throw psArgumentNull("version");
  if (version.revision > 0) throw psArgumentInvalid("version");
  const notes = extendedMembers(version);
  const label = (name: string) => (typeof notes?.slot(name) === "string" ? (notes.slot(name) as string) : null);
  return new SemanticVersion(
    version.major,
    version.minor,
    Math.max(version.build, 0),
    label("PSSemVerPreReleaseLabel"),
    label("PSSemVerBuildLabel"),
  );
}

function withLabel(major: number, minor: number, patch: number, label: string): SemanticVersion {
  const [preRelease, build] = label.split("+");
  return make(major, minor, patch, preRelease, build ?? null);
}

const order = (left: SemanticVersion, right: SemanticVersion | null) =>
  right === null ? 1 : compareSemanticVersions(left, right);

export default defineClr<SemanticVersion>({
  constructors: {
    "(string)": parse,
    "(int,int,int,string,string)": make,
    "(int,int,int,string)": withLabel,
    "(int,int,int)": (major: number, minor: number, patch: number) => make(major, minor, patch),
    "(int,int)": (major: number, minor: number) => make(major, minor),
    "(int)": (major: number) => make(major),
    "(version)": fromVersion,
  },
  methods: {
    ToString: (self) => self.text,
    "CompareTo(semver)": order,
    "CompareTo(System.Object)": (self, other: unknown) => {
      if (other !== null && !(other instanceof SemanticVersion))
        throw clrException("System.ArgumentException", "Object must be of type SemanticVersion.");
      return order(self, other as SemanticVersion | null);
    },
    "Equals(semver)": (self, other: SemanticVersion | null) => order(self, other) === 0,
    "Equals(System.Object)": (self, other: unknown) => other instanceof SemanticVersion && order(self, other) === 0,
    GetHashCode: (self) => (self.major << 20) ^ (self.minor << 10) ^ self.patch,
  },
  properties: {
    Major: (self) => self.major,
    Minor: (self) => self.minor,
    Patch: (self) => self.patch,
    PreReleaseLabel: (self) => self.preReleaseLabel,
    BuildLabel: (self) => self.buildLabel,
  },
  statics: {
    Parse: parse,
    TryParse: (text: string | null, result: PSReference) => {
      const match = text === null ? null : pattern.exec(text);
      result.value = match ? parse(text) : null;
      return match !== null;
    },
    Compare: (left: SemanticVersion | null, right: SemanticVersion | null) =>
      left === null ? (right === null ? 0 : -1) : order(left, right),
    op_Implicit: (value: SemanticVersion) => new Version(value.major, value.minor, value.patch),
  },
  toText: (self) => self.text,
});
