import { writeFileSync } from "node:fs";
import { labReport } from "../../labs/report/labReport.ts";
import { scormValues } from "../../labs/report/scorm.ts";
import { anonymousActor, xapiStatements } from "../../labs/report/xapiStatements.ts";
import type { LabProgress } from "../../labs/run/LabProgress.ts";
import { junitReport } from "../../report/junitReport.ts";
import type { ParsedArguments } from "../commands/Command.ts";
import { UsageError } from "../options/UsageError.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";

type LabFormat = (progress: LabProgress, args: ParsedArguments) => string;

const formats: Readonly<Record<string, LabFormat>> = {
  json: (progress) => json(progress),
  junit: (progress) => junitReport(labReport([progress])),
  xapi: (progress, args) => json(xapiStatements(progress, { actor: actorOf(args) })),
  scorm: (progress) => json(scormValues(progress)),
};

/** Refuses a form that there is not, before anything is done for it. */
export function checkLabFormat(args: ParsedArguments): void {
  const name = args.text("format");
  if (name !== null && !Object.hasOwn(formats, name.toLowerCase()))
    throw new UsageError(`--format takes ${Object.keys(formats).join(", ")}, not '${name}'.`);
  actorOf(args);
}

/** Writes progress in the form that was asked for; `standard`: the form where none was. */
export function writeLabReport(progress: LabProgress, args: ParsedArguments, standard: LabFormat = formats.json): void {
  const name = args.text("format");
  checkLabFormat(args);
  const format = name === null ? standard : formats[name.toLowerCase()];
  const text = format(progress, args);
  const file = args.text("out");
  if (file === null) {
    standardOutput.write(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`The report '${file}' cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function actorOf(args: ParsedArguments): Readonly<Record<string, unknown>> {
  const mail = args.text("actor");
  if (mail === null) return anonymousActor;
  if (!/^[^\s@:]+@[^\s@]+$/.test(mail)) throw new UsageError(`--actor takes a mail address, not '${mail}'.`);
  return { objectType: "Agent", mbox: `mailto:${mail}` };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
