import { type GlobalOptions, readGlobalOptions } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import type { CmdlabOptions } from "./EmbeddingTypes.ts";

const sessionOptions: Record<keyof CmdlabOptions, true> = {
  scenario: true,
  state: true,
  seed: true,
  now: true,
  edition: true,
  width: true,
  mounts: true,
  location: true,
  limitSeconds: true,
};

/** Refuses an option that there is not: it would be accepted and ignored. `more`: those that a call has besides. */
export function refuseUnknownOptions(options: object, more: Readonly<Record<string, true>> = {}): void {
  const known = { ...sessionOptions, ...more };
  for (const name of Object.keys(options))
    if (!Object.hasOwn(known, name))
      throw new UsageError(`The option '${name}' is not known. Known are ${Object.keys(known).join(", ")}.`);
}

/** The options of a caller, read as those of a command line are; a wrong one is refused with the same sentence. */
export function embeddedOptions(options: CmdlabOptions): GlobalOptions {
  const { scenario, state, seed, now, edition, width, mounts = {}, location, limitSeconds } = options;
  const texts = new Map<string, readonly string[]>();
  const set = (name: string, value: string | number | undefined): void => {
    if (value !== undefined) texts.set(name, [String(value)]);
  };
  set("scenario", scenario);
  set("state", state);
  set("seed", seed);
  set("now", now instanceof Date ? now.toISOString() : now);
  set("edition", edition);
  set("width", width);
  set("cwd", location);
  set("limit", limitSeconds);
  texts.set(
    "mount",
    Object.entries(mounts).map(([letter, folder]) => `${letter}:=${folder}`),
  );
  return readGlobalOptions(texts, {});
}
