import { treeIndex } from "../../objects/TreeIndex.ts";
import type { Rule } from "../../Rule.ts";
import { didYouMean, distance } from "../../words/nearNames.ts";
import { sortedLetters } from "../../words/sortedLetters.ts";

export const environmentSlip: Rule = {
  id: "EnvironmentSlip",
  severity: "warning",
  summary: "A variable of the environment that is nearly one that every computer has: `$env:COMPTERNAME`.",
  unit({ tree }, { report }) {
    const places = new Map<string, Parameters<typeof report>[0][]>();
    for (const { variablePath, extent } of treeIndex(tree).variables) {
      if (variablePath.driveName?.toLowerCase() !== "env") continue;
      const name = variablePath.unqualifiedPath;
      places.set(name, [...(places.get(name) ?? []), extent]);
    }
    for (const [name, extents] of places) {
      if (extents.length > 1 || usual.has(name.toLowerCase())) continue;
      const near = [...usual.values()].filter((each) => isSlip(name.toLowerCase(), each.toLowerCase()));
      if (near.length > 0) report(extents[0], `No computer has '$env:${name}' by itself.${didYouMean(near, "$env:")}`);
    }
  },
};

/** The letters of a short name in another order, or one letter apart in a long name, and no other name that begins with it. */
function isSlip(name: string, usualName: string): boolean {
  const [plain, usualPlain] = [name, usualName].map((each) => each.replaceAll("_", ""));
  if (plain === usualPlain) return true;
  // Of so few letters all are there, in another order.
  if (name.length === 4 && name[0] === usualName[0] && sortedLetters(name) === sortedLetters(usualName)) return true;
  return (
    name.length >= 6 &&
    distance(name, usualName, 1) === 1 &&
    (!name.startsWith(usualName) || name.at(-1) === name.at(-2)) &&
    !/[\d_]/.test(name)
  );
}

/** Variables that Windows, and those that Linux and macOS set for everybody (about_Environment_Variables, documentation of Windows), by lower case. */
const usual: ReadonlyMap<string, string> = new Map(
  (
    "ALLUSERSPROFILE APPDATA CommonProgramFiles CommonProgramW6432 COMPUTERNAME ComSpec HOMEDRIVE HOMEPATH LOCALAPPDATA LOGONSERVER " +
    "NUMBER_OF_PROCESSORS PATHEXT PROCESSOR_ARCHITECTURE PROCESSOR_ARCHITEW6432 PROCESSOR_IDENTIFIER ProgramData ProgramFiles ProgramW6432 " +
    "PSModulePath PUBLIC SESSIONNAME SystemDrive SystemRoot USERDNSDOMAIN USERDOMAIN USERNAME USERPROFILE WINDIR HOSTNAME SHELL TEMP PATH ExchangeInstallPath"
  )
    .split(" ")
    .map((name) => [name.toLowerCase(), name]),
);
