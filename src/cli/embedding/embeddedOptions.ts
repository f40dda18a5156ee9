import { type GlobalOptions, readGlobalOptions } from "../options/GlobalOptions.ts";
import type { CmdlabOptions } from "./EmbeddingTypes.ts";

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
