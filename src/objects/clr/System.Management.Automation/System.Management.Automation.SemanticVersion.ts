import { psArgumentInvalid, psArgumentNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { ensureExtendedMembers, extendedMembers, setOwnTypeNames } from "../../members/extendedMembers.ts";
import { compareSemanticVersions } from "../../text/compareVersions.ts";
import { notANumber } from "../../text/numbers/parseNumber.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { SemanticVersion } from "../../values/SemanticVersion.ts";
import { Version } from "../../values/Version.ts";

const preReleasePattern = /^(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*$/;
const buildPattern = /^[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*$/;
const pattern = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([^+]*))?(?:\+(.*))?$/;

/** The version that a text says; null where it says none. */
function read(text: string): SemanticVersion | null {
  const match = /[-+.]$/.test(text) ? null : pattern.exec(text);
  if (!match) return null;
  const [, major, minor = "0", patch = "0", preRelease, build] = match;
  if ([major, minor, patch].some((part) => Number(part) > 0x7fffffff)) return null;
  if (preRelease !== undefined && !preReleasePattern.test(preRelease)) return null;
  if (build !== undefined && !buildPattern.test(build)) return null;
  return new SemanticVersion(Number(major), Number(minor), Number(patch), preRelease ?? null, build ?? null);
}

function parse(text: string | null): SemanticVersion {
  if (text === null) throw psArgumentNull("version");
  if (text === "") throw clrException("System.FormatException", "version");
  const version = read(text);
  if (version === null) throw notANumber("");
  return version;
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
  if (preRelease && !preReleasePattern.test(preRelease))
    throw clrException("System.FormatException", "preReleaseLabel");
  if (build && !buildPattern.test(build)) throw clrException("System.FormatException", "buildLabel");
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

function withLabel(major: number, minor: number, patch: number, label: string | null): SemanticVersion {
  const [, preRelease, build] = /^([^+]*)(?:\+(.*))?$/.exec(label ?? "") ?? [];
  if ((preRelease && !preReleasePattern.test(preRelease)) || (build !== undefined && !buildPattern.test(build)))
    throw clrException("System.FormatException", "label");
  return make(major, minor, patch, preRelease, build ?? null);
}

/** A version has no labels; what it comes from are notes on it, which its ToString() then tells. */
function toVersion(value: SemanticVersion): Version {
  const version = new Version(value.major, value.minor, value.patch);
  if (value.preReleaseLabel === null && value.buildLabel === null) return version;
  const notes = ensureExtendedMembers(version);
  if (value.preReleaseLabel !== null) notes.setNote("PSSemVerPreReleaseLabel", value.preReleaseLabel);
  if (value.buildLabel !== null) notes.setNote("PSSemVerBuildLabel", value.buildLabel);
  setOwnTypeNames(version, ["System.Version#IncludeLabel", "System.Version", "System.Object"]);
  return version;
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
    "CompareTo(semver)": order,
    "CompareTo(System.Object)": (self, other: unknown) => {
      if (other !== null && !(other instanceof SemanticVersion))
        throw clrException(
          "System.Management.Automation.PSArgumentException",
          'Cannot process argument because the value of argument "version" is not valid. Change the value of the "version" argument and run the operation again.',
        );
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
      result.value = text === null ? null : read(text);
      return result.value !== null;
    },
    Compare: (left: SemanticVersion | null, right: SemanticVersion | null) =>
      left === null ? (right === null ? 0 : -1) : order(left, right),
    op_Implicit: toVersion,
  },
  toText: (self) => self.text,
});
