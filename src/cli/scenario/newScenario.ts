import { existsSync, writeFileSync } from "node:fs";
import { productOfVersion } from "../../base/exchangeProducts.ts";
import { generateScenario } from "../../world/scenario/generate/generateScenario.ts";
import { releasesOfYears, type ScenarioWishes } from "../../world/scenario/generate/ScenarioWishes.ts";
import type { ParsedArguments } from "../commands/Command.ts";
import { UsageError } from "../options/UsageError.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";

const mostServers = 16;
const mostMailboxes = 100_000;

/** cmdlab scenario new: writes a scenario, or prints it. */
export function newScenario(args: ParsedArguments, words: readonly string[], seed: string): number {
  if (words.length > 0)
    throw new UsageError("'cmdlab scenario new' takes options only; --name names the organisation.");
  const wishes = wishesOf(args, seed);
  const text = `${JSON.stringify(generateScenario(wishes), null, 2)}\n`;
  const file = args.text("out");
  if (file === null) standardOutput.write(text);
  else {
    if (existsSync(file)) throw new UsageError(`'${file}' is there already.`);
    try {
      writeFileSync(file, text);
    } catch (error) {
      throw new UsageError(`'${file}' cannot be written (${(error as NodeJS.ErrnoException).code}).`);
    }
    standardOutput.write(
      `${file}: ${wishes.servers} servers of ${productOfVersion(wishes.version)}, ${wishes.mailboxes} mailboxes, ` +
        `administrator admin@${wishes.domain} with the password ${wishes.name}-Admin-1!\n`,
    );
  }
  return 0;
}

function wishesOf(args: ParsedArguments, seed: string): ScenarioWishes {
  const domain = (args.text("domain") ?? "adatum.example").toLowerCase();
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain))
    throw new UsageError(`--domain takes a DNS name such as adatum.example, not '${domain}'.`);
  const name = args.text("name") ?? domain.split(".")[0];
  if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(name))
    throw new UsageError(`--name takes letters, digits and hyphens, a letter first, not '${name}'.`);
  const servers = number(args, "servers", 1, 1, mostServers);
  const availabilityGroup = args.has("dag");
  if (availabilityGroup && servers < 2) throw new UsageError("--dag needs two servers at least: --servers 2.");
  return {
    name,
    domain,
    servers,
    availabilityGroup,
    mailboxes: number(args, "mailboxes", 20, 0, mostMailboxes),
    version: versionOf(args.text("version") ?? "2019"),
    seed,
  };
}

function number(args: ParsedArguments, option: string, usual: number, least: number, most: number): number {
  const text = args.text(option);
  if (text === null) return usual;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`--${option} takes a number from ${least} to ${most}, not '${text}'.`);
}

function versionOf(text: string): string {
  const year = Object.entries(releasesOfYears).find(([name]) => name.toLowerCase() === text.toLowerCase());
  if (year) return year[1].version;
  const product = /^\d+\.\d+\.\d+\.\d+$/.test(text) ? productOfVersion(text) : null;
  if (product !== null && product !== "Exchange Server 2010") return text;
  throw new UsageError(
    `--version takes ${Object.keys(releasesOfYears).join(", ")} or a build such as 15.1.2507.6, not '${text}'.`,
  );
}
