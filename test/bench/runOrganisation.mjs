// Bundles organisation.ts beside the product; fills organisations of three sizes, and measures them in another process.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { bundleOptions, nodeHost } from "../../build/bundle.mjs";

const sizes = [1_000, 10_000, 100_000];

export async function runOrganisation() {
  const root = path.resolve(import.meta.dirname, "..", "..");
  const outfile = path.join(root, "dist", "organisation.cjs");
  await build({ ...bundleOptions, ...nodeHost, entryPoints: [path.join(root, "test", "bench", "organisation.ts")], outfile });
  const folder = mkdtempSync(path.join(tmpdir(), "cmdlab-organisation-"));
  try {
    const organisations = sizes.flatMap((size) => [path.join(folder, String(size)), String(size)]);
    for (const step of ["fill", "measure"]) {
      const args = ["--stack-size=3900", outfile, step, ...organisations];
      const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
      if (status !== 0) return status ?? 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}
