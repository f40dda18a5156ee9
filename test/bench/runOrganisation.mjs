// Bundles organisation.ts beside the product and runs it in a process of its own.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { build } from "esbuild";
import { bundleOptions, nodeHost } from "../../build/bundle.mjs";

export async function runOrganisation() {
  const root = path.resolve(import.meta.dirname, "..", "..");
  const outfile = path.join(root, "dist", "organisation.cjs");
  await build({ ...bundleOptions, ...nodeHost, entryPoints: [path.join(root, "test", "bench", "organisation.ts")], outfile });
  return spawnSync(process.execPath, ["--stack-size=3900", outfile], { stdio: "inherit" }).status ?? 1;
}
